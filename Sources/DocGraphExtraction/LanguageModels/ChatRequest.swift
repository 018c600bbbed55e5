import DocGraphModel
internal import DocGraphSyntax

/// What a language model is asked about one paragraph, in the form of OpenAI's chat completions, which local servers speak too.
///
/// The answer is held to a JSON schema with the relation types and their ends, and every claim in it has to quote its sentence.
struct ChatRequest: Sendable, Hashable {
  let model: String
  let paragraph: String

  /// The body, the same bytes for the same paragraph.
  var body: [UInt8] {
    var writer = JSONWriter(isMinified: true)
    writer.value(
      .mapping(
        [
          ("model", .text(model)), ("temperature", .number("0")), ("seed", .number("1")),
          ("max_tokens", .number("\(ChatRequest.mostAnswerTokens)")), ("stream", .bool(false)),
          (
            "messages",
            .sequence([message("system", ChatRequest.instruction), message("user", paragraph)], .compact)
          ),
          (
            "response_format",
            .mapping(
              [
                ("type", .text("json_schema")),
                (
                  "json_schema",
                  .mapping(
                    [("name", .text("claims")), ("strict", .bool(true)), ("schema", ChatRequest.schema)],
                    .compact)
                ),
              ], .compact)
          ),
        ], .compact))
    return writer.takeBytes()
  }

  static let mostAnswerTokens = 2_048

  /// About how many tokens question and answer take: three bytes a token is on the safe side for English, and an answer is seldom
  /// longer than the paragraph.
  var estimatedTokens: Int {
    (body.count + min(4 * paragraph.utf8.count, 3 * ChatRequest.mostAnswerTokens)) / 3
  }

  private func message(_ role: String, _ content: String) -> SyntaxValue {
    .mapping([("role", .text(role)), ("content", .text(content))], .compact)
  }

  private static let instruction = """
    You read one paragraph of a news article and list what it says about how organizations, people, places and events are \
    connected, and what anybody pledges to do. Take only what the paragraph itself says; what you know otherwise does not count. \
    quote: one whole sentence of the paragraph, copied letter by letter, that says it. source, target, maker: names as that sentence \
    writes them. action: what is pledged, in words of that sentence. polarity is negated where it is denied. modality: asserted, \
    unless it is alleged, planned, proposed, conditional or hypothetical. attributed_to: who says so where somebody is named, else \
    an empty text. Relations go from source to target: \(relationList). If nothing is said, give empty lists.
    """

  /// Relations between what has a name; pledges have a list of their own.
  static let relationTypes = Schema.standard.relationTypes.filter { type in
    type.ends.contains { ends in !(ends.source + ends.target).contains(.type("pledge")) }
  }

  private static let relationList = relationTypes.map { type in
    let ends = type.ends.map { "\(words($0.source)) to \(words($0.target))" }
    return "\(type.name.rawValue) (\(ends.joined(separator: "; ")))"
  }.joined(separator: ", ")

  private static func words(_ ends: [RelationEnd]) -> String {
    ends.map { end in
      switch end {
      case .any: "any"
      case .agent: "organization, person or place"
      case .type(let type, let kind): kind.map { "\(type) of kind \($0)" } ?? type.rawValue
      }
    }.joined(separator: " or ")
  }

  private static let schema: SyntaxValue = {
    let ends = ["organization", "person", "place", "event"]
    let relation = object([
      ("quote", string()), ("source", string()), ("source_type", string(ends)),
      ("relation", string(relationTypes.map(\.name.rawValue))), ("target", string()),
      ("target_type", string(ends)), ("polarity", string(Polarity.allCases.map(\.rawValue))),
      ("modality", string(Modality.allCases.map(\.rawValue))), ("attributed_to", string()),
    ])
    let pledge = object([
      ("quote", string()), ("maker", string()), ("maker_type", string(Array(ends.prefix(3)))),
      ("action", string()), ("bindingness", string(Pledge.Bindingness.allCases.map(\.rawValue))),
    ])
    return object([("relations", array(relation)), ("pledges", array(pledge))])
  }()

  private static func string(_ values: [String] = []) -> SyntaxValue {
    let type: (String, SyntaxValue) = ("type", .text("string"))
    let list: [(String, SyntaxValue)] =
      values.isEmpty ? [] : [("enum", .sequence(values.map(SyntaxValue.text), .compact))]
    return .mapping([type] + list, .compact)
  }

  private static func array(_ items: SyntaxValue) -> SyntaxValue {
    .mapping([("type", .text("array")), ("items", items)], .compact)
  }

  private static func object(_ properties: [(String, SyntaxValue)]) -> SyntaxValue {
    .mapping(
      [
        ("type", .text("object")), ("properties", .mapping(properties, .compact)),
        ("required", .sequence(properties.map { .text($0.0) }, .compact)),
        ("additionalProperties", .bool(false)),
      ], .compact)
  }
}
