/// Turns the attribute ruler's patterns, as spaCy writes them, into rules in plain numbers.
///
/// A pattern is a map: `patterns`, some lists of what consecutive tokens must be, `attrs`, what to set, and `index`, on which of
/// the tokens. A token is described by `TAG`, `LOWER`, `DEP` and `IS_SPACE`.
struct PatternCompiler {
  let tags: [String]
  let dependencies: [String]
  private let place: String

  private(set) var rules: [AttributeRuler.Rule] = []
  private(set) var dependencySets: [Bool] = []
  private(set) var words: [StringID] = []
  private(set) var neighbours: [(offset: Int, condition: TokenCondition)] = []
  private(set) var morphologies = Numbering([""])
  private(set) var lemmas = Numbering([])

  private static let mostRules = 4096
  private static let mostLabels = 1024

  /// Texts, each of which has a number.
  struct Numbering {
    private(set) var texts: [String]
    private var numbers: [String: Int]

    init(_ texts: [String]) {
      self.texts = texts
      numbers = Dictionary(texts.enumerated().map { ($1, $0) }) { first, _ in first }
    }

    mutating func number(of text: String) -> Int {
      if let number = numbers[text] { return number }
      numbers[text] = texts.count
      texts.append(text)
      return texts.count - 1
    }
  }

  init(tags: [String], dependencies: [String], place: String) throws(LanguageError) {
    self.tags = tags
    self.dependencies = dependencies
    self.place = place
    guard tags.count <= 256, dependencies.count <= Self.mostLabels else {
      throw fault("\(tags.count) tags and \(dependencies.count) dependencies are more than a model has")
    }
  }

  private func fault(_ message: String) -> LanguageError {
    LanguageError(.model, message, place: place, hint: "`docgraph model install` fetches the model again")
  }

  mutating func add(_ pattern: MessagePackValue) throws(LanguageError) {
    guard let sequences = pattern["patterns"]?.array, let attributes = pattern["attrs"]?.map,
      let index = pattern["index"]?.integer ?? (pattern["index"] == nil ? 0 : nil)
    else { throw fault("a pattern has not `patterns`, `attrs` and `index`") }
    for sequence in sequences {
      guard let tokens = sequence.array, !tokens.isEmpty else { throw fault("a pattern has no tokens") }
      // Counted from the end where it is negative.
      let target = index < 0 && index >= -tokens.count ? index + tokens.count : index
      guard tokens.indices.contains(target) else {
        throw fault("a pattern of \(tokens.count) tokens changes token \(index)")
      }
      var conditions: [TokenCondition] = []
      for token in tokens { conditions.append(try condition(token)) }
      // A tag or label that this model does not have: no token ever matches.
      guard conditions.allSatisfy({ $0.tags != .none }) else { continue }
      try append(conditions, target, effect(attributes))
    }
  }

  private mutating func append(
    _ conditions: [TokenCondition], _ target: Int, _ effect: AttributeRuler.Effect
  ) throws(LanguageError) {
    guard rules.count < Self.mostRules, neighbours.count + conditions.count <= 4 * Self.mostRules else {
      throw fault("there are more patterns than a model has")
    }
    let start = neighbours.count
    for (index, condition) in conditions.enumerated() where index != target {
      neighbours.append((index - target, condition))
    }
    rules.append(
      AttributeRuler.Rule(
        condition: conditions[target], neighbours: start..<neighbours.count, effect: effect))
  }

  private mutating func condition(_ token: MessagePackValue) throws(LanguageError) -> TokenCondition {
    guard let fields = token.map else { throw fault("a pattern's token is no map") }
    var condition = TokenCondition()
    for (key, value) in fields {
      switch key.string {
      case "TAG":
        condition.tags = try tagSet(value)
      case "DEP":
        guard let set = try dependencySet(value) else {
          condition.tags = .none
          continue
        }
        condition.dependencies = set
      case "LOWER":
        let texts = try wordTexts(value)
        let start = words.count
        words += texts.map { StringID.of($0) }
        condition.words = start..<words.count
      case "IS_SPACE":
        guard let isSpace = value.bool else { throw fault("IS_SPACE is neither true nor false") }
        condition.isSpace = isSpace
      default:
        throw fault("a pattern asks for `\(key.string ?? "?")`, which is not known")
      }
    }
    return condition
  }

  /// Which texts a value means, and whether it means all others instead.
  private func choice(_ value: MessagePackValue) throws(LanguageError) -> (texts: [String], isExcluded: Bool)
  {
    if let text = value.string { return ([text], false) }
    guard let fields = value.map, fields.count == 1, let key = fields[0].0.string,
      key == "IN" || key == "NOT_IN", let members = fields[0].1.array
    else { throw fault("a pattern has an operator that is not known") }
    var texts: [String] = []
    for member in members {
      guard let text = member.string else { throw fault("\(key) has what is no text") }
      texts.append(text)
    }
    return (texts, key == "NOT_IN")
  }

  private func tagSet(_ value: MessagePackValue) throws(LanguageError) -> LabelSet {
    let (texts, isExcluded) = try choice(value)
    let members = Set(texts)
    var set = LabelSet.none
    for (number, tag) in tags.enumerated() where members.contains(tag) != isExcluded {
      set.insert(UInt8(number))
    }
    return set
  }

  /// The number of a set of labels; the empty text is a label that is missing. Nil if no label of this model is in it.
  private mutating func dependencySet(_ value: MessagePackValue) throws(LanguageError) -> Int32? {
    let (texts, isExcluded) = try choice(value)
    let members = Set(texts)
    let row = ([""] + dependencies).map { members.contains($0) != isExcluded }
    guard row.contains(true) else { return nil }
    let number = dependencySets.count / row.count
    guard number < 2 * Self.mostRules else { throw fault("there are more patterns than a model has") }
    dependencySets += row
    return Int32(number)
  }

  private func wordTexts(_ value: MessagePackValue) throws(LanguageError) -> [String] {
    if let expression = value["REGEX"], value.map?.count == 1 {
      guard let texts = expression.string.flatMap({ FiniteExpression.texts(of: $0) }) else {
        throw fault("a pattern has a regular expression that is not known")
      }
      return texts
    }
    let (texts, isExcluded) = try choice(value)
    guard !isExcluded else { throw fault("a pattern has NOT_IN for words") }
    return texts
  }

  private mutating func effect(
    _ attributes: [(MessagePackValue, MessagePackValue)]
  ) throws(LanguageError) -> AttributeRuler.Effect {
    var effect = AttributeRuler.Effect()
    for (key, value) in attributes {
      guard let text = value.string else { throw fault("a pattern sets what is no text") }
      switch key.string {
      case "POS":
        guard let partOfSpeech = PartOfSpeech(rawValue: text) else {
          throw fault("`\(text)` is no part of speech")
        }
        effect.partOfSpeech = partOfSpeech
      case "MORPH":
        guard let features = MorphologicalFeatures(normalizing: text) else {
          throw fault("`\(text)` are no features")
        }
        effect.morphology = UInt16(morphologies.number(of: features.text))
      case "LEMMA": effect.lemma = lemmas.number(of: text)
      case "TAG":
        guard let tag = tags.firstIndex(of: text) else {
          throw fault("a pattern sets the unknown tag `\(text)`")
        }
        effect.tag = UInt8(tag)
      case "DEP":
        guard let label = dependencies.firstIndex(of: text) else {
          throw fault("a pattern sets the unknown dependency `\(text)`")
        }
        effect.dependency = UInt16(label)
      default: throw fault("a pattern sets `\(key.string ?? "?")`, which is not known")
      }
    }
    return effect
  }
}
