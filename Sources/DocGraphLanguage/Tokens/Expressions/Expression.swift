/// A regular expression in the part of Python's syntax that tokenizers use.
indirect enum Expression: Hashable, Sendable {
  case empty
  /// One character of a class, by its number in `CharacterClasses`.
  case character(Int)
  case sequence([Expression])
  /// The first that matches wins.
  case choice([Expression])
  /// As often as possible; without a bound where `most` is nil.
  case repeated(Expression, least: Int, most: Int?)
  case start
  /// The end, or before a line feed at the end.
  case end
  case look(Expression, isBehind: Bool, isNegated: Bool)

  /// Widths are not told apart above this, so that none overflows.
  private static let wide = 1 << 20

  /// The least number of characters that it matches.
  var leastWidth: Int {
    switch self {
    case .empty, .start, .end, .look: 0
    case .character: 1
    case .sequence(let parts): parts.reduce(0) { min($0 + $1.leastWidth, Self.wide) }
    case .choice(let branches): branches.map(\.leastWidth).min() ?? 0
    case .repeated(let body, let least, _): min(body.leastWidth * least, Self.wide)
    }
  }

  /// The largest number of characters that it matches, nil without a bound.
  var mostWidth: Int? {
    switch self {
    case .empty, .start, .end, .look: return 0
    case .character: return 1
    case .sequence(let parts):
      return parts.reduce(0) { sum, part in
        sum.flatMap { sum in part.mostWidth.map { min(sum + $0, Self.wide) } }
      }
    case .choice(let branches):
      return branches.reduce(0) { most, branch in
        most.flatMap { most in branch.mostWidth.map { Swift.max(most, $0) } }
      }
    case .repeated(let body, _, let most):
      guard let width = body.mostWidth else { return nil }
      return width == 0 ? 0 : most.map { min($0 * width, Self.wide) }
    }
  }

  /// The expression of the reversed text. What is looked for stays as it is: it asks for a place in the text.
  var reversed: Expression {
    switch self {
    case .sequence(let parts): .sequence(parts.reversed().map(\.reversed))
    case .choice(let branches): .choice(branches.map(\.reversed))
    case .repeated(let body, let least, let most): .repeated(body.reversed, least: least, most: most)
    case .empty, .character, .start, .end, .look: self
    }
  }

  /// The alternatives at the outermost level.
  var branches: [Expression] {
    if case .choice(let branches) = self { branches.flatMap(\.branches) } else { [self] }
  }

  /// The alternatives by what they begin with: `(?:a|b)c` as `ac` and `bc`, in the same order, so that few of them are left
  /// once the first character is known.
  /// Where there would be more than 4,096, the expression stays as it is.
  var alternatives: [Expression] {
    var room = 4096
    return alternatives(&room) ?? [self]
  }

  /// - Parameter room: how many more there may be.
  private func alternatives(_ room: inout Int) -> [Expression]? {
    var result: [Expression] = []
    for branch in branches {
      let parts = branch.parts
      guard let index = parts.firstIndex(where: { $0.mostWidth != 0 }),
        case .choice(let choices) = parts[index]
      else {
        guard room > 0 else { return nil }
        room -= 1
        result.append(branch)
        continue
      }
      for choice in choices {
        let sequence = Expression.sequence(parts[..<index] + choice.parts + parts[(index + 1)...])
        guard let more = sequence.alternatives(&room) else { return nil }
        result += more
      }
    }
    return result
  }

  /// The parts one after the other.
  var parts: [Expression] {
    if case .sequence(let parts) = self { parts } else { [self] }
  }

  /// Whether a repetition without a bound is the last thing, and of one character: who reads on then has a match, so that
  /// searching from every place costs no more than reading the text once.
  func repeatsOnlyAtEnd(_ isLast: Bool = true) -> Bool {
    switch self {
    case .empty, .character, .start, .end, .look: true
    case .sequence(let parts):
      parts.dropLast().allSatisfy { $0.repeatsOnlyAtEnd(false) }
        && (parts.last?.repeatsOnlyAtEnd(isLast) ?? true)
    case .choice(let branches): branches.allSatisfy { $0.repeatsOnlyAtEnd(isLast) }
    case .repeated(.character, _, nil): isLast
    case .repeated(let body, _, let most): most != nil && body.repeatsOnlyAtEnd(false)
    }
  }

  /// The classes of which every match has a character.
  var required: Set<Int> {
    switch self {
    case .empty, .start, .end, .look: return []
    case .character(let number): return [number]
    case .sequence(let parts): return parts.reduce(into: []) { $0.formUnion($1.required) }
    case .choice(let branches):
      guard let first = branches.first else { return [] }
      return branches.dropFirst().reduce(first.required) { $0.intersection($1.required) }
    case .repeated(let body, let least, _): return least > 0 ? body.required : []
    }
  }
}
