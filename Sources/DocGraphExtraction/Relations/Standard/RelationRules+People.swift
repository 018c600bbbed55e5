extension RelationRules {
  /// Kin, friends and meetings.
  static let people = #"""
    - id: family.role
      relation: family_of
      role: >-
        brother, sister, father, mother, son, daughter, wife, husband, spouse, cousin, uncle, aunt, nephew, niece, grandson,
        granddaughter, grandfather, grandmother, half-brother, half-sister, stepson, stepdaughter, stepfather, stepmother, twin,
        son-in-law, daughter-in-law, father-in-law, mother-in-law, brother-in-law, sister-in-law, fiance, widow, widower, child, parent,
        twin brother, twin sister, elder brother, younger brother, elder sister, younger sister, great-grandson, grandchild, sibling
      to: of, to, before
      confidence: 0.85
      state: false
      holds:
        - "[Dana Quill] is the sister of {Ruben Aldo}."
        - "[Ruben Aldo]'s wife, {Dana Quill}, resigned."
        - "[Dana Quill], daughter of {Ruben Aldo}, resigned."
      fails:
        - "[Dana Quill] met the sister of {Ruben Aldo}."
    - id: family.marry
      relation: family_of
      verb: marry, wed, divorce
      adjective: married
      confidence: 0.8
      holds:
        - "[Dana Quill] married {Ruben Aldo}."
      to: object, to
      from: subject, object
      fails:
        - "[Dana Quill] married a friend of {Ruben Aldo}."
    - id: family.between
      relation: family_of
      verb: bear
      from: object
      to: to
      source: person
      target: person
      confidence: 0.65
      holds:
        - "[Dana Quill] was born to {Ruben Aldo} in May."
      fails:
        - "[Dana Quill] bore a grudge against {Ruben Aldo}."
    - id: family.related
      relation: family_of
      verb: relate
      adjective: related
      from: object, subject
      to: to
      source: person
      target: person
      confidence: 0.7
      holds:
        - "[Dana Quill] is related to {Ruben Aldo}."
        - "[Dana Quill] is not related to {Ruben Aldo}."
      fails:
        - "[Dana Quill] told a story related to {Ruben Aldo}."
    - id: associate.school
      relation: associate_of
      verb: go, attend, study, share
      having: to(school|university|college), object(school|university|college|classroom|class), at(school|university|college)
      to: with
      source: person
      target: person
      confidence: 0.7
      holds:
        - "[Dana Quill] went to school with {Ruben Aldo}."
        - "The firm was owned by {Ruben Aldo}, with whom [Dana Quill] had gone to school."
      fails:
        - "[Dana Quill] went to court with {Ruben Aldo}."
    - id: associate.role
      relation: associate_of
      role: friend, ally, schoolmate, associate, colleague, partner, confidant, collaborator, classmate, mentor, protege, bandmate, teammate, roommate, business partner
      to: of, to, before
      source: person
      target: person
      confidence: 0.75
      holds:
        - "[Dana Quill] is a friend of {Ruben Aldo}."
      fails:
        - "[Dana Quill] met a friend of {Ruben Aldo}."
    - id: associate.since
      relation: associate_of
      verb: know
      having: since
      source: person
      target: person
      confidence: 0.6
      holds:
        - "[Dana Quill] has known {Ruben Aldo} since 2019."
      fails:
        - "[Dana Quill] has known the answers of {Ruben Aldo} since 2019."
        - "[Dana Quill] knows {Ruben Aldo}'s name."
    - id: meets.verb
      relation: related_to
      verb: meet
      to: object, with
      source: person, organization
      target: person, organization
      label: met
      confidence: 0.65
      holds:
        - "[Dana Quill] met {Ruben Aldo} on Monday."
        - "[Dana Quill] met with {Ruben Aldo} on Monday."
      fails:
        - "[Dana Quill] met {Ruben Aldo}'s demands."
    - id: succeeded.verb
      relation: related_to
      verb: succeed, replace
      source: person
      target: person
      label: succeeded
      confidence: 0.7
      holds:
        - "[Dana Quill] succeeded {Ruben Aldo} in May."
        - "{Ruben Aldo} was replaced by [Dana Quill]."
      fails:
        - "[Dana Quill] succeeded with a plan of {Ruben Aldo}."
    - id: family.mutual
      relation: family_of
      role: brother, sister, cousin, sibling, twin
      from: holder
      to: holder
      lacking: of, before
      source: person
      target: person
      confidence: 0.75
      holds:
        - "[Dana Quill] and {Ruben Aldo} are cousins."
      fails:
        - "[Dana Quill] and {Ruben Aldo} are cousins of <person/Vera Trost>."
    - id: associate.mutual
      relation: associate_of
      role: friend, ally, colleague, partner, classmate, bandmate, teammate
      from: holder
      to: holder
      lacking: of, before, to
      source: person
      target: person
      confidence: 0.75
      holds:
        - "[Dana Quill] and {Ruben Aldo} are friends."
      fails:
        - "[Dana Quill] and {Ruben Aldo} are friends of <person/Vera Trost>."
    - id: family.couple
      relation: family_of
      verb: marry, wed, divorce
      from: subject
      to: subject
      lacking: object, to, by
      source: person
      target: person
      confidence: 0.7
      holds:
        - "[Dana Quill] and {Ruben Aldo} married in May."
      fails:
        - "[Dana Quill] and {Ruben Aldo} marched in May."
    - id: meets.mutual
      relation: related_to
      verb: meet
      from: subject
      to: subject
      lacking: object, with
      source: person, organization, place
      target: person, organization, place
      label: met
      confidence: 0.65
      holds:
        - "[person/Dana Quill] and {person/Ruben Aldo} met in May."
      fails:
        - "[person/Dana Quill] and {person/Ruben Aldo} met <Harbor Trust> in May."

    """#
}
