extension RelationRules {
  /// Support, opposition, accusations, sanctions, oversight and remarks.
  static let positions = #"""
    - id: accuses.verb
      relation: accuses
      verb: accuse, blame, denounce, charge, indict
      source: agent
      confidence: 0.8
      holds:
        - "[Orvane Systems] accused {Pellard Group} of fraud."
        - "{Pellard Group} was accused by [Orvane Systems] of fraud."
        - "[Orvane Systems] blamed {Pellard Group} for the leak."
      fails:
        - "[Orvane Systems] charged a fee in {place/Brinmark}."
    - id: accuses.prosecute
      relation: accuses
      verb: prosecute
      confidence: 0.75
      holds:
        - "[Ports Agency] prosecuted {Orvane Systems} in May."
      fails:
        - "[Ports Agency] prosecuted a clerk of {Orvane Systems}."
    - id: sued.verb
      relation: related_to
      verb: sue
      noun: lawsuit
      to: object, against
      source: agent
      target: agent
      label: sued
      confidence: 0.75
      holds:
        - "[Orvane Systems] sued {Pellard Group} in May."
        - "[Orvane Systems] has sued {Pellard Group} in the High Court."
      fails:
        - "[Orvane Systems] sued in the courts of {place/Brinmark}."
    - id: sued.file
      relation: related_to
      verb: file, bring, lodge
      having: object(lawsuit|suit)
      to: against, object>against
      source: agent
      target: agent
      label: sued
      confidence: 0.75
      holds:
        - "[Orvane Systems] filed a lawsuit against {Pellard Group}."
      fails:
        - "[Orvane Systems] filed a report against {Pellard Group}."
    - id: accuses.file
      relation: accuses
      verb: file, bring, lodge
      having: object(complaint|charge|case|claim)
      to: against, object>against
      confidence: 0.75
      holds:
        - "[Orvane Systems] filed a complaint against {Pellard Group}."
      fails:
        - "[Orvane Systems] filed a report about {Pellard Group}."
    - id: sanctions.verb
      relation: sanctions
      verb: sanction, fine, penalize, penalise, blacklist, punish, embargo, convict, jail, censure
      noun: sanction
      to: object, against
      confidence: 0.75
      holds:
        - "[Ports Agency] fined {Orvane Systems}."
        - "{Orvane Systems} was sanctioned by [place/Brinmark]."
      fails:
        - "[Ports Agency] fined the captain of {Orvane Systems}."
    - id: sanctions.impose
      relation: sanctions
      verb: impose, place
      having: object(sanction|fine|penalty|embargo|tariff|sanctions)
      to: on, against, object>on, object>against
      confidence: 0.8
      holds:
        - "[place/Brinmark] imposed sanctions on {Orvane Systems}."
      fails:
        - "[place/Brinmark] imposed a curfew on {Orvane Systems}."
    - id: regulates.verb
      relation: regulates
      verb: regulate, oversee, supervise, audit, license, inspect, investigate, monitor
      noun: oversight, supervision, regulation
      source: organization, place
      target: organization, person
      confidence: 0.7
      state: true
      holds:
        - "[Ports Agency] regulates {Orvane Systems}."
        - "{Orvane Systems} is supervised by [Ports Agency]."
      fails:
        - "[Ports Agency] oversees work near {Orvane Systems}."
    - id: regulates.affairs
      relation: regulates
      verb: regulate, oversee, supervise, audit, inspect, monitor
      having: object(contract|account|book|work|spending|finance|budget|operation|business|activity|affair|purchase|procurement|safety|tariff)
      to: object>of, object>possessive
      source: organization, place
      target: organization
      confidence: 0.65
      state: true
      holds:
        - "[Ports Agency], which oversees the contracts of {Orvane Systems}, was silent."
        - "[Ports Agency] has monitored {Orvane Systems}'s accounts since May."
      fails:
        - "[Ports Agency] oversees the coast of {Orvane Systems}."
    - id: supports.verb
      relation: supports
      verb: support, back, endorse, champion, defend, welcome, praise, favor, favour, applaud, commend, hail, trust
      noun: support, endorsement
      to: object, for
      confidence: 0.75
      state: true
      holds:
        - "[Dana Quill] supports {Tideline Party}."
        - "{Tideline Party} was endorsed by [Dana Quill]."
        - "[Dana Quill] may support {Tideline Party}."
      fails:
        - "[Dana Quill] supports the critics of {Tideline Party}."
    - id: supports.vote
      relation: supports
      verb: vote, campaign
      to: for
      confidence: 0.7
      holds:
        - "[Dana Quill] voted for {Tideline Party}."
      fails:
        - "[Dana Quill] voted in {place/Brinmark}."
    - id: opposes.verb
      relation: opposes
      verb: oppose, criticize, criticise, condemn, reject, resist, slam, attack, protest, boycott, fight
      noun: opposition, criticism
      to: object, against
      confidence: 0.7
      holds:
        - "[Dana Quill] opposes {Tideline Party}."
        - "[Dana Quill] criticized {Tideline Party}."
      fails:
        - "[Dana Quill] opposes the rivals of {Tideline Party}."
    - id: opposes.vote
      relation: opposes
      verb: vote, campaign, rally
      to: against
      confidence: 0.7
      holds:
        - "[Dana Quill] campaigned against {Tideline Party}."
      fails:
        - "[Dana Quill] campaigned with {Tideline Party}."
    - id: commented.verb
      relation: commented_on
      verb: comment, remark
      to: on, about
      confidence: 0.7
      holds:
        - "[Dana Quill] commented on {event/Tidal Forum}."
      fails:
        - "[Dana Quill] commented at {event/Tidal Forum}."
    - id: reported.verb
      relation: reported
      verb: report
      to: object, on
      target: event
      confidence: 0.65
      holds:
        - "[organization/Lowgate Beacon] reported on {event/Tidal Forum}."
      fails:
        - "[organization/Lowgate Beacon] reported from {event/Tidal Forum}."

    - id: reported.carry
      relation: reported
      verb: carry, publish, air, run, print, broadcast
      having: object(report|story|article|account|interview)
      to: object>of, object>on, object>about
      source: organization, person
      target: event
      confidence: 0.65
      holds:
        - "[organization/Lowgate Beacon] carried the main report of {event/Tidal Forum}."
      fails:
        - "[organization/Lowgate Beacon] carried the costs of {event/Tidal Forum}."

    """#
}
