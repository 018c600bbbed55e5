import ArgumentParser
import Foundation

enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json
}

/// What one benchmark prints: facts about its input, and a line a step.
struct Report {
  let title: String
  var facts: [(name: String, value: Int)] = []
  var steps: [Measurement] = []

  func print(as format: ReportFormat) throws {
    switch format {
    case .table: Swift.print(table)
    case .json:
      let data = try JSONSerialization.data(withJSONObject: object, options: [.prettyPrinted, .sortedKeys])
      Swift.print(String(decoding: data, as: UTF8.self))
    }
  }

  private var table: String {
    var lines = [title]
    lines += facts.map { "  \(padded($0.name, 20)) \(padded($0.value.formatted(), -15))" }
    let runs = steps.first.map { "median of \($0.runs.count)" } ?? ""
    lines.append(row("step", runs, "CPU", "MB/s"))
    lines += steps.map { step in
      row(
        step.step, String(format: "%.4f s", step.median.wall), String(format: "%.4f s", step.median.cpu),
        step.megabytesPerSecond.map { String(format: "%.0f", $0) } ?? "")
    }
    return lines.joined(separator: "\n")
  }

  private func row(_ step: String, _ wall: String, _ cpu: String, _ rate: String) -> String {
    "  \(padded(step, 20)) \(padded(wall, -15)) \(padded(cpu, -12)) \(padded(rate, -8))"
  }

  private var object: [String: Any] {
    let steps = steps.map { step -> [String: Any] in
      [
        "step": step.step, "seconds": step.median.wall, "cpuSeconds": step.median.cpu,
        "runs": step.runs.map(\.wall),
      ]
    }
    return [
      "version": 1, "title": title, "facts": Dictionary(uniqueKeysWithValues: facts.map { ($0, $1) }),
      "steps": steps,
    ]
  }
}

/// `text` with blanks up to `width`: behind it, or before it where the width is negative.
private func padded(_ text: String, _ width: Int) -> String {
  let blanks = String(repeating: " ", count: max(0, abs(width) - text.count))
  return width < 0 ? blanks + text : text + blanks
}
