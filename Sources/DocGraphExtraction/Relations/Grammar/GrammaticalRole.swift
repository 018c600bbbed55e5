/// How a word depends on its head, as a number: comparing ClearNLP's names for each question would be slow.
enum GrammaticalRole: UInt8, Sendable {
  case root, nsubj, nsubjpass, csubj, csubjpass, expl
  case dobj, dative, attr, acomp, oprd, agent
  case prep, pobj, pcomp, prt
  case xcomp, ccomp, advcl, acl, relcl, parataxis, mark
  case conj, cc, preconj
  case appos, compound, nmod, amod, poss, det, predet, nummod, quantmod, npadvmod, advmod, `case`
  case aux, auxpass, neg, punct
  case other

  init(_ name: String) {
    self = GrammaticalRole.named[name] ?? .other
  }

  private static let named: [String: GrammaticalRole] = [
    "ROOT": .root, "nsubj": .nsubj, "nsubjpass": .nsubjpass, "csubj": .csubj, "csubjpass": .csubjpass,
    "expl": .expl, "dobj": .dobj, "dative": .dative, "attr": .attr, "acomp": .acomp, "oprd": .oprd,
    "agent": .agent, "prep": .prep, "pobj": .pobj, "pcomp": .pcomp, "prt": .prt, "xcomp": .xcomp,
    "ccomp": .ccomp, "advcl": .advcl, "acl": .acl, "relcl": .relcl, "parataxis": .parataxis, "mark": .mark,
    "conj": .conj, "cc": .cc, "preconj": .preconj, "appos": .appos, "compound": .compound, "nmod": .nmod,
    "amod": .amod, "poss": .poss, "det": .det, "predet": .predet, "nummod": .nummod, "quantmod": .quantmod,
    "npadvmod": .npadvmod, "advmod": .advmod, "case": .case, "aux": .aux, "auxpass": .auxpass, "neg": .neg,
    "punct": .punct,
  ]
}
