// Written for docgraph. Kinds are those of the standard schema; "-" has none.

extension NounLexicon {
  static let organizations = """
    agency: registry register agency bureau directorate inspectorate service services secretariat administration authority authorities
    armed_group: militia insurgents guerrillas rebels brigades
    association: association federation confederation society club league alliance coalition network movement congregation order chamber
    association: cooperative co-operative guild consortium team squad forum initiative brotherhood lodge fellowship fraternity sorority caucus lobby church diocese
    association: archdiocese parish band orchestra choir ensemble quartet quintet trio duo philharmonic symphony troupe f.c. fc
    association: afc a.f.c. sc cf united rovers wanderers athletic
    bank: bank bancorp banca banco bankers
    company: company corporation firm startup start-up manufacturer retailer conglomerate airline airlines airways carrier supplier
    company: maker producer developer operator contractor brewery shipyard publisher publishers publishing distributor subsidiary giant chain
    company: enterprise enterprises industries holdings holding group partners ventures capital technologies systems solutions motors
    company: motor railway railroad railways lines records recordings studios pictures entertainment pharmaceuticals laboratories energy
    company: petroleum oil gas electric steel automotive insurance brewing foods brothers bros consulting logistics shipping telecom
    company: nominees trading mills robotics line freight co-op bakery dairy winery
    company: works foundry ironworks steelworks shipyards boatyard boatyards distillery breweries supermarkets stores outfitters
    company: semiconductor semiconductors therapeutics genomics dynamics instruments electronics aviation aerospace securities
    company: investments investors advisors advisers cosmetics chemicals plastics metals mining minerals beverages textiles
    company: renewables utilities haulage couriers cruises ferries software-house properties realty estates hauliers confectionery
    company: dredging engineering printing towing trucking drilling roofing plumbing catering staffing packaging leasing tooling
    company: forging quarrying milling salvage piling surveying broadcasters
    company: rail transit tramways omnibus biotech fintech superstore hypermarket agribusiness fisheries canneries cannery tannery sawmill sawmills
    company: communications label utility vendor insurer lender brokerage broker
    committee: committee commission panel subcommittee taskforce inquiry
    council: council board presidium cabinet
    court: court tribunal judiciary
    department: department division section office unit branch
    foundation: foundation endowment charity
    fund: fund
    group: family dynasty clan
    government: government regime junta
    media: newspaper magazine broadcaster journal gazette tribune herald times post daily weekly news radio television tv
    media: chronicle telegraph guardian observer monitor telegram courier dispatch broadcasting press review blog website site portal
    military: army navy force forces regiment battalion brigade squadron corps fleet marines guard infantry cavalry platoon troops
    military: command artillery legion
    ministry: ministry treasury chancellery
    municipality: municipality
    nonprofit: ngo nonprofit organisation organization campaign
    parliament: parliament senate congress assembly bundestag duma legislature knesset diet
    party: party democrats conservatives socialists faction
    police: police constabulary gendarmerie
    product: software app browser model chatbot device
    regulator: regulator watchdog
    research_institute: institute institution academy laboratory lab observatory think-tank thinktank
    school: polytechnics school college gymnasium lyceum seminary kindergarten conservatory
    trust: trust
    union: union
    university: polytechnic university faculty polytechnic universidad université universität
    company: inc inc. corp corp. co co. ltd ltd. llc plc gmbh ag s.a. sa n.v. nv bv b.v. kg oy ab a/s asa s.p.a. spa llp lp pte pty
    state_company: jituan
    association: e.v. ev
    """

  static let places = """
    address: street avenue road boulevard lane highway route freeway motorway drive square plaza
    building: building tower castle palace cathedral mosque temple synagogue abbey monastery hotel stadium arena museum theater theatre
    building: hall library mansion villa fortress fort monument prison jail hospital house gallery cemetery
    city: city town capital metropolis suburb
    country: country nation republic kingdom emirate
    continent: continent
    district: district neighborhood neighbourhood borough quarter ward constituency township
    facility: airport airfield dam bridge tunnel canal plant refinery mine pier base camp reactor zoo terminal garden gardens ground grounds
    island: island isle islands archipelago atoll peninsula
    port: port harbor harbour
    region: region province state county prefecture oblast territory canton governorate area zone valley desert plateau plain forest coast
    region: mountain mountains hills mount peak glacier hill park highlands wilderness canyon reserve basin field ridge heights
    region: heath moor moors dale glen vale headland headlands bluff cliffs marshes wetlands fens woodland highland lowlands
    region: qasr wadi jebel jabal jbel gunung tanjung cerro sierra isthmus
    sea: estuary inlet cove reef shoals narrows sound channel
    port: haven quay wharf jetty dockyard marina puerto bandar breakwater
    city: kota kafr municipality-town seaport
    island: pulau isla
    river: river creek stream brook tributary waterfall falls
    sea: sea ocean lake bay gulf strait lagoon reservoir fjord cape beach
    village: village hamlet settlement
    """

  static let people = """
    activist: activist campaigner dissident protester organizer
    artist: artist actor actress singer musician painter sculptor author writer poet novelist playwright composer filmmaker
    artist: guitarist drummer bassist pianist violinist vocalist rapper songwriter dancer photographer comedian conductor
    artist: singer-songwriter keyboardist cartoonist illustrator screenwriter
    athlete: athlete player footballer striker midfielder goalkeeper defender pitcher quarterback boxer swimmer cyclist runner skier sprinter
    athlete: coach golfer wrestler cricketer captain skater jockey
    candidate: candidate nominee challenger
    executive: director executive ceo cfo coo chairman chairwoman chairperson chair founder co-founder manager owner entrepreneur businessman businesswoman boss
    executive: investor banker treasurer vice-chairman industrialist
    journalist: journalist reporter correspondent editor columnist presenter anchor blogger
    judge: judge justice magistrate
    lawyer: lawyer attorney prosecutor solicitor barrister counsel advocate
    official: official delegate secretary commissioner ambassador envoy diplomat general colonel major lieutenant sergeant commander admiral
    official: governor-general officer administrator inspector sheriff marshal secretary-general director-general deputy chief head
    politician: president minister chancellor premier senator congressman congresswoman lawmaker mayor governor politician mp mep prime-minister
    politician: representative councillor councilman councilor legislator statesman vice-president leader king queen prince princess emperor empress duke
    politician: duchess sultan emir tsar czar
    researcher: researcher scientist professor economist historian physicist chemist biologist analyst fellow scholar philosopher mathematician engineer
    researcher: psychologist sociologist expert linguist astronomer anthropologist geologist archaeologist
    spokesperson: spokesman spokeswoman spokesperson
    -: man woman boy girl person father mother son daughter brother sister wife husband uncle aunt cousin nephew niece doctor physician surgeon nurse
    -: teacher student pastor priest bishop archbishop cardinal pope rabbi imam monk nun saint soldier veteran farmer worker pilot astronaut explorer
    -: designer architect inventor member victim suspect witness neighbor neighbour friend colleague guest host resident survivor volunteer trader merchant
    -: rev. widow grandfather grandmother partner boyfriend girlfriend baron count earl lord lady knight heir
    """

  static let others = """
    -: award prize medal war battle act law treaty agreement convention accord protocol constitution amendment bill championship championships
    -: cup games olympics tournament festival election summit conference album song film movie book novel series show tour single episode poem play game
    -: language disease virus religion century era revolution crisis day week month year season race project programme program plan strategy policy
    -: theory method theorem syndrome class degree edition volume chapter version concert opera musical painting comic trilogy
    -: expedition operation riot massacre scandal hurricane storm earthquake doctrine declaration resolution
    -: ship aircraft car locomotive engine missile rocket satellite train plane boat yacht vessel
    """

  static let ambiguousHeads = """
    house park hall center centre ground grounds garden gardens field press group order service services state city union capital mine
    office section class congress forum network base camp republic kingdom plant station port monument gallery library hospital museum
    sound channel works estates properties stores electronics reef vale moor
    theater theatre square guard force game model app site channel post times review show play single series line lines energy
    count lord lady major general justice king prince chair head chief partner partners brothers captain leader fellow area
    """
}
