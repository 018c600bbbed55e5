@testable import DocGraphLanguage

/// MessagePack written by hand, for files that a model might have.
indirect enum FormsFile: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  case text(String)
  case number(UInt64)
  case bool(Bool)
  case list([FormsFile])
  case map([(FormsFile, FormsFile)])

  init(stringLiteral value: String) { self = .text(value) }
  init(integerLiteral value: Int) { self = .number(UInt64(bitPattern: Int64(value))) }
  init(booleanLiteral value: Bool) { self = .bool(value) }
  init(arrayLiteral elements: FormsFile...) { self = .list(elements) }
  init(dictionaryLiteral elements: (FormsFile, FormsFile)...) { self = .map(elements) }

  var bytes: [UInt8] {
    switch self {
    case .text(let text): [0xdb] + Self.bigEndian(UInt64(text.utf8.count), 4) + Array(text.utf8)
    case .number(let number): [0xcf] + Self.bigEndian(number, 8)
    case .bool(let value): [value ? 0xc3 : 0xc2]
    case .list(let elements):
      [0xdd] + Self.bigEndian(UInt64(elements.count), 4) + elements.flatMap(\.bytes)
    case .map(let fields):
      [0xdf] + Self.bigEndian(UInt64(fields.count), 4) + fields.flatMap { $0.0.bytes + $0.1.bytes }
    }
  }

  private static func bigEndian(_ value: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) }
  }
}

/// A draft whose words, tags and tree are written by hand.
struct FormsDraft {
  var draft = Draft(bytes: [])
  let vocabulary = Vocabulary()
  private let tags: [String]
  private let dependencies: [String]

  init(tags: [String], dependencies: [String] = []) {
    self.tags = tags
    self.dependencies = dependencies
  }

  /// Adds a token; with a dependency and a head, the draft is parsed.
  mutating func add(_ text: String, _ tag: String, _ dependency: String? = nil, head: Int? = nil) {
    let isSpace = text.allSatisfy(\.isWhitespace)
    let lexeme = vocabulary.append(
      Lexeme(
        text: text, orth: StringID.hash(Array(text.utf8).span),
        lower: StringID.hash(Array(text.lowercased().utf8).span), norm: 0, prefix: 0, suffix: 0, shape: 0,
        flags: isSpace ? .isSpace : []))
    var token = DraftToken(start: 0, length: 0, lexeme: lexeme, norm: 0, flags: isSpace ? .isSpace : [])
    token.tag = UInt8(tags.firstIndex(of: tag) ?? 255)
    if let dependency {
      draft.isParsed = true
      token.dependency = UInt16(dependencies.firstIndex(of: dependency) ?? 65535)
      token.head = Int32(head ?? draft.tokens.count)
    }
    draft.tokens.append(token)
  }

  /// `word/TAG` for each word between spaces; `_` stands for a space within a word.
  init(_ text: String, tags: [String]) {
    self.init(tags: tags)
    for word in text.split(separator: " ") {
      let parts = word.split(separator: "/")
      add(String(parts[0].map { $0 == "_" ? " " : $0 }), String(parts[1]))
    }
  }

  var lemmas: [String] {
    draft.tokens.map { $0.lemma < 0 ? "?" : vocabulary.strings[Int($0.lemma)] }
  }

  var partsOfSpeech: [String] { draft.tokens.map(\.partOfSpeech.rawValue) }
}
