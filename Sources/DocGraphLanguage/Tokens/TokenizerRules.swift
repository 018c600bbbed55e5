/// What a model's file `tokenizer` says.
struct TokenizerRules {
  var expressions = TokenizerExpressions.Sources()
  /// Texts with their tokens, in the order of the texts.
  var exceptions: [(text: String, tokens: [(text: String, norm: String?)])] = []
  /// Whether exceptions that no affix splits are looked for in whole pieces only.
  var hasFasterHeuristics = true
}

extension TokenizerRules {
  /// The numbers of a token's fields in the file.
  private enum Field {
    static let text: UInt64 = 65
    static let norm: UInt64 = 67
  }

  /// - Throws: `.model` if the bytes are no rules.
  init(_ bytes: [UInt8], place: String) throws(LanguageError) {
    var reader = MessagePackReader(bytes, place: place)
    let root = try reader.readValue()
    func expression(_ name: String) throws(LanguageError) -> String? {
      switch root[name] {
      case .string(let text): return text
      case nil, .null: return nil
      default: throw reader.fault("\(name) is no expression")
      }
    }
    expressions.prefix = try expression("prefix_search")
    expressions.suffix = try expression("suffix_search")
    expressions.infix = try expression("infix_finditer")
    expressions.urlMatch = try expression("url_match")
    expressions.tokenMatch = try expression("token_match")
    hasFasterHeuristics = root["faster_heuristics"]?.bool ?? true
    guard let rules = root["exceptions"]?.map else { throw reader.fault("the tokenizer has no exceptions") }
    for (key, value) in rules {
      guard let text = key.string, let tokens = value.array else {
        throw reader.fault("this is no exception")
      }
      var parts: [(text: String, norm: String?)] = []
      for token in tokens {
        var part: (text: String?, norm: String?)
        for (field, value) in token.map ?? [] {
          switch (field, value) {
          case (.integer(Field.text), .string(let text)): part.text = text
          case (.integer(Field.norm), .string(let norm)): part.norm = norm
          default: throw reader.fault("the exception \(text) has a field that is not known here")
          }
        }
        guard let text = part.text else {
          throw reader.fault("the exception \(text) has a token without text")
        }
        parts.append((text, part.norm))
      }
      exceptions.append((text, parts))
    }
  }
}
