import ArgumentParser
import DocGraph

/// What a picture looks like.
struct LookOptions: ParsableArguments {
  @Option(help: "The words above the picture; the graph's title unless given.")
  var title: String?

  @Option(
    help: ArgumentHelp(
      "light, dark, print (black and white), high-contrast, or a theme file (docs/themes.md).",
      valueName: "name or file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var theme: String = "light"

  @Option(
    help: ArgumentHelp("Larger cards by a measure or a number among the properties.", valueName: "measure"))
  var sizeBy: String?

  @Option(
    help: ArgumentHelp(
      "Colors of cards by a measure, a property or `community`.", valueName: "measure"))
  var colorBy: String?

  @Flag(inversion: .prefixedNo, help: "Title, counts, legend and sources around the picture.")
  var frame = true

  var isGiven: Bool { title != nil || theme != "light" || sizeBy != nil || colorBy != nil || !frame }

  /// The theme; what cannot be read well in one that somebody wrote is told.
  func loadTheme() throws -> Theme {
    if let theme = Theme.named(theme) { return theme }
    guard theme.contains(".") || theme.contains("/") else {
      let names = Theme.all.map(\.name)
      let hint = Suggestion.question(for: theme, among: names) ?? "a theme file's name ends in .yaml"
      throw Failure.usage(
        "there is no theme '\(theme.printable)' among \(names.joined(separator: ", ")) (\(hint))")
    }
    let theme = try Theme(file: theme)
    for warning in theme.warnings() { Console.error("warning: \(self.theme): \(warning)") }
    return theme
  }
}
