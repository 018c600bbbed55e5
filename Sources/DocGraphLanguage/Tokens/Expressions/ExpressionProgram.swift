/// An expression in instructions for a machine that follows all alternatives at once (Ken Thompson, "Regular Expression Search
/// Algorithm", 1968; Rob Pike's variant as Russ Cox describes it in "Regular Expression Matching: the Virtual Machine
/// Approach", 2009), so that its time is linear in the text.
struct ExpressionProgram: Sendable {
  enum Instruction: Sendable {
    /// One character of a class; then the next instruction.
    case character(Int32)
    /// Both, the first with priority.
    case split(Int32, Int32)
    case jump(Int32)
    case start
    case end
    /// Whether the character before or after this place is of a class.
    case near(class: Int32, isBehind: Bool, isNegated: Bool)
    /// Whether the instructions from the one after the next match here, or `behind` characters before.
    case look(behind: Int32?, isNegated: Bool)
    case match
  }

  let alphabet: CharacterAlphabet
  let instructions: [Instruction]
  /// Whether it reads from the end.
  let isReversed: Bool
  /// How deeply what is looked for lies in each other.
  let depth: Int
  /// For each symbol, where in `entries` are the alternatives that can begin with it; one more for the text's end.
  private let entryStarts: [Int32]
  private let entries: [Int32]

  /// - Throws: `.model` if the expression is too large.
  init(
    _ expression: Expression, _ alphabet: CharacterAlphabet, isReversed: Bool = false
  ) throws(LanguageError) {
    self.alphabet = alphabet
    self.isReversed = isReversed
    var compiler = ExpressionCompiler()
    var branches: [(entry: Int32, first: FirstSymbols)] = []
    for branch in (isReversed ? expression.reversed : expression).alternatives {
      let first = FirstSymbols(of: branch, alphabet)
      branches.append((Int32(compiler.instructions.count), first))
      try compiler.append(branch, depth: 0)
      try compiler.append(.match)
    }
    instructions = compiler.instructions
    depth = compiler.depth
    var lists: [[Int32]: Range<Int32>] = [:]
    var entries: [Int32] = []
    var starts: [Int32] = []
    for symbol in 0...alphabet.count {
      let list = branches.filter { $0.first.isEmptyPossible || $0.first.contains(symbol) }.map(\.entry)
      let range: Range<Int32>
      if let known = lists[list] {
        range = known
      } else {
        range = Int32(entries.count)..<Int32(entries.count + list.count)
        entries += list
        lists[list] = range
      }
      starts.append(range.lowerBound)
      starts.append(range.upperBound)
    }
    self.entries = entries
    entryStarts = starts
  }

  /// The alternatives that can begin with a symbol, by priority; nil for the text's end.
  func entries(for symbol: UInt16?) -> ArraySlice<Int32> {
    let index = symbol.map { Int($0) } ?? alphabet.count
    return entries[Int(entryStarts[2 * index])..<Int(entryStarts[2 * index + 1])]
  }
}

/// With which symbols a match can begin.
private struct FirstSymbols {
  private(set) var isEmptyPossible: Bool
  private var symbols: Set<Int> = []

  init(of expression: Expression, _ alphabet: CharacterAlphabet) {
    switch expression {
    case .empty, .start, .end, .look: isEmptyPossible = true
    case .character(let number):
      isEmptyPossible = false
      symbols = Set((0..<alphabet.count).filter { alphabet.contains(UInt16($0), class: number) })
    case .sequence(let parts):
      isEmptyPossible = true
      for part in parts where isEmptyPossible {
        let first = FirstSymbols(of: part, alphabet)
        symbols.formUnion(first.symbols)
        isEmptyPossible = first.isEmptyPossible
      }
    case .choice(let branches):
      isEmptyPossible = false
      for branch in branches {
        let first = FirstSymbols(of: branch, alphabet)
        symbols.formUnion(first.symbols)
        isEmptyPossible = isEmptyPossible || first.isEmptyPossible
      }
    case .repeated(let body, let least, let most):
      let first = FirstSymbols(of: body, alphabet)
      if most != 0 { symbols = first.symbols }
      isEmptyPossible = least == 0 || first.isEmptyPossible
    }
  }

  func contains(_ symbol: Int) -> Bool { symbols.contains(symbol) }
}
