/// The lemmatizer's tables, by part of speech: rules for endings, exceptions, and the words there are.
///
/// Words stay in the bytes of `lemmatizer/lookups/lookups.bin`. It is a map of tables (`lemma_rules`, `lemma_exc`,
/// `lemma_index`), each of them a map from the number of a part of speech in lower case.
struct LemmaTables: Sendable {
  /// A word that ends with `ending` is tried with `replacement` instead.
  struct Rule: Sendable {
    let ending: [UInt8]
    let replacement: [UInt8]
  }

  /// By the part of speech's index, as are the others.
  private(set) var rules = [[Rule]](repeating: [], count: PartOfSpeech.count)
  private var exceptions = [FormTable](repeating: .empty, count: PartOfSpeech.count)
  private var words = [FormTable](repeating: .empty, count: PartOfSpeech.count)
  /// Whether there is anything for a part of speech.
  private(set) var isFilled = [Bool](repeating: false, count: PartOfSpeech.count)
  private let bytes: [UInt8]
  private let place: String

  private static let mostRules = 1000

  /// - Throws: `.model` if the bytes are no such tables, or have no rules.
  init(_ bytes: [UInt8], place: String) throws(LanguageError) {
    self.bytes = bytes
    self.place = place
    var reader = MessagePackReader(bytes, place: place)
    var hasRules = false
    for _ in 0..<(try reader.readMapCount()) {
      switch try reader.readString() {
      case "lemma_rules":
        try readTable(&reader) { tables, part, reader throws(LanguageError) in
          try tables.readRules(part, &reader)
        }
        hasRules = true
      case "lemma_exc":
        try readTable(&reader) { tables, part, reader throws(LanguageError) in
          try tables.readExceptions(part, &reader)
        }
      case "lemma_index":
        try readTable(&reader) { tables, part, reader throws(LanguageError) in
          try tables.readWords(part, &reader)
        }
      default: try reader.skip()
      }
    }
    guard hasRules else { throw reader.fault("there are no rules for lemmas") }
  }

  /// Whether the tables know a word of a part of speech.
  func contains(_ form: [UInt8], _ partOfSpeech: PartOfSpeech) -> Bool {
    words[partOfSpeech.index].contains(form, in: bytes)
  }

  /// The lemmas of an irregular word; the last counts most.
  func exceptions(_ form: [UInt8], _ partOfSpeech: PartOfSpeech) -> [[UInt8]] {
    guard let end = exceptions[partOfSpeech.index].end(of: form, in: bytes) else { return [] }
    // The lemmas follow their word, and were read before.
    var reader = MessagePackReader(bytes, in: end..<bytes.count, place: place)
    var lemmas: [[UInt8]] = []
    do throws(LanguageError) {
      for _ in 0..<(try reader.readArrayCount()) { lemmas.append(Array(bytes[try reader.readBytes()])) }
    } catch { return [] }
    return lemmas
  }

  /// Goes through the parts of speech of a table.
  private mutating func readTable(
    _ reader: inout MessagePackReader,
    _ body: (inout LemmaTables, Int, inout MessagePackReader) throws(LanguageError) -> Void
  ) throws(LanguageError) {
    for _ in 0..<(try reader.readMapCount()) {
      if let part = Self.parts[try reader.readInteger()] {
        try body(&self, part, &reader)
      } else {
        try reader.skip()
      }
    }
  }

  private mutating func readRules(_ part: Int, _ reader: inout MessagePackReader) throws(LanguageError) {
    let count = try reader.readArrayCount()
    guard count <= Self.mostRules else { throw reader.fault("\(count) rules are more than a model has") }
    var found: [Rule] = []
    for _ in 0..<count {
      guard try reader.readArrayCount() == 2 else { throw reader.fault("a rule should have two parts") }
      let ending = Array(try reader.readString().utf8)
      found.append(Rule(ending: ending, replacement: Array(try reader.readString().utf8)))
    }
    rules[part] = found
    isFilled[part] = isFilled[part] || count > 0
  }

  private mutating func readExceptions(_ part: Int, _ reader: inout MessagePackReader) throws(LanguageError) {
    exceptions[part] = try table(of: reader.readMapCount(), part, &reader) { reader throws(LanguageError) in
      for _ in 0..<(try reader.readArrayCount()) { _ = try reader.readBytes() }
    }
  }

  private mutating func readWords(_ part: Int, _ reader: inout MessagePackReader) throws(LanguageError) {
    words[part] = try table(of: reader.readArrayCount(), part, &reader) { _ throws(LanguageError) in }
  }

  /// Reads words into a table.
  ///
  /// - Parameter readValue: reads what follows each.
  private mutating func table(
    of count: Int, _ part: Int, _ reader: inout MessagePackReader,
    readValue: (inout MessagePackReader) throws(LanguageError) -> Void
  ) throws(LanguageError) -> FormTable {
    guard count <= FormTable.mostEntries else {
      throw reader.fault("\(count) words are more than a model has")
    }
    var table = FormTable(entries: count)
    for _ in 0..<count {
      guard table.insert(try reader.readBytes(), of: bytes) else {
        throw reader.fault("this is no table of words")
      }
      try readValue(&reader)
    }
    isFilled[part] = isFilled[part] || count > 0
    return table
  }

  /// Five of the names are symbols of spaCy's, whose numbers are no hashes.
  private static let symbols: [PartOfSpeech: StringID] = [
    .auxiliary: 405, .determiner: 415, .interjection: 421, .numeral: 431, .punctuation: 445,
  ]

  /// The index of a part of speech by the number of its name in lower case.
  private static let parts: [StringID: Int] = Dictionary(
    uniqueKeysWithValues: PartOfSpeech.allCases.map { part in
      (symbols[part] ?? StringID.hash(Array(part.rawValue.lowercased().utf8).span), part.index)
    })
}
