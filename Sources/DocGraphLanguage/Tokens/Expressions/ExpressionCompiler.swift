/// Writes an expression's instructions.
struct ExpressionCompiler {
  private(set) var instructions: [ExpressionProgram.Instruction] = []
  private(set) var depth = 0

  /// A program is never longer.
  private static let most = 20_000

  mutating func append(_ instruction: ExpressionProgram.Instruction) throws(LanguageError) {
    guard instructions.count < Self.most else {
      throw LanguageError(.model, "an expression of the tokenizer is too large")
    }
    instructions.append(instruction)
  }

  private var here: Int32 { Int32(instructions.count) }

  mutating func append(_ expression: Expression, depth: Int) throws(LanguageError) {
    self.depth = max(self.depth, depth)
    switch expression {
    case .empty: break
    case .character(let number): try append(.character(Int32(number)))
    case .start: try append(.start)
    case .end: try append(.end)
    case .sequence(let parts): for part in parts { try append(part, depth: depth) }
    case .choice(let branches):
      var exits: [Int] = []
      for branch in branches.dropLast() {
        let split = instructions.count
        try append(.split(0, 0))
        try append(branch, depth: depth)
        exits.append(instructions.count)
        try append(.jump(0))
        instructions[split] = .split(Int32(split + 1), here)
      }
      if let last = branches.last { try append(last, depth: depth) }
      for exit in exits { instructions[exit] = .jump(here) }
    case .repeated(let body, let least, let most):
      for _ in 0..<least {
        let start = here
        try append(body, depth: depth)
        // What is empty once stays so, however often it is repeated.
        if here == start { break }
      }
      guard let most else {
        let split = instructions.count
        try append(.split(0, 0))
        try append(body, depth: depth)
        try append(.jump(Int32(split)))
        instructions[split] = .split(Int32(split + 1), here)
        return
      }
      var splits: [Int] = []
      for _ in least..<most {
        splits.append(instructions.count)
        try append(.split(0, 0))
        try append(body, depth: depth)
      }
      for split in splits { instructions[split] = .split(Int32(split + 1), here) }
    case .look(.character(let number), let isBehind, let isNegated):
      try append(.near(class: Int32(number), isBehind: isBehind, isNegated: isNegated))
    case .look(let body, let isBehind, let isNegated):
      try append(.look(behind: isBehind ? Int32(body.leastWidth) : nil, isNegated: isNegated))
      let jump = instructions.count
      try append(.jump(0))
      try append(body, depth: depth + 1)
      try append(.match)
      instructions[jump] = .jump(here)
    }
  }
}
