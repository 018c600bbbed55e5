import DocGraph
import DocGraphSyntax

/// The JSON of an analysis, sentence by sentence, handed on section by section.
struct AnalysisReport {
  private var writer = JSONWriter()

  init(model: String?) {
    writer.beginMapping()
    writer.key("version")
    writer.value(.number("1"))
    writer.key("model")
    writer.value(model.map { .text($0) } ?? .null)
    writer.key("sentences")
    writer.beginSequence()
  }

  /// What is written of a section.
  ///
  /// - Parameter first: how many sentences and tokens came before.
  mutating func add(_ text: AnalyzedText, first: (sentence: Int, token: Int)) -> [UInt8] {
    var entities = text.entities[...]
    var chunks = text.nounChunks[...]
    for (number, sentence) in text.sentences.enumerated() {
      let range = text.bytes(of: sentence)
      let here = entities.prefix { $0.tokens.lowerBound < sentence.upperBound }
      entities = entities.dropFirst(here.count)
      let phrases = chunks.prefix { $0.lowerBound < sentence.upperBound }
      chunks = chunks.dropFirst(phrases.count)
      writer.value(
        .object(
          [
            ("sentence", .integer(first.sentence + number)), ("start", .integer(range.lowerBound)),
            ("end", .integer(range.upperBound)),
            ("tokens", .list(text.tokens[sentence].map { reported($0, first.token) })),
            (
              "entities",
              text.components.contains(.entities)
                ? .list(
                  here.map { reported(text, $0.tokens, first.token, [("label", .text($0.label))]) }) : nil
            ),
            (
              "nounChunks",
              text.components.contains(.grammar)
                ? .list(phrases.map { reported(text, $0, first.token, []) }) : nil
            ),
          ], .block))
    }
    return writer.takeBytes()
  }

  /// What ends the report.
  mutating func finish() -> [UInt8] {
    writer.end()
    writer.end()
    return writer.takeBytes()
  }

  private func reported(_ token: Token, _ first: Int) -> SyntaxValue {
    .object([
      ("token", .integer(first + token.index)), ("text", .text(token.text)),
      ("start", .integer(token.range.lowerBound)), ("end", .integer(token.range.upperBound)),
      ("space", token.isFollowedBySpace ? .bool(true) : nil), ("lemma", .optional(token.lemma)),
      ("pos", .optional(token.partOfSpeech?.rawValue)), ("tag", .optional(token.tag)),
      ("morph", token.morphology.flatMap { $0.description.isEmpty ? nil : .text($0.description) }),
      ("head", token.head.map { .integer(first + $0) }), ("dep", .optional(token.dependency)),
      ("entity", token.entity.map { .text((token.startsEntity ? "B-" : "I-") + $0) }),
    ])
  }

  private func reported(
    _ text: AnalyzedText, _ tokens: Range<Int>, _ first: Int, _ more: [(String, SyntaxValue?)]
  ) -> SyntaxValue {
    let range = text.bytes(of: tokens)
    return .object(
      [("text", .text(text.text(of: tokens)))] + more + [
        ("start", .integer(range.lowerBound)), ("end", .integer(range.upperBound)),
        (
          "tokens",
          .sequence([.integer(first + tokens.lowerBound), .integer(first + tokens.upperBound)], .compact)
        ),
      ])
  }
}
