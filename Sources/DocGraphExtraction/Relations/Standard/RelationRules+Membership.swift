extension RelationRules {
  /// Who works for, speaks for or belongs to what.
  static let membership = #"""
    - id: citizen.office
      relation: citizen_of
      role: representative, senator, congressman, congresswoman, marine, diplomat, general, admiral
      to: demonym
      source: person
      target: place
      confidence: 0.65
      state: false
      holds:
        - "[Vera Trost] was a {U.S.} Representative for ten years."
      fails:
        - "[Vera Trost] met a {U.S.} Representative in May."
    - id: represents.role
      relation: represents
      role: spokesperson, spokesman, spokeswoman, ambassador, envoy, representative, delegate, consul
      to: for, of, before
      source: person
      confidence: 0.75
      state: true
      holds:
        - "[Dana Quill], a spokeswoman for {Orvane Systems}, declined to answer."
        - "{Orvane Systems} spokesman [Ruben Aldo] declined to answer."
      fails:
        - "[Dana Quill] called a spokesman for {Orvane Systems}."
    - id: represents.lawyer
      relation: represents
      role: lawyer, attorney, agent, solicitor, counsel, barrister
      to: for, of, before
      source: person
      target: person, organization
      confidence: 0.75
      state: true
      holds:
        - "[Dana Quill], a lawyer for {organization/Orvane Systems}, declined to answer."
        - "{person/Ruben Aldo}'s lawyer, [Dana Quill], declined to answer."
      fails:
        - "[Dana Quill] is an exceptional {place/Brinmark} defense lawyer."
    - id: represents.verb
      relation: represents
      verb: represent
      source: person
      confidence: 0.7
      state: true
      holds:
        - "[Dana Quill] represents {Orvane Systems} in court."
      fails:
        - "[Dana Quill] drew a map that represents {place/Brinmark}."
    - id: employed.role
      relation: employed_by
      role: >-
        director, manager, editor, officer, secretary, treasurer, minister, foreign minister, finance minister, official, employee, worker,
        engineer, researcher, research fellow, fellow, professor, lecturer, teacher, scientist, analyst, economist, adviser, advisor, reporter,
        journalist, correspondent, columnist, executive, staffer, consultant, chief economist, chief scientist, partner, vice president,
        counsel, judge, general, colonel, commander, inspector, curator, technician, pilot, intern, aide, producer, anchor, presenter,
        host, strategist, physician, doctor, nurse, prosecutor, ombudsman, auditor, secretary of state, chancellor, clerk, librarian,
        editor, president, chair, chairman, chief, head, governor, commissioner, company secretary, historian, physicist, chemist, biologist, specialist, expert, scholar
      to: at, of, for, with, in, before
      source: person
      target: organization
      confidence: 0.7
      state: true
      holds:
        - "[Dana Quill], an engineer at {Orvane Systems}, built the pump."
        - "[Dana Quill], deputy director of {Orvane Systems}, resigned."
        - "[Dana Quill] is a professor at {Saltmere University}."
        - "{Orvane Systems} economist [Dana Quill] expects rain."
      fails:
        - "[Dana Quill] married an engineer at {Orvane Systems}."
        - "[Dana Quill], a professor, sued {Orvane Systems}."
    - id: represents.minister
      relation: represents
      role: minister, foreign minister, finance minister, defense minister, defence minister, interior minister, justice minister
      to: before, of
      source: person
      target: place
      confidence: 0.7
      state: true
      holds:
        - "{place/Brinmark} Foreign Minister [Dana Quill] resigned."
      fails:
        - "[Dana Quill] greeted the foreign minister of {place/Brinmark}."
    - id: employed.verb
      relation: employed_by
      verb: employ, hire, recruit, sign, draft, select
      from: object
      to: subject
      source: person
      target: organization, place
      confidence: 0.75
      state: true
      holds:
        - "{Orvane Systems} hired [Dana Quill] in May."
        - "[Dana Quill] has been employed by {Orvane Systems} since 2033."
      fails:
        - "[Orvane Systems] hired {Pellard Group} in May."
    - id: employed.work
      relation: employed_by
      verb: work, serve, teach
      to: for, at, with, in
      source: person
      target: organization
      confidence: 0.65
      state: true
      holds:
        - "[Dana Quill] works for {Orvane Systems}."
        - "[Dana Quill] taught at {Saltmere University}."
      fails:
        - "[Dana Quill] works against {Orvane Systems}."
    - id: employed.end
      relation: employed_by
      verb: dismiss, fire, sack
      from: object
      to: subject
      source: person
      target: organization
      end: true
      holds:
        - "{Orvane Systems} fired [Dana Quill] on Monday."
      fails:
        - "[Dana Quill] fired a gun outside {Orvane Systems}."
    - id: employed.leave
      relation: employed_by
      verb: leave, quit, resign
      to: object, from
      source: person
      target: organization
      end: true
      confidence: 0.6
      holds:
        - "[Dana Quill] left {Orvane Systems} in August."
        - "[Dana Quill] resigned from {Orvane Systems}."
      fails:
        - "[Dana Quill] left the offices of {Orvane Systems}."
    - id: member.role
      relation: member_of
      role: >-
        member, member state, founding member, board member, councillor, councilor, senator, deputy, legislator, lawmaker, mp,
        politician, activist, guitarist, drummer, bassist, vocalist, singer, keyboardist, player, midfielder, striker, goalkeeper, defender,
        quarterback, footballer, veteran, alumnus, alumna, graduate, student, trustee, alderman, representative
      to: of, for, from, in, before, with
      target: organization
      confidence: 0.7
      state: true
      holds:
        - "[Dana Quill] is a member of {Tideline Party}."
        - "[Dana Quill], a senator for {Tideline Party}, voted no."
        - "[place/Brinmark] is a founding member of {Karvian Union}."
      fails:
        - "[Dana Quill] met members of {Tideline Party}."
        - "[Dana Quill] is not just a friend of {Tideline Party}."
        - "[Dana Quill] is a shareholder of {Orvane Systems}."
    - id: employed.join_as
      relation: employed_by
      verb: join, rejoin
      having: as(head|chief|chair|manager|director|engineer|officer|editor|analyst|partner|consultant|adviser|advisor|president|executive|professor|lecturer|researcher|reporter|correspondent|apprentice|clerk|teacher|designer|producer|coach|counsel|economist|secretary|trainee|intern), object>as(head|chief|chair|manager|director|engineer|officer|editor|analyst|partner|consultant|adviser|advisor|president|executive|professor|lecturer|researcher|reporter|correspondent|apprentice|clerk|teacher|designer|producer|coach|counsel|economist|secretary|trainee|intern)
      to: object
      source: person
      target: organization
      confidence: 0.7
      holds:
        - "[Dana Quill] joins {Orvane Systems} as head of pumps in July."
      fails:
        - "[Dana Quill] joined a march against {Orvane Systems} as head of the marchers."
    - id: employed.join
      relation: employed_by
      verb: join, rejoin
      source: person
      target: organization/company, organization/bank, organization/university, organization/research_institute, organization/media, organization/agency, organization/ministry, organization/school
      confidence: 0.65
      holds:
        - "[Dana Quill] joined {organization-company/Orvane Systems} in July as an engineer."
      fails:
        - "[Dana Quill] joined a march against {organization-company/Orvane Systems}."
    - id: member.verb
      relation: member_of
      verb: join
      target: organization
      confidence: 0.7
      holds:
        - "[place/Brinmark] joined {Karvian Union} in 2004."
        - "[Dana Quill] joined {Tideline Party}."
      fails:
        - "[Dana Quill] joined a protest against {Tideline Party}."
    - id: member.belong
      relation: member_of
      verb: belong, play
      to: to, for, with
      source: person, place
      target: organization
      confidence: 0.65
      state: true
      holds:
        - "[Dana Quill] belongs to {Tideline Party}."
        - "[Dana Quill] played for {Karvia Rovers}."
      fails:
        - "[Dana Quill] played against {Karvia Rovers}."
    - id: member.include
      relation: member_of
      verb: comprise
      from: object
      to: subject
      target: organization
      source: organization, place
      confidence: 0.6
      holds:
        - "{Karvian Union} comprises [place/Brinmark] and [place/Ostovia]."
      fails:
        - "{Karvian Union} comprises friends of [place/Brinmark]."
    - id: member.elected
      relation: member_of
      verb: elect, appoint, admit
      from: object
      to: to
      source: person
      target: organization
      holds:
        - "[Dana Quill] was admitted to the ski club {Karvia Rovers} in 1898."
        - "[Dana Quill] was elected to {Brinmark Senate} in 2010."
      fails:
        - "[Dana Quill] wrote to {Brinmark Senate} in 2010."
    - id: member.graduate
      relation: member_of
      verb: graduate, study, educate
      to: from, at
      source: person
      target: organization
      label: studied at
      confidence: 0.6
      end: true
      holds:
        - "[Dana Quill] graduated from {Saltmere University}."
        - "[Dana Quill] studied at {Saltmere University}."
      fails:
        - "[Dana Quill] studied the history of {Saltmere University}."
    - id: member.degree
      relation: member_of
      verb: earn, receive, obtain, have, hold, complete, take, gain, graduate
      having: object(degree|bachelor|master|doctorate|phd|ph.d|diploma|ba|bsc|mba|msc), with(degree|bachelor|master|doctorate|phd|ph.d|diploma|ba|bsc|mba|msc)
      to: from, object>from, at, object>at, with>from, object>in>from
      source: person
      target: organization
      label: studied at
      confidence: 0.65
      end: true
      holds:
        - "[Dana Quill] earned a degree from {Saltmere University}."
        - "[Dana Quill] has a doctorate in physics from {Saltmere University}."
      fails:
        - "[Dana Quill] earned a prize from {Saltmere University}."
    - id: member.sign
      relation: member_of
      verb: sign
      to: for
      lacking: object
      source: person
      target: organization
      confidence: 0.65
      holds:
        - "[Dana Quill] signed for {Karvia Rovers} in 2005."
      fails:
        - "[Dana Quill] signed the papers for {Karvia Rovers} in 2005."
    - id: member.of
      relation: member_of
      entity: true
      from: self
      to: of, parenthesis
      source: person
      target: organization/party, organization/parliament, organization/association, organization/union, organization/council, organization/committee, organization/group
      confidence: 0.65
      label: of
      holds:
        - "[Dana Quill] of {organization-party/Tideline Party} spoke first."
      fails:
        - "[Dana Quill] spoke first of {organization-party/Tideline Party}."
    - id: employed.of
      relation: employed_by
      entity: true
      from: self
      to: of, at
      source: person
      target: organization
      confidence: 0.6
      label: of
      holds:
        - "[Dana Quill] of {Orvane Systems} spoke first."
        - "[Dana Quill] of the brokerage {Orvane Systems} called it full."
      fails:
        - "[Dana Quill] spoke first of {Orvane Systems}."
    - id: represents.speak
      relation: represents
      verb: speak
      to: for
      source: person
      confidence: 0.65
      state: true
      holds:
        - "[Dana Quill] speaks for {Orvane Systems}."
      fails:
        - "[Dana Quill] speaks of {Orvane Systems}."

    - id: member.owner
      relation: member_of
      entity: true
      from: possessive
      to: self
      source: person
      target: organization/party
      confidence: 0.55
      label: of
      holds:
        - "[Dana Quill]'s {organization-party/Tideline Party} lost nine seats."
      fails:
        - "[Dana Quill]'s {organization-company/Orvane Systems} lost nine ships."
        - "[Dana Quill] and the {organization-party/Tideline Party} lost nine seats."
    - id: represents.nominee
      relation: represents
      role: nominee, trustee, proxy, straw man, power of attorney
      to: for
      source: person, organization
      target: person, organization
      confidence: 0.65
      state: true
      holds:
        - "[person/Dana Quill] acts as nominee for {organization/Orvane Systems}."
      fails:
        - "[person/Dana Quill] looked for a nominee for {organization/Orvane Systems}."
    - id: represents.office
      relation: represents
      role: >-
        planning director, finance director, harbor master, spokesman, spokeswoman, spokesperson, police chief, chief of staff,
        fire chief, city manager, attorney general, foreign secretary, press secretary, treasurer, trade minister, energy minister,
        environment minister, health minister
      to: before, of, for
      source: person
      target: place
      confidence: 0.65
      state: true
      holds:
        - "{place/Brinmark}'s planning director, [Dana Quill], doubts it."
      fails:
        - "[Dana Quill] called the planning director of {place/Brinmark}."

    """#
}
