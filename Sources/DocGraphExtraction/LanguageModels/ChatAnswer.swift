internal import DocGraphSyntax

/// What a language model claims of a paragraph, not checked yet.
struct ChatAnswer: Sendable, Hashable {
  var relations: [RelationClaim] = []
  var pledges: [PledgeClaim] = []

  struct RelationClaim: Sendable, Hashable {
    var quote, source, sourceType, relation, target, targetType, polarity, modality, attributedTo: String
  }

  struct PledgeClaim: Sendable, Hashable {
    var quote, maker, makerType, action, bindingness: String
  }

  /// The most claims of one answer; what is more is nobody's reading of a paragraph.
  static let mostClaims = 200

  /// Reads a chat completion.
  ///
  /// - Throws: ``Fault`` where it is none, or the model's text is not the JSON that was asked for.
  init(_ body: [UInt8]) throws(Fault) {
    guard let tree = try? JSONReader.read(body) else { throw Fault("is no JSON") }
    guard let choices = tree.value(named: "choices", in: tree.root), tree.kind(of: choices) == .sequence,
      let choice = tree.element(at: 0, of: choices), tree.kind(of: choice) == .mapping,
      let message = tree.value(named: "message", in: choice), tree.kind(of: message) == .mapping,
      let content = tree.value(named: "content", in: message).flatMap(tree.string)
    else { throw Fault("has no message") }
    if tree.value(named: "finish_reason", in: choice).flatMap(tree.string) == "length" {
      throw Fault("was cut off at \(ChatRequest.mostAnswerTokens) tokens")
    }
    try self.init(content: content)
  }

  private init(content: String) throws(Fault) {
    guard let tree = try? JSONReader.read(Array(content.utf8)), tree.kind(of: tree.root) == .mapping else {
      throw Fault("is not the JSON that was asked for")
    }
    func claims(_ name: String) throws(Fault) -> [(String) -> String] {
      guard let list = tree.value(named: name, in: tree.root), tree.kind(of: list) == .sequence else {
        throw Fault("has no list '\(name)'")
      }
      var fields: [(String) -> String] = []
      var isWhole = true
      tree.forEachElement(of: list) { element in
        guard tree.kind(of: element) == .mapping else {
          isWhole = false
          return
        }
        fields.append { key in tree.value(named: key, in: element).flatMap(tree.string) ?? "" }
      }
      guard isWhole, fields.count <= ChatAnswer.mostClaims else {
        throw Fault("has a list '\(name)' of something else")
      }
      return fields
    }
    relations = try claims("relations").map { field in
      RelationClaim(
        quote: field("quote"), source: field("source"), sourceType: field("source_type"),
        relation: field("relation"), target: field("target"), targetType: field("target_type"),
        polarity: field("polarity"), modality: field("modality"), attributedTo: field("attributed_to"))
    }
    pledges = try claims("pledges").map { field in
      PledgeClaim(
        quote: field("quote"), maker: field("maker"), makerType: field("maker_type"), action: field("action"),
        bindingness: field("bindingness"))
    }
  }

  /// What is wrong with an answer.
  struct Fault: Error, Hashable {
    let message: String

    init(_ message: String) {
      self.message = message
    }
  }
}
