extension AttributeRuler {
  /// Reads `attribute_ruler/patterns`.
  ///
  /// - Parameters:
  ///   - tags: the tagger's labels, 256 at most.
  ///   - dependencies: the parser's labels; none without a parser.
  /// - Throws: `.model` if the file has no patterns, or patterns of a kind that English does not use.
  package init(_ folder: ModelFolder, tags: [String], dependencies: [String]) throws(LanguageError) {
    let name = "attribute_ruler/patterns"
    try self.init(
      folder.bytes(of: name), place: folder.path + "/" + name, tags: tags, dependencies: dependencies)
  }

  package init(
    _ bytes: [UInt8], place: String, tags: [String], dependencies: [String]
  ) throws(LanguageError) {
    var reader = MessagePackReader(bytes, place: place)
    let root = try reader.readValue()
    guard let patterns = root.array else { throw reader.fault("these are no patterns") }
    var compiler = try PatternCompiler(tags: tags, dependencies: dependencies, place: place)
    for pattern in patterns { try compiler.add(pattern) }
    self.init(compiler)
  }

  private init(_ compiler: PatternCompiler) {
    morphologies = compiler.morphologies.texts
    lemmas = compiler.lemmas.texts
    rules = compiler.rules
    dependencySets = compiler.dependencySets
    labels = compiler.dependencies.count
    words = compiler.words
    neighbours = compiler.neighbours
    var general = [[UInt16]](repeating: [], count: compiler.tags.count)
    var specific: [StringID: [UInt16]] = [:]
    for (number, rule) in compiler.rules.enumerated() {
      if let words = rule.condition.words {
        for word in Set(compiler.words[words]) { specific[word, default: []].append(UInt16(number)) }
      } else {
        for tag in general.indices where rule.condition.tags.contains(UInt8(tag)) {
          general[tag].append(UInt16(number))
        }
      }
    }
    self.general = general
    self.specific = specific
  }
}
