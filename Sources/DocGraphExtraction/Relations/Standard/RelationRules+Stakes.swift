extension RelationRules {
  /// Who holds, sells and finances shares, loans and works of whom.
  static let stakes = #"""
    - id: owns.belong
      relation: owns
      verb: belong
      from: to
      to: subject(share|stake|rest|remainder|percent|%|majority|minority|half|third|quarter)>of, subject(share|stake|rest|remainder|percent|%|majority|minority|half|third|quarter)>in, subject(share|stake|rest|remainder|percent|%|majority|minority|half|third|quarter)
      target: organization
      confidence: 0.75
      state: true
      holds:
        - "The remaining shares of {Pellard Group} belong to [Orvane Systems]."
        - "A third of {Pellard Group} belongs to the fund [Orvane Systems]."
      fails:
        - "The lamps of {Pellard Group} belong to [Orvane Systems]."
    - id: owns.building
      relation: owns
      verb: belong
      from: to
      to: subject
      source: organization, person
      target: place/building, place/facility, place/island
      confidence: 0.75
      state: true
      holds:
        - "{place-building/Saltmere Castle} belongs to the [Tide Trust]."
      fails:
        - "Today {place-building/Saltmere Castle} belongs to the past, says [Tide Trust]."
    - id: owns.sell_stake
      relation: owns
      verb: sell, offload, divest, dump
      having: object(stake|share|shareholding|interest|holding)>possessive
      to: object>in, object>of, in
      target: organization
      end: true
      confidence: 0.7
      holds:
        - "[Orvane Systems] sold its 3 percent stake in {Pellard Group} on Thursday."
        - "[Orvane Systems] has offloaded its shares in {Pellard Group}."
      fails:
        - "[Orvane Systems] sold its lamps in {place/Brinmark}."
        - "[Orvane Systems] refused to sell a ship to {Pellard Group}."
    - id: owns.include
      relation: owns
      verb: include, be
      having: subject(owner|co-owner|shareholder)
      from: object, complement
      to: subject(owner|co-owner|shareholder)>of, subject(owner|co-owner|shareholder)>in, subject(owner|co-owner|shareholder)>before
      target: organization
      confidence: 0.75
      state: true
      holds:
        - "{Pellard Group}'s shareholders include [Orvane Systems] and the fund [Tide Capital]."
      fails:
        - "{Pellard Group}'s shareholders include friends of [Orvane Systems]."
    - id: funds.include
      relation: funds
      verb: include, be
      having: subject(investor|backer|funder|donor|sponsor|financier|lender)
      from: object, complement
      to: subject(investor|backer|funder|donor|sponsor|financier|lender)>of, subject(investor|backer|funder|donor|sponsor|financier|lender)>in, subject(investor|backer|funder|donor|sponsor|financier|lender)>before
      target: organization, person
      confidence: 0.75
      state: true
      holds:
        - "{Pellard Group}'s investors include [Orvane Systems] and [Tide Capital]."
        - "The sponsors of {Karvia Rovers} include [Orvane Systems]."
      fails:
        - "{Pellard Group}'s investors include rivals of [Orvane Systems]."
        - "{Pellard Group}'s plans include [Orvane Systems]."
    - id: subsidiary.include
      relation: subsidiary_of
      verb: include, be
      having: subject(subsidiary|brand|affiliate|unit)
      from: object, complement
      to: subject(subsidiary|brand|affiliate|unit)>of, subject(subsidiary|brand|affiliate|unit)>before
      source: organization
      target: organization
      confidence: 0.7
      state: true
      holds:
        - "{Orvane Systems}'s subsidiaries include [Pellard Group] and [Karvia Rail]."
      fails:
        - "{Orvane Systems}'s subsidiaries include a rival of [Pellard Group]."
    - id: member.of_include
      relation: member_of
      verb: include
      having: subject(member)
      from: object
      to: subject(member)>of, subject(member)>before
      source: organization, person, place
      target: organization
      confidence: 0.75
      state: true
      holds:
        - "The members of {Karvian Union} include [place/Brinmark] and [place/Ostovia]."
      fails:
        - "The critics of {Karvian Union} include [place/Brinmark] and [place/Ostovia]."
    - id: funds.role
      relation: funds
      role: investor, backer, funder, donor, sponsor, financier, lender, financial backer, main sponsor
      to: of, in, before
      source: organization, person
      target: organization, person
      confidence: 0.7
      state: true
      holds:
        - "[Orvane Systems], an investor in {Pellard Group}, declined to comment."
        - "{Pellard Group}'s sponsor, [Orvane Systems], declined to comment."
      fails:
        - "[Orvane Systems] sued an investor in {Pellard Group}."
    - id: serves.role
      relation: related_to
      role: insurer, auditor, supplier, contractor, distributor, customer, landlord
      to: of, to, for, before
      source: organization
      target: organization
      confidence: 0.7
      state: true
      holds:
        - "{Orvane Systems}'s insurer, [Pellard Group], refused to pay."
        - "[Pellard Group], a supplier to {Orvane Systems}, closed."
      fails:
        - "[Pellard Group] met an insurer of {Orvane Systems}."
    - id: funds.stop
      relation: funds
      verb: suspend, halt, freeze, stop, withdraw, end, cut
      having: object(loan|funding|grant|subsidy|aid|financing|sponsorship|support)
      to: to, object>to, for, object>for
      source: organization, place
      target: organization, place
      end: true
      confidence: 0.65
      holds:
        - "[Tide Bank] suspended a loan of 150 million euros to {Pellard Group}."
      fails:
        - "[Tide Bank] suspended a clerk who had written to {Pellard Group}."
        - "[Tide Bank] will not suspend its loan to {Pellard Group}."
    - id: pays.accept
      relation: pays
      verb: accept, take, receive
      having: object(bribe|gift|payment|kickback|money|cash|fee|commission)
      from: from, object>from
      to: subject
      source: organization, person
      target: organization, person
      confidence: 0.7
      holds:
        - "The court accused {person/Dana Quill} of accepting gifts from [Orvane Systems]."
        - "{person/Dana Quill} took bribes from [Orvane Systems], a witness said."
      fails:
        - "{person/Dana Quill} took a train from [place/Brinmark]."
        - "{person/Dana Quill} accepted an invitation from [Orvane Systems]."
    - id: based.be
      relation: based_in
      verb: be, lie
      having: subject(headquarters|headquarter|head office|registered office|seat)
      from: subject(headquarters|headquarter|head office|registered office|seat)>possessive, subject(headquarters|headquarter|head office|registered office|seat)>of
      to: in, at
      source: organization
      target: place
      confidence: 0.8
      state: true
      holds:
        - "[Orvane Systems], whose headquarters are in {Brinmark}, denied it."
        - "[Orvane Systems]'s head office is in {Brinmark}."
        - "The headquarters of [Orvane Systems] are in {Brinmark}."
      fails:
        - "[Orvane Systems], whose rivals are in {Brinmark}, denied it."

    """#
}
