extension RelationRules {
  /// How people come to offices and leave them.
  static let careers = #"""
    - id: represents.state
      relation: represents
      role: minister, secretary of state
      to: of>of, for>of
      source: person
      target: place
      confidence: 0.7
      state: true
      holds:
        - "[Dana Quill] served as Minister of Transport of {Brinmark} from 1994 to 2001."
        - "[Dana Quill], the minister of justice of {Brinmark}, resigned."
      fails:
        - "[Dana Quill] met the Minister of Transport of {Brinmark}."
    - id: member.board
      relation: member_of
      verb: join
      having: object(board|council|committee|cabinet)
      to: object(board|council|committee|cabinet)>possessive, object(board|council|committee|cabinet)>of
      source: person
      target: organization
      label: joined the board
      confidence: 0.7
      holds:
        - "[Dana Quill] will join {Orvane Systems}'s board."
        - "[Dana Quill] joined the board of {Orvane Systems} in May."
      fails:
        - "[Dana Quill] joined the critics of {Orvane Systems}."
    - id: member.board_end
      relation: member_of
      verb: leave, quit
      having: object(board|council|committee|cabinet)
      to: object(board|council|committee|cabinet)>possessive, object(board|council|committee|cabinet)>of
      source: person
      target: organization
      label: left the board
      end: true
      confidence: 0.65
      holds:
        - "[Dana Quill] left the board of {Orvane Systems} in May."
      fails:
        - "[Dana Quill] left the hall of {Orvane Systems} in May."
    - id: employed.from
      relation: employed_by
      verb: poach, recruit, hire
      from: object
      to: from, object>from
      source: person
      target: organization
      end: true
      confidence: 0.65
      holds:
        - "Pellard hired [Dana Quill] from {Orvane Systems}."
      fails:
        - "Pellard hired [Dana Quill] on advice from {Orvane Systems}."
    - id: employed.join_from
      relation: employed_by
      verb: join, move, transfer
      to: from
      lacking: object(delegation|call|group|team|choir|march|protest|crowd)
      source: person
      target: organization
      end: true
      confidence: 0.65
      holds:
        - "[Dana Quill], who joined Calder from {Orvane Systems} in 2027, resigned."
      fails:
        - "[Dana Quill] joined a delegation from {Orvane Systems}."
    - id: employed.sign
      relation: employed_by
      verb: sign, buy, loan
      from: object
      to: from, object>from
      source: person
      target: organization
      end: true
      confidence: 0.65
      holds:
        - "Karvia have signed striker [Dana Quill] from {Saltmere United}."
      fails:
        - "Karvia have seen striker [Dana Quill] far from {Saltmere United}."
    - id: succeeded.take_over
      relation: related_to
      verb: take over
      to: from
      source: person
      target: person
      label: succeeded
      confidence: 0.75
      holds:
        - "[Dana Quill], who took over from {Ruben Aldo} in 2029, resigned."
      fails:
        - "[Dana Quill] took a letter from {Ruben Aldo}."
    - id: succeeded.role
      relation: related_to
      role: successor
      to: of, to, before
      source: person
      target: person
      label: successor of
      confidence: 0.7
      holds:
        - "[Dana Quill], {Ruben Aldo}'s successor, resigned."
        - "[Dana Quill] was named as successor to {Ruben Aldo}."
      fails:
        - "[Dana Quill] met {Ruben Aldo}'s successor."
    - id: succeeded.predecessor
      relation: related_to
      role: predecessor
      from: of, before
      to: holder
      source: person
      target: person
      label: successor of
      confidence: 0.7
      holds:
        - "[Dana Quill]'s predecessor, {Ruben Aldo}, resigned."
      fails:
        - "[Dana Quill]'s neighbour, {Ruben Aldo}, resigned."
    - id: opposes.resignation
      relation: opposes
      verb: call, demand, seek, urge
      having: for(resignation|dismissal|removal|ouster|impeachment|sacking), object(resignation|dismissal|removal|ouster|impeachment|sacking)
      to: for(resignation|dismissal|removal|ouster|impeachment|sacking)>of, for(resignation|dismissal|removal|ouster|impeachment|sacking)>possessive, object(resignation|dismissal|removal|ouster|impeachment|sacking)>of, object(resignation|dismissal|removal|ouster|impeachment|sacking)>possessive
      target: person
      label: called for the resignation of
      confidence: 0.75
      holds:
        - "[Dockers Union] has called for the resignation of port director {Dana Quill}."
        - "[Dockers Union] demanded {Dana Quill}'s dismissal."
      fails:
        - "[Dockers Union] called for the support of {Dana Quill}."
        - "[Dockers Union] has not called for the resignation of the deputy of {Dana Quill}."
    - id: candidate.party
      relation: member_of
      role: candidate
      to: of, before, from
      target: organization/party
      source: person
      confidence: 0.65
      state: true
      holds:
        - "[Dana Quill], the candidate of {Tideline Party}, lost."
      fails:
        - "[Dana Quill], a candidate for the {organization-parliament/Green Assembly}, lost."
        - "[Dana Quill] voted for the candidate of {Tideline Party}."
    - id: candidate.seat
      relation: related_to
      role: candidate, contender
      to: for
      target: organization, place
      source: person
      label: candidate for
      confidence: 0.7
      holds:
        - "[Dana Quill], a candidate for the {organization-parliament/Green Assembly}, spoke."
      fails:
        - "[Dana Quill] met a candidate for the {organization-parliament/Green Assembly}."
    - id: leads.under
      relation: leads
      noun: rebel, army, troop, force, fleet, soldier, militia, fighter, unit
      from: under
      to: of, before
      source: person
      target: organization, place
      confidence: 0.65
      holds:
        - "It was fought between the army of the king and the rebels of the {organization/Marsh League} under Sir [Dana Quill]."
      fails:
        - "The ships of the {organization/Marsh League} under the flag of [Dana Quill] lost the battle."

    """#
}
