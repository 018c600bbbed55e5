extension RelationRules {
  /// What is where.
  static let places = #"""
    - id: twinned.verb
      relation: related_to
      verb: twin
      from: object
      to: with
      source: place
      target: place
      label: twinned with
      confidence: 0.75
      state: true
      holds:
        - "[Lowgate] is twinned with the town of {Karvia}."
      fails:
        - "[Lowgate] lost its twin towers with {Karvia}."
    - id: twinned.role
      relation: related_to
      role: twin town, twin city, twin port, sister city, partner city, sister town
      to: of, before, to
      source: place
      target: place
      label: twinned with
      confidence: 0.75
      state: true
      holds:
        - "[Lowgate], the twin port of {Karvia} since 1998, sent a crane."
      fails:
        - "[Lowgate] met the twin city of {Karvia} in the final."
    - id: based.verb
      relation: based_in
      verb: base, headquarter
      from: object
      to: in, at, hyphen
      source: organization, person
      target: place
      confidence: 0.85
      state: true
      holds:
        - "[Orvane Systems] is based in {Brinmark}."
        - "[Orvane Systems], a company based in {Brinmark}, was fined."
        - "The {Brinmark}-based company [Orvane Systems] was fined."
        - "The {Brinmark}-based [Orvane Systems] was fined."
      fails:
        - "[Orvane Systems] based its plan in part on {Brinmark}."
    - id: based.office
      relation: based_in
      verb: have
      having: object(headquarters|headquarter|seat|base|head office|registered office|main office|central office)
      to: in, object>in
      source: organization
      target: place
      confidence: 0.75
      state: true
      holds:
        - "[Orvane Systems] has its headquarters in {Brinmark}."
        - "[Orvane Systems] has its registered office in {Brinmark}."
      fails:
        - "[Orvane Systems] has a rival in {Brinmark}."
        - "[Orvane Systems] has a post office in {Brinmark}."
    - id: located.verb
      relation: located_in
      verb: locate, situate, house
      from: object
      to: in, on, at, within, near
      source: organization, place
      target: place
      chain: true
      confidence: 0.85
      state: true
      holds:
        - "[place/Lowgate] is located in {Brinmark}."
      fails:
        - "[Orvane Systems] located a leak in {Brinmark}."
    - id: located.lie
      relation: located_in
      verb: lie, stand, sit
      to: in, within
      source: place, organization
      target: place
      chain: true
      confidence: 0.75
      state: true
      holds:
        - "[place/Lowgate] now lies in {Brinmark}."
      fails:
        - "[place/Lowgate] lies about {Brinmark}."
    - id: located.live
      relation: located_in
      verb: live, reside, dwell, settle
      to: in, at
      source: person
      target: place
      confidence: 0.7
      state: true
      holds:
        - "[person/Corwin Tamm] lives in {Brinmark}."
      fails:
        - "[person/Corwin Tamm] lives for {Brinmark}."
    - id: located.part
      relation: located_in
      entity: true
      from: self
      to: comma, enclosing
      source: place
      target: place
      chain: true
      confidence: 0.75
      holds:
        - "She met him in [Geneva], {Switzerland}."
        - "He was born in [Lakefield], <place/Ontario>, {Canada}."
        - "The mill is in the town of [Zabel], within {Orel County}."
        - "The mill stood in [Orel County] in the state of {Brinmark}."
        - "It lies in the hills of [Mola], in the region of <place/Apulia>, in southern {Brinmark}."
        - "The ships met in [Tianjin], north {Brinmark}."
      fails:
        - "The role of [place-country/Ostovia] in {place-continent/Oceania} grew."
        - "They have shops in [Geneva], in {Paris} and in Rome."
        - "They sailed from [Geneva] with the ships of {Brinmark}."
        - "She met him in [Geneva], {Paris} and Rome."
    - id: located.organization
      relation: located_in
      entity: true
      from: self
      to: in
      source: organization, place
      target: place
      chain: true
      confidence: 0.65
      holds:
        - "He studied at [organization/Saltmere University] in {Brinmark}."
      fails:
        - "He met [person/Dana Quill] in {Brinmark}."
    - id: located.comma
      relation: located_in
      entity: true
      from: self
      to: comma
      source: organization
      target: place
      chain: true
      confidence: 0.6
      holds:
        - "He studied at [organization/Saltmere University], {Brinmark}."
      fails:
        - "He left [organization/Saltmere University], {Brinmark} and Karvia."
    - id: located.role
      relation: located_in
      role: >-
        city, town, village, municipality, capital, capital city, county, province, district, region, island, river, lake, mountain, port,
        community, settlement, suburb, neighborhood, neighbourhood, commune, parish, township, hamlet, state, prefecture, glacier,
        airport, station, stadium, arena, bridge, building, hotel, castle, park, museum, hospital, university, college, school, church, bay, peninsula,
        valley, locality, area, quarter, borough, mountain range, peak, volcano, canal, reservoir, railway station, resort
      to: in, of, on, before, at
      source: place, organization
      target: place
      chain: true
      confidence: 0.75
      holds:
        - "[place/Lowgate] is a village in {Brinmark}."
        - "[place/Lowgate], the capital of {Brinmark}, flooded."
      fails:
        - "[place/Lowgate] is larger than a village in {Brinmark}."
    - id: based.role
      relation: based_in
      role: >-
        company, firm, bank, brokerage, think tank, start-up, startup, newspaper, broadcaster, charity, foundation, consultancy, law firm,
        maker, manufacturer, publisher, developer, insurer, lender, airline, retailer, nonprofit, institute, contractor,
        club, football club, band, rock band, team, orchestra, choir, magazine, brewery, record label
      to: in, from
      source: organization
      target: place
      confidence: 0.65
      state: true
      holds:
        - "[Orvane Systems], a think tank in {Brinmark}, puts the cost at 3 million euros."
        - "[Orvane Systems] is a bank in {Brinmark}."
      fails:
        - "[Orvane Systems] sued a bank in {Brinmark}."
        - "[Orvane Systems], the largest maker of pumps, sold them in {Brinmark}."
        - "[Orvane Systems] hired a band from {Brinmark}."
    - id: based.published
      relation: based_in
      verb: publish, print
      from: object
      to: in
      source: organization/media
      target: place
      chain: true
      confidence: 0.65
      state: true
      holds:
        - "[Saltmere Courier] is a daily newspaper published in {Brinmark}."
      fails:
        - "[Saltmere Courier] published a story in {Brinmark}."
    - id: located.demonym
      relation: located_in
      role: "*"
      to: demonym, in
      source: organization
      target: place
      confidence: 0.6
      holds: []
      fails:
        - "[Orvane Systems] sued a company in {Brinmark}."
    - id: located.owner
      relation: located_in
      entity: true
      from: self
      to: possessive
      source: organization
      target: place
      confidence: 0.6
      label: of
      holds:
        - "The port was fined by {Brinmark}'s [Tide Museum]."
      fails:
        - "The port was fined by {Brinmark} and [Tide Museum]."
    - id: citizen.role
      relation: citizen_of
      role: citizen, national, native, resident
      to: of, before
      source: person
      target: place
      confidence: 0.7
      state: true
      holds:
        - "[Vera Trost], a citizen of {Brinmark}, did not answer."
      fails:
        - "[Vera Trost] helped a citizen of {Brinmark}."
    - id: citizen.nationality
      relation: citizen_of
      role: "*"
      to: demonym
      source: person
      target: place
      unless: given, family, masculine, feminine, film, movie, album, compilation, song, single, novel, book, play, series, ship
      confidence: 0.65
      holds:
        - "[Vera Trost] is a {German} painter."
      fails:
        - "[Vera Trost] is a {German} given name."
        - "Fans asked for the {German} compilation [Vera Trost], which is out of print."
        - "[Vera Trost] married a {German} painter."
    - id: born.verb
      relation: related_to
      verb: bear
      from: object
      to: in, at
      source: person
      target: place
      label: born in
      confidence: 0.85
      holds:
        - "[Vera Trost] was born in {Brinmark}."
        - "Born in {Brinmark}, [Vera Trost] became a painter."
      fails:
        - "[Vera Trost] bore the costs in {Brinmark}."
    - id: died.verb
      relation: related_to
      verb: die
      to: in, at
      source: person
      target: place
      label: died in
      confidence: 0.8
      holds:
        - "[Vera Trost] died in {Brinmark}."
      fails:
        - "[Vera Trost] survived in {Brinmark}."
    - id: occurred.verb
      relation: occurred_at
      verb: take, occur, happen, begin, start, end, open
      having: self
      to: in, at
      source: event
      target: place
      confidence: 0.75
      holds:
        - "[event/Tidal Forum] took place in {Brinmark}."
      fails:
        - "[event/Tidal Forum] took a stand in the matter of {Brinmark}."
    - id: occurred.held
      relation: occurred_at
      verb: hold, host, stage, convene, schedule, plan
      from: object
      to: in, at
      source: event
      target: place
      confidence: 0.75
      holds:
        - "[event/Tidal Forum] was held in {Brinmark}."
      fails:
        - "[event/Tidal Forum] was held for {Brinmark}."
    - id: occurred.in
      relation: occurred_at
      entity: true
      from: self
      to: in, at, comma
      source: event
      target: place
      confidence: 0.65
      holds:
        - "He spoke at [event/Tidal Forum] in {Brinmark}."
      fails:
        - "He spoke of [event/Tidal Forum] to {Brinmark}."

    """#
}
