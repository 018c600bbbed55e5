extension RelationRules {
  /// Who leads what. The offices are those of English company and constitutional law and of everyday news.
  static let leadership = #"""
    - id: leads.role
      relation: leads
      role: >-
        president, chair, chairman, chairwoman, chairperson, chief executive, chief executive officer, ceo, head, leader, director,
        director general, director-general, general secretary, secretary general, secretary-general, governor, mayor, prime minister,
        premier, chancellor, king, queen, emperor, managing director, commander, commander-in-chief, principal, rector, dean, chief,
        captain, boss, executive director, general manager, editor-in-chief, superintendent, provost, commissioner, coach, head coach,
        monarch, sultan, emir, minister-president, co-chair, co-leader, co-chairman, director of works, superior,
        conductor, frontman, warden, speaker
      to: of, before, at
      source: person
      unless: planning, police, fire, press, research, development, operations, security, policy, communications, harbor, deputy, vice, assistant, associate, regional, sales, marketing, finance, financial, communications, legal, technical, medical, art, film, music, human, creative, opposition, party, program, project, honorary, class, military, religious, spiritual, thought, gang, cult, church, labor, labour, union, business, community, local, faction
      confidence: 0.8
      state: true
      holds:
        - "[Dana Quill], chair of {Orvane Systems}, resigned."
        - "[Dana Quill] is the chief executive of {Orvane Systems}."
        - "{Orvane Systems} chief executive [Dana Quill] resigned."
        - "{Orvane Systems}'s chief executive, [Dana Quill], resigned."
        - "{Orvane Systems}, whose head, [Dana Quill], resigned, makes pumps."
        - "The governor of {place/Brinmark}, [Dana Quill], resigned."
        - "The head of {Orvane Systems}, [Dana Quill], resigned."
        - "[Dana Quill], {Orvane Systems}'s chair and a grandson of the founder, resigned."
        - "[Dana Quill] was appointed chair of {Orvane Systems}."
        - "[Dana Quill], founder and chief executive of {Orvane Systems}, resigned."
        - "[Dana Quill] served as president of {place/Brinmark} from 2010 to 2014."
      fails:
        - "[Dana Quill] met the chair of {Orvane Systems}."
        - "[Dana Quill], vice president of {Orvane Systems}, resigned."
        - "{place/Brinmark}'s planning director, [Dana Quill], resigned."
        - "[Dana Quill] wrote a letter to the president of {place/Brinmark}."
    - id: leads.verb
      relation: leads
      verb: lead, chair, head, run, govern, rule, manage, preside, captain, command, helm, steer, co-chair
      noun: leadership, chairmanship, presidency
      to: object, over
      source: person
      target: organization, place
      confidence: 0.75
      state: true
      holds:
        - "[Dana Quill] has chaired {Orvane Systems} since 2019."
        - "[Dana Quill], who heads {Orvane Systems}, resigned."
        - "{Orvane Systems} is led by [Dana Quill]."
      fails:
        - "[Dana Quill] led a march through {place/Brinmark}."
    - id: leads.direct
      relation: leads
      verb: direct
      source: person
      target: organization/research_institute, organization/university, organization/school, organization/agency, organization/company, organization/foundation, organization/trust, organization/association, organization/department, organization/ministry, organization/nonprofit
      confidence: 0.7
      state: true
      holds:
        - "[Dana Quill] has directed the {organization-research_institute/Institute of Tides} since 2019."
      fails:
        - "The film {organization/Velour} was directed by [Dana Quill]."
    - id: leads.take_over
      relation: leads
      verb: take over, take charge
      having: as(head|chair|chairman|chairwoman|president|chief|director|executive|leader)
      to: as>of, object, of, as>before
      source: person
      holds:
        - "[Dana Quill] took over as head of {Orvane Systems}."
      fails:
        - "[Dana Quill] took over from {person/Ruben Aldo}."

    """#
}
