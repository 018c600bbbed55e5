package import DocGraphModel

/// An entity of a document, before it has an id.
package struct FoundEntity: Sendable, Hashable {
  package var type: EntityTypeName
  package var kind: String?
  /// The fullest form that the document has.
  package var name: String
  package var aliases: [Alias]
  package var details: Entity.Details
  package var assurance: Assurance
  /// Whether it has a name of its own; what is only described gets into the graph only if it takes part in something.
  package var isNamed: Bool

  package init(
    _ type: EntityTypeName, _ name: String, kind: String? = nil, assurance: Assurance, isNamed: Bool = true
  ) {
    self.type = type
    self.name = name
    self.kind = kind
    self.assurance = assurance
    self.isNamed = isNamed
    aliases = []
    details = .none
  }
}

/// How sure a finding is, and why.
package struct Assurance: Sendable, Hashable {
  /// From 0 to 1.
  package var confidence: Double
  /// Which rule found it, and what speaks for it, in a few words: "leads.title", "suffix 'Ministry'".
  package var basis: String

  package init(_ confidence: Double, _ basis: String) {
    self.confidence = confidence
    self.basis = basis
  }
}
