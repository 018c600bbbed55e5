extension RelationRules {
  /// Who took part in what.
  static let events = #"""
    - id: hosted.verb
      relation: hosted
      verb: host
      confidence: 0.85
      holds:
        - "[organization/Harbor Trust] hosted {Tidal Forum}."
        - "{Tidal Forum}, hosted by [place/Brinmark], ended."
      fails:
        - "[organization/Harbor Trust] hosted guests of {Tidal Forum}."
    - id: hosted.role
      relation: hosted
      role: host, co-host
      to: of, before
      target: event
      confidence: 0.75
      holds:
        - "[place/Brinmark] is the host of {Tidal Forum}."
      fails:
        - "[place/Brinmark] thanked the host of {Tidal Forum}."
    - id: organized.verb
      relation: organized
      verb: organize, organise, convene, hold, stage, co-organize, arrange
      confidence: 0.75
      holds:
        - "[organization/Harbor Trust] organized {Tidal Forum}."
      fails:
        - "[organization/Harbor Trust] organized buses to {Tidal Forum}."
    - id: organized.role
      relation: organized
      role: organizer, organiser
      to: of, before
      target: event
      confidence: 0.75
      holds:
        - "[organization/Harbor Trust], the organizer of {Tidal Forum}, paid."
      fails:
        - "[organization/Harbor Trust] paid the organizer of {Tidal Forum}."
    - id: attended.verb
      relation: attended
      verb: attend
      confidence: 0.8
      holds:
        - "[person/Dana Quill] attended {Tidal Forum}."
        - "[person/Dana Quill] did not attend {Tidal Forum}."
      fails:
        - "[person/Dana Quill] attended a dinner before {Tidal Forum}."
    - id: attended.part
      relation: attended
      verb: take, participate, compete
      having: self
      to: in, at
      target: event
      confidence: 0.7
      holds:
        - "[person/Dana Quill] took part in {Tidal Forum}."
        - "[person/Dana Quill] participated in {Tidal Forum}."
      fails:
        - "[person/Dana Quill] took a book about {Tidal Forum}."
    - id: spoke.verb
      relation: spoke_at
      verb: speak, testify, present, lecture, announce
      to: at
      target: event
      confidence: 0.8
      holds:
        - "[person/Dana Quill] spoke at {Tidal Forum}."
      fails:
        - "[person/Dana Quill] spoke about {Tidal Forum}."
    - id: spoke.address
      relation: spoke_at
      verb: address
      target: event
      confidence: 0.8
      holds:
        - "[person/Dana Quill] addressed {Tidal Forum}."
      fails:
        - "[person/Dana Quill] addressed the guests of {Tidal Forum}."
    - id: signed.verb
      relation: signed
      verb: sign, ratify, initial
      target: event
      confidence: 0.8
      holds:
        - "[place/Brinmark] signed {event/Tidal Accord}."
      fails:
        - "[place/Brinmark] signed a letter about {event/Tidal Accord}."
    - id: caused.verb
      relation: caused
      verb: cause, trigger, spark, provoke, prompt
      source: event
      target: event
      confidence: 0.75
      holds:
        - "[event/Storm Ottoline] caused {event/Lowgate Flood}."
      fails:
        - "[event/Storm Ottoline] ended before {event/Lowgate Flood}."
    - id: preceded.verb
      relation: preceded
      verb: precede
      source: event
      target: event
      confidence: 0.75
      holds:
        - "[event/Tidal Forum] preceded {event/Lowgate Vote}."
      fails:
        - "[event/Tidal Forum] predicted {event/Lowgate Vote}."
    - id: followed.verb
      relation: preceded
      verb: follow
      from: object
      to: subject
      source: event
      target: event
      confidence: 0.7
      holds:
        - "{event/Lowgate Vote} followed [event/Tidal Forum]."
      fails:
        - "{event/Lowgate Vote} flowed from [event/Tidal Forum]."
    - id: part.event
      relation: part_of
      role: part, session, stage, phase
      to: of
      source: event
      target: event
      confidence: 0.75
      holds:
        - "[event/Lowgate Vote] is part of {event/Tidal Forum}."
      fails:
        - "[event/Lowgate Vote] upset part of {event/Tidal Forum}."

    """#
}
