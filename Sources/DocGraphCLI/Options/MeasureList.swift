import ArgumentParser
import DocGraph

/// Measures as an option names them: "degree,betweenness".
struct MeasureList {
  var measures: [Measure]

  /// - Throws: the reason why a text is none.
  static func argument(_ text: String) throws -> MeasureList {
    var measures: [Measure] = []
    for name in text.split(separator: ",", omittingEmptySubsequences: false) {
      let name = name.lowercased().filter { $0 != " " }
      guard let measure = Measure(rawValue: name) else {
        let names = Measure.allCases.map(\.rawValue)
        let hint =
          Suggestion.question(for: name, among: names) ?? "there are \(names.joined(separator: ", "))"
        throw ValidationError("there is no measure '\(name.printable)' (\(hint))")
      }
      guard !measures.contains(measure) else { throw ValidationError("\(name) is named twice") }
      measures.append(measure)
    }
    return MeasureList(measures: measures)
  }

  /// One measure a line, for help.
  static var summaries: String {
    let width = Measure.allCases.map(\.rawValue.count).max() ?? 0
    return Measure.allCases.map { measure in
      let name = measure.rawValue.filled(to: width)
      return "  \(name)  \(measure.summary)"
    }.joined(separator: "\n")
  }
}

extension String {
  fileprivate func filled(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
