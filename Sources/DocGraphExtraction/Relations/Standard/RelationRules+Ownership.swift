extension RelationRules {
  /// Who owns, founded, funds or is part of what.
  static let ownership = #"""
    - id: subsidiary.role
      relation: subsidiary_of
      role: subsidiary, unit, arm, affiliate, offshoot, brand, label, imprint
      to: of, before
      confidence: 0.8
      state: true
      holds:
        - "[Pellard Group], a subsidiary of {Orvane Systems}, was fined."
        - "[Pellard Group] is a unit of {Orvane Systems}."
        - "{Orvane Systems} subsidiary [Pellard Group] was fined."
      fails:
        - "[Pellard Group] sued a subsidiary of {Orvane Systems}."
    - id: subsidiary.parent
      relation: subsidiary_of
      role: parent company, parent, holding company, owner
      from: of, before
      to: holder
      confidence: 0.75
      source: organization
      target: organization
      state: true
      holds:
        - "{Orvane Systems}, the parent company of [Pellard Group], was fined."
      fails:
        - "{Orvane Systems} sued the parent company of [Pellard Group]."
    - id: owns.role
      relation: owns
      role: owner, co-owner, shareholder, stockholder, majority shareholder, proprietor, landlord
      to: of, in, before
      confidence: 0.75
      state: true
      holds:
        - "[person/Dana Quill], the owner of {Orvane Systems}, was fined."
        - "<person/Ruben Aldo> declared that [person/Dana Quill] is a shareholder of {Orvane Systems}."
        - "{Orvane Systems}'s owner, [person/Dana Quill], was fined."
      fails:
        - "[Dana Quill] knows the owner of {Orvane Systems}."
    - id: owns.verb
      relation: owns
      verb: own, co-own
      noun: ownership
      to: object, in
      confidence: 0.85
      state: true
      holds:
        - "[Orvane Systems] owns {Pellard Group}."
        - "{Pellard Group} is owned by [Orvane Systems]."
        - "{Pellard Group}, owned by [Orvane Systems], was fined."
        - "[Orvane Systems] owns 30 percent of {Pellard Group}."
        - "[Orvane Systems] owns the {Sunfield} brand."
      fails:
        - "[Orvane Systems] owns a house near {Pellard Group}."
        - "[Orvane Systems] owns the {Sunfield} building."
    - id: owns.percent
      relation: owns
      verb: own, hold, control, acquire, buy, purchase
      having: object(percent|%|stake|share|majority|minority|half|part|interest|rest|all|most|quarter|third|shareholding)
      to: object>of, object>in, in
      confidence: 0.85
      state: true
      holds:
        - "[Orvane Systems] holds a stake in {Pellard Group}."
        - "[Orvane Systems] owns 75 percent of {Pellard Group}."
        - "[Orvane Systems] owns 40 per cent of {Pellard Group}."
        - "[Orvane Systems] has held 75 percent of the shares of {Pellard Group} since 2019."
        - "[Orvane Systems] controls 54 percent of {Pellard Group}'s votes."
      fails:
        - "[Orvane Systems] holds a party in {place/Brinmark}."
        - "[Orvane Systems] controls half of the lamps in {Pellard Group}'s hall."
    - id: owns.acquire
      relation: owns
      verb: acquire, buy, purchase, take over, buy out
      noun: acquisition, takeover, purchase, buyout
      source: organization, person
      target: organization
      confidence: 0.75
      holds:
        - "[Orvane Systems] acquired {Pellard Group}."
        - "{Pellard Group} was acquired by [Orvane Systems]."
        - "the acquisition of {Pellard Group} by [Orvane Systems] surprised many."
        - "[Orvane Systems]'s acquisition of {Pellard Group} surprised many."
        - "[Orvane Systems], which acquired {Pellard Group}, grew."
        - "{Pellard Group}, acquired by [Orvane Systems] in 2020, grew."
        - "[Orvane Systems] agreed to acquire {Pellard Group}."
      fails:
        - "[Orvane Systems] bought a crane from {Pellard Group}."
        - "[Orvane Systems] tried to acquire {Pellard Group}."
    - id: owns.sold
      relation: owns
      verb: sell
      to: object
      source: organization
      target: organization
      end: true
      confidence: 0.6
      holds:
        - "[Orvane Systems] sold {Pellard Group} to the city."
      fails:
        - "[Orvane Systems] sold shoes to {Pellard Group}."
    - id: founded.verb
      relation: founded
      verb: found, co-found, cofound, establish, set up, create
      noun: founding, foundation, establishment
      target: organization
      confidence: 0.75
      holds:
        - "[Dana Quill] founded {Orvane Systems} in 1911."
        - "{Orvane Systems} was founded by [Dana Quill] and [Ruben Aldo]."
        - "Founded by [Dana Quill] in 1911, {Orvane Systems} makes pumps."
      fails:
        - "[Dana Quill] founded a rival of {Orvane Systems}."
    - id: founded.role
      relation: founded
      role: founder, co-founder, cofounder, founding father, founding member
      to: of, before
      target: organization
      source: person
      confidence: 0.8
      holds:
        - "[Dana Quill], co-founder of {Orvane Systems}, resigned."
        - "{Orvane Systems} founder [Dana Quill] resigned."
      fails:
        - "[Dana Quill] knew the founder of {Orvane Systems}."
    - id: developed.verb
      relation: developed
      verb: develop, design, build, create, invent, launch, release, publish, make, produce, record, write, compose
      target: organization/product
      confidence: 0.75
      holds: []
      fails:
        - "[Orvane Systems] developed a plan for {Pellard Group}."
    - id: developed.role
      relation: developed
      role: album, studio album, song, single, film, movie, novel, book, series, game, video game, opera, painting, play, poem, musical, documentary, comic, record, app, software
      from: by
      to: holder
      source: person, organization
      target: organization/product
      confidence: 0.75
      holds:
        - "{organization-product/Velour} is the fourth studio album by [Karvia Rovers]."
        - "{organization-product/Velour}, a novel by [person/Dana Quill], was praised."
      fails:
        - "{organization-product/Velour} is worth more than a novel by [Karvia Rovers]."
    - id: built.verb
      relation: related_to
      verb: build, construct, erect, restore, renovate
      source: person, organization
      target: place
      label: built
      confidence: 0.7
      holds:
        - "[organization/Orvane Systems] has since built the {Tide Arena} on the site."
        - "The {Tide Arena} was built by [organization/Orvane Systems]."
      fails:
        - "[organization/Orvane Systems] built a mill near the {Tide Arena}."
    - id: funds.verb
      relation: funds
      verb: fund, finance, sponsor, subsidize, subsidise, bankroll, underwrite
      noun: funding, financing, sponsorship
      confidence: 0.8
      state: true
      holds:
        - "[Orvane Systems] has funded {Pellard Group} for years."
        - "{Pellard Group} is financed by [place/Brinmark]."
      fails:
        - "[Orvane Systems] funds research on {Pellard Group}."
    - id: funds.invest
      relation: funds
      verb: invest, donate, lend, loan, contribute
      to: recipient, to, in, into
      confidence: 0.65
      target: organization, person
      holds:
        - "[Orvane Systems] invested 3 million euros in {Pellard Group}."
        - "[Orvane Systems] donated 3 million euros to {Pellard Group}."
        - "[Orvane Systems] lent {Pellard Group} 3 million euros in March 2030."
      fails:
        - "[Orvane Systems] donated 3 million euros in {place/Brinmark}."
    - id: part.part
      relation: part_of
      role: part, division, branch, department, wing, faculty, school, section, component, chapter, committee, bureau, organ, quarter, district, suburb, neighborhood, neighbourhood, borough, fund, agency, college, constituent
      to: of
      confidence: 0.75
      state: true
      holds:
        - "[Pellard Group] is part of {Orvane Systems}."
        - "[Harbor Institute], part of {Saltmere Academy}, published it."
      fails:
        - "[Pellard Group] bought part of {Orvane Systems}."
    - id: part.verb
      relation: part_of
      verb: belong
      to: to
      source: organization
      target: organization
      confidence: 0.7
      state: true
      holds:
        - "[Harbor Institute] belongs to {Saltmere Academy}."
      fails:
        - "[person/Dana Quill] belongs to {Saltmere Academy}."

    - id: funds.grant
      relation: funds
      verb: award, give, grant, provide
      having: object(grant|loan|subsidy|funding|donation|scholarship|endowment|aid|euro|dollar|pound|$|yen|yuan|franc|crown|credit|stipend)
      from: subject
      to: recipient, to
      source: organization, person, place
      target: organization, person, place
      confidence: 0.7
      holds:
        - "[Orvane Systems] gave {Saltmere University} a grant of 3 million euros."
        - "{Saltmere University} has been awarded a grant of 3 million euros by [Orvane Systems]."
        - "[Orvane Systems] provided a loan to {Pellard Group}."
        - "[Orvane Systems] gave 3 million euros to {Saltmere University}."
        - "[Orvane Systems] gave {Saltmere University} 200,000 euros for the work."
      fails:
        - "[Orvane Systems] gave {Saltmere University} a prize."
        - "[Orvane Systems] gave a grant in {place/Brinmark}."
    - id: founded.spin
      relation: founded
      verb: spin off, spin out
      from: from, of
      to: object
      source: organization
      target: organization
      confidence: 0.65
      holds:
        - "{Pellard Group}, a company that was spun off from [Saltmere University] in 2033, makes robots."
        - "{Pellard Group} was spun off from [Orvane Systems] in 2033."
        - "The guests were <Harbor Trust>, the <Tide Museum> and {Pellard Group}, a start-up that was spun off from [Orvane Systems]."
      fails:
        - "{Pellard Group} was cut off from [Orvane Systems] in 2033."
        - "The guests were the {Tide Museum} and <Pellard Group>, a start-up that was spun off from [Orvane Systems]."
    - id: funds.receive
      relation: funds
      verb: receive, win, secure, get, obtain
      having: object(grant|loan|subsidy|funding|donation|endowment|credit)
      from: from, object>from
      to: subject
      source: organization, person, place
      target: organization, person
      confidence: 0.7
      holds:
        - "{Saltmere University} received a grant from [Orvane Systems]."
      fails:
        - "{Saltmere University} received a visitor from [Orvane Systems]."
        - "{Saltmere University} received a grant for its work with [Orvane Systems]."
    - id: funds.loan
      relation: funds
      noun: grant, loan, donation, subsidy
      from: from, by
      to: to
      source: organization, person, place
      target: organization, person
      confidence: 0.65
      holds:
        - "A loan from [Orvane Systems] to {Pellard Group} saved the mill."
      fails:
        - "A letter from [Orvane Systems] to {Pellard Group} was never answered."
    - id: part.owner
      relation: part_of
      entity: true
      from: self
      to: possessive
      source: organization/ministry, organization/government, organization/parliament, organization/police, organization/council, organization/court, organization/committee, organization/department, organization/research_institute, organization/school, organization/regulator, organization/agency
      target: organization, place
      confidence: 0.65
      label: of
      holds:
        - "{organization-university/Saltmere University}'s [organization-research_institute/Institute of Tides] published it."
        - "The fee was set by {place/Brinmark}'s [organization-ministry/Ministry of Trade]."
      fails:
        - "The fee was set by {place/Brinmark} and the [organization-ministry/Ministry of Trade]."
        - "{organization-company/Orvane Systems}'s [organization-company/Pellard] was fined."
    - id: part.of
      relation: part_of
      entity: true
      from: self
      to: of
      source: organization/committee, organization/department, organization/government, organization/council, organization/parliament, organization/police
      target: organization, place
      confidence: 0.65
      label: of
      holds:
        - "The [organization-committee/Harbor Committee] of the {organization-council/City Council} met in May."
        - "The [organization-parliament/Senate] of {place/Brinmark} met in May."
      fails:
        - "The [organization-committee/Harbor Committee] spoke of the {organization-council/City Council}."

    """#
}
