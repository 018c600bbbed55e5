/// Runs programs; it owns the memory that they need, and is used by one thread.
final class ExpressionMatcher {
  /// Which match is asked for.
  enum Goal {
    /// The one that Python finds: of the first alternatives.
    case first
    case longest
    /// Whichever is known first.
    case any
  }

  /// How many instructions were followed: what tests measure instead of time.
  private(set) var steps = 0
  /// The lists of the outermost run and of what it looks for.
  private var levels: [Lists] = []

  private struct Lists {
    var threads: [Int32] = []
    var following: [Int32] = []
    var stack: [Int32] = []
    /// When each instruction was last followed.
    var marks: [UInt64] = []
    var clock: UInt64 = 0
  }

  /// Matches at a place of `text[low..<high]`, which is all that the program sees.
  ///
  /// - Parameters:
  ///   - position: where the match begins; for a reversed program where it ends.
  ///   - forbidden: where the match may not end.
  /// - Returns: where the match ends; for a reversed program where it begins.
  /// - Complexity: O(instructions · characters until no alternative is left).
  func match(
    _ program: ExpressionProgram, _ text: Span<UInt16>, _ low: Int, _ high: Int, at position: Int,
    _ goal: Goal, except forbidden: Int = -1
  ) -> Int? {
    let symbol: UInt16?
    if program.isReversed {
      symbol = position > low ? text[position - 1] : nil
    } else {
      symbol = position < high ? text[position] : nil
    }
    let entries = program.entries(for: symbol)
    guard !entries.isEmpty else { return nil }
    return run(program, entries, text, low, high, at: position, goal, except: forbidden, level: 0)
  }

  private func run(
    _ program: ExpressionProgram, _ entries: ArraySlice<Int32>, _ text: Span<UInt16>, _ low: Int, _ high: Int,
    at start: Int, _ goal: Goal, except forbidden: Int, level: Int
  ) -> Int? {
    while levels.count <= level { levels.append(Lists()) }
    var lists = Lists()
    swap(&lists, &levels[level])
    defer { swap(&lists, &levels[level]) }
    if lists.marks.count < program.instructions.count {
      lists.marks = [UInt64](repeating: 0, count: program.instructions.count)
      lists.clock = 0
    }
    // What is looked for is read forwards in any program.
    let isReversed = program.isReversed && level == 0
    var position = start
    var best: Int?
    lists.following.removeAll(keepingCapacity: true)
    lists.clock += 1
    for entry in entries { follow(entry, program, text, low, high, at: position, level, &lists) }
    while !lists.following.isEmpty {
      swap(&lists.threads, &lists.following)
      lists.following.removeAll(keepingCapacity: true)
      lists.clock += 1
      let hasNext = isReversed ? position > low : position < high
      let symbol = hasNext ? text[isReversed ? position - 1 : position] : 0
      let next = isReversed ? position - 1 : position + 1
      threads: for thread in lists.threads {
        switch program.instructions[Int(thread)] {
        case .character(let number):
          if hasNext, program.alphabet.contains(symbol, class: Int(number)) {
            follow(thread + 1, program, text, low, high, at: next, level, &lists)
          }
        default:
          guard position != forbidden else { continue }
          best = position
          if goal == .any { return best }
          if goal == .first { break threads }
        }
      }
      position = next
    }
    return best
  }

  /// Adds the instructions that can be reached from one without a character, by priority.
  private func follow(
    _ entry: Int32, _ program: ExpressionProgram, _ text: Span<UInt16>, _ low: Int, _ high: Int,
    at position: Int, _ level: Int, _ lists: inout Lists
  ) {
    lists.stack.append(entry)
    while let number = lists.stack.popLast() {
      guard lists.marks[Int(number)] != lists.clock else { continue }
      lists.marks[Int(number)] = lists.clock
      steps &+= 1
      switch program.instructions[Int(number)] {
      case .character, .match: lists.following.append(number)
      case .jump(let target): lists.stack.append(target)
      case .split(let first, let second):
        lists.stack.append(second)
        lists.stack.append(first)
      case .start: if position == low { lists.stack.append(number + 1) }
      case .end:
        let isEnd =
          position == high
          || position == high - 1
            && program.alphabet.contains(text[position], class: CharacterClasses.lineFeed)
        if isEnd { lists.stack.append(number + 1) }
      case .near(let characters, let isBehind, let isNegated):
        let place = isBehind ? position - 1 : position
        let isFound =
          place >= low && place < high && program.alphabet.contains(text[place], class: Int(characters))
        if isFound != isNegated { lists.stack.append(number + 1) }
      case .look(let behind, let isNegated):
        let place = position - Int(behind ?? 0)
        var isFound = false
        if place >= low {
          let entry = [number + 2][...]
          isFound =
            run(
              program, entry, text, low, behind == nil ? high : position, at: place, .any, except: -1,
              level: level + 1) != nil
        }
        if isFound != isNegated { lists.stack.append(number + 1) }
      }
    }
  }
}
