extension Extractor {
  /// Relations by the rules, each with the circumstances of its clause.
  func findRelations(_ findings: inout DocumentFindings) {
    findings.describeNationalities(Grammar(findings.text))
    var finder = RelationFinder(rules, Statement(findings))
    finder.find()
    if findsCooccurrence { finder.findCooccurrence() }
    findings.relations += finder.relations
  }
}
