import DocGraphModel

/// Decisions as a text file holds them: one a line, `#` before a remark, and `undo` to take the last one back.
public struct ReviewScript: Hashable, Sendable {
  public var lines: [Line]

  public struct Line: Hashable, Sendable {
    /// Counted from 1.
    public var number: Int
    public var entry: Entry
  }

  public enum Entry: Hashable, Sendable {
    case decision(ReviewDecision)
    case undo
  }

  /// What is wrong with a line.
  public struct Problem: Hashable, Sendable {
    public var line: Int
    public var error: EvidenceError
  }

  public init(lines: [Line] = []) {
    self.lines = lines
  }

  /// Reads the lines of a text; what is no decision is a problem and stands in nobody's way.
  ///
  /// - Complexity: O(length).
  public static func read(_ text: some StringProtocol) -> (script: ReviewScript, problems: [Problem]) {
    var script = ReviewScript()
    var problems: [Problem] = []
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      guard let first = line.first(where: { !$0.isWhitespace }), first != "#" else { continue }
      do throws(EvidenceError) {
        script.lines.append(Line(number: number, entry: try Entry(line: line)))
      } catch {
        problems.append(Problem(line: number, error: error))
      }
    }
    return (script, problems)
  }
}

extension ReviewScript.Entry: CustomStringConvertible {
  public init(line: some StringProtocol) throws(EvidenceError) {
    let isUndo = line.split(whereSeparator: \.isWhitespace).elementsEqual(["undo"])
    self = isUndo ? .undo : .decision(try ReviewDecision(line: line))
  }

  public var description: String {
    switch self {
    case .decision(let decision): decision.description
    case .undo: "undo"
    }
  }
}

extension ReviewSession {
  /// Carries out the lines of a script. What cannot be done is left out and returned.
  public mutating func apply(_ script: ReviewScript) -> [ReviewScript.Problem] {
    var problems: [ReviewScript.Problem] = []
    for line in script.lines {
      do throws(EvidenceError) {
        try apply(line.entry)
      } catch {
        problems.append(ReviewScript.Problem(line: line.number, error: error))
      }
    }
    return problems
  }

  /// - Throws: ``EvidenceError`` where it cannot be done; the session is then as it was.
  public mutating func apply(_ entry: ReviewScript.Entry) throws(EvidenceError) {
    switch entry {
    case .decision(let decision): try apply(decision)
    case .undo:
      guard undo() != nil else { throw EvidenceError.decision("there is nothing to undo") }
    }
  }
}
