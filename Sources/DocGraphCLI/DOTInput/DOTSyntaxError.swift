/// What Graphviz says of a text that is no DOT, with its place found in it.
struct DOTSyntaxError {
  /// Counted from 1.
  let line: Int?
  let message: String

  init(_ text: String) {
    let lines = text.split(separator: "\n")
    guard let first = lines.first(where: { $0.contains("syntax error in line ") }) ?? lines.first else {
      line = nil
      message = "the text is no DOT"
      return
    }
    guard let match = try? /syntax error in line (\d+)(.*)/.firstMatch(in: first) else {
      line = nil
      message = String(first)
      return
    }
    line = Int(match.1)
    message = "syntax error\(match.2)"
  }

  func failure(name: String) -> Failure {
    Failure(code: .badInput, message: "\(name):\(line.map { "\($0):" } ?? "") \(message)")
  }
}
