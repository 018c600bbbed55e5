extension RelationRules {
  /// Contracts, payments, cooperation, competition and talks.
  static let dealings = #"""
    - id: contract.award
      relation: awarded_contract_to
      verb: award, give, hand, grant
      having: object(contract|order|tender|concession)
      from: subject
      to: recipient, to
      confidence: 0.8
      holds:
        - "[Harbor Trust] awarded {Orvane Systems} a contract."
        - "[Harbor Trust] awarded a contract to {Orvane Systems}."
        - "{Orvane Systems} was awarded a contract by [Harbor Trust]."
      fails:
        - "[Harbor Trust] awarded {Orvane Systems} a prize."
    - id: contract.win
      relation: awarded_contract_to
      verb: win, secure, obtain, receive, get, land
      having: object(contract|order|tender|concession)
      from: from, object>from, object>with
      to: subject
      confidence: 0.7
      holds:
        - "{Orvane Systems} won a contract from [Harbor Trust]."
      fails:
        - "{Orvane Systems} won a prize from [Harbor Trust]."
    - id: pays.verb
      relation: pays
      verb: pay, reimburse, bribe, compensate, repay, remunerate
      noun: payment, bribe
      to: recipient, object, to
      confidence: 0.8
      holds:
        - "[Orvane Systems] paid {Pellard Group} 85,000 euros."
        - "{Pellard Group} was paid by [Orvane Systems]."
        - "[Orvane Systems] paid a fee to {Pellard Group}."
        - "<Harbor Trust> denied that [Orvane Systems] had paid {Pellard Group}."
      fails:
        - "[Orvane Systems] paid attention in {place/Brinmark}."
    - id: pays.money
      relation: pays
      verb: transfer, wire, send
      having: object(euro|dollar|pound|money|$|million|billion|fund|fee|sum|payment|yen|yuan|crown|franc)
      to: recipient, to
      confidence: 0.65
      holds:
        - "[Orvane Systems] transferred 3 million euros to {Pellard Group}."
      fails:
        - "[Orvane Systems] transferred an engineer to {Pellard Group}."
    - id: cooperates.verb
      relation: cooperates_with
      verb: cooperate, collaborate, co-operate, partner, team, ally, coordinate, join forces
      noun: cooperation, collaboration, partnership, alliance, co-operation
      to: with
      confidence: 0.75
      state: true
      holds:
        - "[Orvane Systems] has long cooperated with {Pellard Group}."
        - "[Orvane Systems] is collaborating with {Pellard Group} on pumps."
      fails:
        - "[Orvane Systems] refused to name {Pellard Group}."
    - id: cooperates.between
      relation: cooperates_with
      noun: cooperation, collaboration, partnership, alliance, agreement, treaty, pact, accord, venture, co-operation
      from: between
      to: between
      confidence: 0.7
      holds:
        - "The cooperation between [Orvane Systems] and {Pellard Group} grew."
      fails:
        - "The border between [place/Brinmark] and {place/Ostovia} is long."
    - id: cooperates.sign
      relation: cooperates_with
      verb: sign, conclude, reach, strike, ink, announce, enter
      having: object(agreement|contract|deal|memorandum|treaty|accord|pact|partnership|alliance|cooperation)
      to: with
      confidence: 0.7
      holds:
        - "[Orvane Systems] signed an agreement with {Pellard Group}."
        - "[Karvia Rail] and [Ostovia Steel] signed an agreement with {Pellard Group}."
      fails:
        - "[Orvane Systems] signed a letter about {Pellard Group}."
    - id: cooperates.exclude
      relation: cooperates_with
      verb: rule out, reject, refuse, exclude, decline
      having: object(coalition|alliance|partnership|pact|cooperation|collaboration|merger)
      to: object>with, with
      denies: true
      confidence: 0.7
      holds:
        - "[Karvia Rail] ruled out an alliance with {Ostovia Steel}."
      fails:
        - "[Karvia Rail] ruled out a strike with {Ostovia Steel}."
    - id: negotiates.verb
      relation: negotiates_with
      verb: negotiate, bargain
      to: with
      confidence: 0.8
      state: true
      holds:
        - "[Harbor Trust] is negotiating with {Orvane Systems}."
      fails:
        - "[Harbor Trust] is negotiating without {Orvane Systems}."
    - id: negotiates.talks
      relation: negotiates_with
      noun: talk, negotiation, negotiations
      from: between
      to: between
      confidence: 0.7
      holds:
        - "Talks between [place/Brinmark] and {place/Ostovia} began on Monday."
      fails:
        - "Trains between [place/Brinmark] and {place/Ostovia} stopped on Monday."
    - id: negotiates.hold
      relation: negotiates_with
      verb: hold, open, begin, start, resume, have
      having: object(talk|negotiation|talks)
      to: with
      confidence: 0.7
      holds:
        - "[place/Brinmark] held talks with {place/Ostovia}."
      fails:
        - "[place/Brinmark] held a race with {place/Ostovia}."
    - id: competes.verb
      relation: competes_with
      verb: compete, vie
      to: with, against, for>with, for>against
      confidence: 0.75
      state: true
      holds:
        - "[Orvane Systems] is competing with {Pellard Group}."
        - "[Orvane Systems] competed for the contract with {Pellard Group}."
      fails:
        - "[Orvane Systems] competes in {place/Brinmark}."
    - id: competes.role
      relation: competes_with
      role: rival, competitor, opponent
      to: of, to, before
      confidence: 0.75
      state: true
      holds:
        - "[Orvane Systems], a rival of {Pellard Group}, was fined."
      fails:
        - "[Orvane Systems] sued a rival of {Pellard Group}."
    - id: competes.defeat
      relation: competes_with
      verb: defeat, beat, trounce
      source: person, organization
      target: person, organization
      confidence: 0.65
      holds:
        - "[person/Dana Quill] defeated {person/Ruben Aldo} in the vote."
      fails:
        - "[person/Dana Quill] defeated the plan of {person/Ruben Aldo}."
    - id: supplies.verb
      relation: related_to
      verb: supply, provide, sell, deliver, export, ship, license
      to: recipient, to
      lacking: object(percent|%|stake|share|shareholding|interest|unit|business|division|subsidiary|part|operation|arm|holding|brand|plant|mine)
      confidence: 0.65
      label: supplies
      holds:
        - "[Orvane Systems] supplied pumps to {Pellard Group}."
      fails:
        - "[Orvane Systems] supplies pumps in {place/Brinmark}."
        - "[Orvane Systems] sold its stake in Karvia to {Pellard Group}."
        - "[Orvane Systems] sold 12 per cent of Karvia to {Pellard Group}."
        - "[Orvane Systems] will sell its dairy arm to {Pellard Group}."
        - "[Orvane Systems] sold its dairy unit, <Tide Mills>, to {Pellard Group}."
    - id: cooperates.mutual
      relation: cooperates_with
      verb: cooperate, collaborate, co-operate, partner
      from: subject
      to: subject
      lacking: with
      confidence: 0.7
      state: true
      holds:
        - "[Karvia Rail] and {Ostovia Steel} will cooperate on flood warnings."
      fails:
        - "[Karvia Rail] and {Ostovia Steel} cooperated with <Harbor Trust>."
    - id: cooperates.together
      relation: cooperates_with
      verb: sign, conclude, reach, strike, form, launch
      having: object(agreement|deal|memorandum|treaty|accord|pact|partnership|alliance|venture)
      from: subject
      to: subject
      lacking: with, object>with, by
      confidence: 0.65
      holds:
        - "[Karvia Rail] and {Ostovia Steel} signed an agreement on Monday."
      fails:
        - "[Karvia Rail] and {Ostovia Steel} signed a letter on Monday."
        - "[Karvia Rail] and {Ostovia Steel} signed the <event/Tidal Accord> on Monday."
    - id: negotiates.mutual
      relation: negotiates_with
      verb: hold, open, begin, start, resume
      having: object(talk|negotiation)
      from: subject
      to: subject
      lacking: with, object>with
      confidence: 0.7
      holds:
        - "[place/Brinmark] and {place/Ostovia} held talks on Monday."
      fails:
        - "[place/Brinmark] and {place/Ostovia} held talks with <place/Karvia>."
    - id: competes.mutual
      relation: competes_with
      role: rival, competitor
      from: holder
      to: holder
      lacking: of, before, to
      confidence: 0.7
      holds:
        - "[Karvia Rail] and {Ostovia Steel} are rivals."
      fails:
        - "[Karvia Rail] and {Ostovia Steel} are rivals of <Harbor Trust>."

    - id: competes.lose
      relation: competes_with
      verb: lose
      having: object(seat|election|vote|race|contest|contract|battle|final|match|game|primary|runoff|bid|case|suit)
      to: to
      source: person, organization
      target: person, organization
      confidence: 0.7
      holds:
        - "[person/Dana Quill] lost her seat in May to {person/Ruben Aldo}."
        - "[Orvane Systems] lost the contract to {Pellard Group}."
      fails:
        - "[person/Dana Quill] lost her way to {organization/Pellard Group}."
    - id: competes.win
      relation: competes_with
      verb: win, prevail, triumph
      to: against, over
      source: person, organization
      target: person, organization
      confidence: 0.65
      holds:
        - "[person/Dana Quill] won against {person/Ruben Aldo} by nine votes."
      fails:
        - "[person/Dana Quill] won a prize with {person/Ruben Aldo}."
    - id: cooperates.role
      relation: cooperates_with
      role: partner, collaborator, partner organization, ally
      to: of, before
      source: organization, place
      target: organization, place
      unless: former, sparring, senior, managing, general, limited, silent, equity, founding
      confidence: 0.7
      state: true
      holds:
        - "[Orvane Systems], a partner of {Pellard Group}, makes pumps."
        - "{Pellard Group}'s partners are [Orvane Systems] and [Karvia Rail]."
        - "[place/Ostovia], {place/Brinmark}'s closest ally, did not take part."
      fails:
        - "[Orvane Systems] hired a partner of {Pellard Group}."

    """#
}
