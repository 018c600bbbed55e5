import DocGraph
import DocGraphModel
import DocGraphTestSupport
import Testing

@testable import DocGraphRendering

@Suite("Theme files")
struct ThemeFileTests {
  static func theme(_ yaml: String, name: String = "house.yaml") throws -> Theme {
    try Theme(yaml: Array(yaml.utf8), name: name)
  }

  /// The message of the error that a theme file ends in.
  static func message(_ yaml: String) throws -> String {
    let error = #expect(throws: RenderError.self) { try theme(yaml) }
    #expect(error?.code == .theme)
    return try #require(error).message
  }

  @Test("a file without more is its base under the file's name", arguments: Theme.all)
  func base(theme: Theme) throws {
    var expected = theme
    expected.name = "house"
    #expect(try Self.theme("docgraph-theme: 1\nbase: \(theme.name)\n", name: "themes/house.yaml") == expected)
  }

  @Test("without a base it is the light theme; JSON is read too")
  func light() throws {
    #expect(try Self.theme("{\"docgraph-theme\": 1, \"name\": \"light\"}") == .light)
  }

  @Test("every key changes its member and nothing else")
  func everyKey() throws {
    let theme = try Self.theme(
      """
      docgraph-theme: 1
      base: dark
      name: All of it
      background: "#fff"
      text: "#010101"
      mutedText: "#020202"
      halo: "#030303"
      line: "#040404"
      lineText: "#050505"
      candidateLine: "#060606"
      candidateText: "#070707"
      deniedLine: "#080808"
      inferredLine: "#090909"
      inferredText: "#0A0A0A"
      highlight: {line: "#0b0b0b", frame: "#0c0c0c", width: 3.5}
      fontFamily: Source Sans 3,  Arial
      glyphFontFamily: Noto Sans Symbols, monospace
      fontSizes: {title: 30, subtitle: 13, legend: 14, name: 15, detail: 8, label: 7, caption: 6, glyph: 16}
      lineWidths: {stated: 1.1, candidate: 1.2, denied: 1.3, inferred: 0.4}
      candidateFrame: dotted
      frameWidth: 1.5
      cornerRadius: 0
      bandWidth: 9
      fadedOpacity: 0.8
      palette: {colors: ["#0d0d0d", {fill: "#eee", line: "#0e0e0e", text: "#0f0f0f", band: grid, frame: dashed}], other: "#ddd"}
      scale: ["#eeeeee", "#111111"]
      missing: {fill: "#cccccc", frame: dashDotted}
      otherCard: {glyph: "?", line: "#121212", fill: "#131313", text: "#141414", band: checks, frame: dashed}
      cards: {person: {glyph: P}, ship: {line: "#151515"}}
      """)
    var expected = Theme.dark
    expected.name = "All of it"
    expected.background = "#ffffff"
    expected.text = "#010101"
    expected.mutedText = "#020202"
    expected.halo = "#030303"
    expected.line = "#040404"
    expected.lineText = "#050505"
    expected.candidateLine = "#060606"
    expected.candidateText = "#070707"
    expected.deniedLine = "#080808"
    expected.inferredLine = "#090909"
    expected.inferredText = "#0a0a0a"
    expected.highlight = Theme.Highlight(line: "#0b0b0b", frame: "#0c0c0c", width: 3.5)
    expected.fontFamily = "Source Sans 3,Arial,sans-serif"
    expected.glyphFontFamily = "Noto Sans Symbols,monospace"
    expected.fontSizes = Theme.FontSizes(
      title: 30, subtitle: 13, legend: 14, name: 15, detail: 8, label: 7, caption: 6, glyph: 16)
    expected.lineWidths = Theme.LineWidths(stated: 1.1, candidate: 1.2, denied: 1.3, inferred: 0.4)
    expected.candidateFrame = .dotted
    (expected.frameWidth, expected.cornerRadius, expected.bandWidth, expected.fadedOpacity) = (1.5, 0, 9, 0.8)
    expected.palette = Palette(
      [
        Swatch(fill: "#0d0d0d", line: "#0d0d0d", text: "#ffffff"),
        Swatch(fill: "#eeeeee", line: "#0e0e0e", text: "#0f0f0f", band: .grid, frame: .dashed),
      ], other: Swatch(fill: "#dddddd", line: "#040404", text: "#010101"))
    expected.scale = ColorScale(
      from: Swatch(fill: "#eeeeee", line: "#040404", text: "#010101"),
      [Swatch(fill: "#111111", line: "#111111", text: "#ffffff")])
    expected.missing = Swatch(fill: "#cccccc", line: "#040404", text: "#010101", frame: .dashDotted)
    expected.otherCard = Theme.Card(
      glyph: "?", line: "#121212", fill: "#131313", text: "#141414", band: .checks, frame: .dashed)
    expected.cards[.person]?.glyph = "P"
    expected.cards["ship"] = Theme.Card(
      glyph: "?", line: "#151515", fill: "#131313", text: "#141414", band: .checks, frame: .dashed)
    #expect(theme == expected)
  }

  @Test("the order of the keys is all one")
  func order() throws {
    let lines = [
      "docgraph-theme: 1", "base: print", "background: \"#eeeeee\"", "scale: [\"#dddddd\", \"#222222\"]",
      "otherCard: {glyph: \"?\"}", "cards: {ship: {fill: \"#ffffff\"}}",
    ]
    let forward = try Self.theme(lines.joined(separator: "\n"))
    #expect(forward == (try Self.theme(lines.reversed().joined(separator: "\n"))))
    #expect(forward.cards["ship"]?.glyph == "?")
  }

  @Test("an error says where, what, and what to do")
  func errors() throws {
    let yaml = """
      docgraph-theme: 1
      base: drak
      backgroud: "#ffffff"
      text: 1a2b3c
      mutedText: #555555
      line: "rgb(1,2,3)"
      fontFamily: "Arial;}</style><script>"
      cornerRadius: 41
      fontSizes: {title: big, sub: 3}
      cards:
        person: {glyph: "PP", band: cross, shape: round}
        organization: "#ffffff"
      palette: {colors: []}
      scale: ["#fff"]
      missing: {line: "#000"}
      otherCard: [1]
      fadedOpacity: .nan
      """
    let expected = [
      "house.yaml:2:7: expected one of light, dark, print, high-contrast, found 'drak' (did you mean 'dark'?)",
      "house.yaml:3:1: there is no key 'backgroud' in a theme (did you mean 'background'?)",
      "house.yaml:4:7: expected a color: \"#rrggbb\" or \"#rgb\" in quotes, found '1a2b3c' (did you mean \"#1a2b3c\"?)",
      "house.yaml:5:1: nothing stands behind 'mutedText:' (a color stands in quotes, \"#1a2b3c\": to YAML # begins a comment)",
      "house.yaml:6:7: expected a color: \"#rrggbb\" or \"#rgb\" in quotes, found 'rgb(1,2,3)'",
      "house.yaml:7:13: expected names of fonts with commas between, found 'Arial;}</style><script>' (at most eight, of letters, digits, blanks and hyphens)",
      "house.yaml:8:15: expected a number from 0 to 40, found '41'",
      "house.yaml:9:20: expected a number from 4 to 96, found 'big'",
      "house.yaml:9:25: there is no key 'sub' in fontSizes (its keys are title, subtitle, legend, name, detail, label, caption, glyph)",
      "house.yaml:11:19: expected one visible character, found 'PP'",
      "house.yaml:11:31: expected one of none, solid, diagonal, backDiagonal, crossed, horizontal, vertical, grid, dots, checks, found 'cross' (did you mean 'crossed'?)",
      "house.yaml:11:38: there is no key 'shape' in a card (its keys are glyph, line, fill, text, band, frame)",
      "house.yaml:12:17: expected a card as a mapping, found '#ffffff'",
      "house.yaml:13:19: expected a list of 1 to 24 colors in brackets, found a list (it has 0)",
      "house.yaml:14:8: expected a list of 2 to 12 colors in brackets, found a list (it has 1)",
      "house.yaml:15:10: missing has no 'fill' (its fill is the color that says the value)",
      "house.yaml:16:12: expected otherCard as a mapping, found a list",
      "house.yaml:17:15: expected a number from 0.1 to 1, found '.nan'",
    ]
    let lines = try Self.message(yaml).split(separator: "\n").map(String.init)
    #expect(lines.count == expected.count)
    for (line, expected) in zip(lines, expected) { #expect(line == expected) }
  }

  @Test(
    "what is no theme file is told as that",
    arguments: [
      (
        "title: a graph\n",
        "house.yaml:1:1: this is no theme file (a theme file begins with docgraph-theme: 1)"
      ),
      ("[1]", "house.yaml:1:1: this is no theme file (a theme file begins with docgraph-theme: 1)"),
      ("docgraph-theme: 2\nblah: 1\n", "house.yaml:1:17: expected the version 1, found '2'"),
      ("docgraph-theme:\n", "house.yaml:1:16: expected the version 1, found nothing"),
      (
        "docgraph-theme: 1\ntext: \"#000\"\ntext: \"#111\"\n",
        "house.yaml:3:1: duplicate key 'text' (first at 2:1)"
      ),
    ])
  func others(yaml: String, expected: String) throws {
    #expect(try Self.message(yaml) == expected)
  }

  @Test("names of fonts end in a family that every viewer has, and read in CSS")
  func fonts() throws {
    func fonts(_ list: String) throws -> (String, String) {
      let theme = try Self.theme("docgraph-theme: 1\nfontFamily: \(list)\n")
      return (theme.fontFamily, theme.cssFontFamily)
    }
    #expect(try fonts("Inter") == ("Inter,sans-serif", "Inter,sans-serif"))
    #expect(try fonts("' Noto  Serif , serif '") == ("Noto Serif,serif", "Noto Serif,serif"))
    #expect(try fonts("Source Sans 3") == ("Source Sans 3,sans-serif", "'Source Sans 3',sans-serif"))
    #expect(try fonts("ヒラギノ角ゴ, -x") == ("ヒラギノ角ゴ,-x,sans-serif", "ヒラギノ角ゴ,'-x',sans-serif"))
    for list in [
      "''", "Arial,,serif", "'Arial,'", "\"A\\\"B\"", "a_b", "\"a\\nb\"", "a/b", "[Arial]",
      "a,b,c,d,e,f,g,h,i",
    ] {
      #expect(throws: RenderError.self, "\(list)") { try fonts(list) }
    }
    var theme = Theme.light
    theme.fontFamily = "x\"onload=\"alert(1)"
    #expect(theme.cssFontFamily == "sans-serif")
    #expect(Theme.light.cssFontFamily == Theme.light.fontFamily)
    #expect(Theme.light.cssGlyphFontFamily == "DejaVu Sans,Segoe UI Symbol,Apple Symbols,sans-serif")
  }

  @Test(
    "glyphs are one visible character",
    arguments: [
      ("⚓", true), ("Ж", true), ("👩‍👩‍👧", true), ("é", true), ("<", true), ("\\u0301", true), ("", false),
      (" ", false), ("AB", false),
      ("\\0", false), ("\\n", false), ("\\u202E", false), ("\\u200B", false), ("\\uFFFF", false),
      ("\\u00A0", false),
      ("e" + String(repeating: "\u{301}", count: 1_000), false),
    ])
  func glyphs(glyph: String, isGood: Bool) throws {
    let yaml = "docgraph-theme: 1\notherCard: {glyph: \"\(glyph)\"}\n"
    if isGood {
      #expect(throws: Never.self) { try Self.theme(yaml) }
    } else {
      #expect(throws: RenderError.self) { try Self.theme(yaml) }
    }
  }

  @Test("hostile files end in an error with few lines, or in a theme, and never in a crash")
  func hostile() throws {
    let head = "docgraph-theme: 1\n"
    let many = (0..<40_000).map { "key\($0): 1" }.joined(separator: "\n")
    #expect(try Self.message(head + many).split(separator: "\n").count == 20)
    let cards = (0..<10_000).map { "  type\($0): {}" }.joined(separator: "\n")
    #expect(
      try Self.message(head + "cards:\n" + cards) == "house.yaml:3:3: there are 10000 cards, more than 50")
    let colors = Array(repeating: "\"#fff\"", count: 10_000).joined(separator: ",")
    #expect(try Self.message(head + "scale: [\(colors)]").hasSuffix("(it has 10000)"))
    let long = String(repeating: "x", count: 100_000)
    for yaml in ["\(long): 1", "text: \(long)", "fontFamily: \(long)", "base: \(long)", "name: \(long)"] {
      #expect(try Self.message(head + yaml).utf8.count < 1_000)
    }
    #expect(
      try Self.message(head + "\"a\\n\\u202Eb\": 1").hasPrefix(
        "house.yaml:2:1: there is no key 'a\\u000A\\u202Eb'"))
    #expect(
      try Self.message(String(repeating: " ", count: 1 << 20) + head).hasPrefix(
        "house.yaml: is larger than 1 MiB"))
    for yaml in [
      "", "&a [*a]", "docgraph-theme: 1\ncards: &a {x: *a}", String(repeating: "[", count: 10_000),
    ] {
      #expect(throws: RenderError.self) { try Self.theme(yaml) }
    }
    for text in TortureStrings.own + TortureStrings.random {
      let quoted =
        "\""
        + text.unicodeScalars.map {
          "\\U" + String(repeating: "0", count: 8 - String($0.value, radix: 16).count)
            + String($0.value, radix: 16)
        }.joined() + "\""
      for key in ["name", "text", "fontFamily", "base", "cards"] where text.utf8.count < 1_000 {
        _ = try? Self.theme("\(head)\(key): \(quoted)")
        _ = try? Self.theme("\(head)\(quoted): {\(key): 1}")
      }
      _ = try? Self.theme(text)
    }
  }

  @Test("damaged theme files never crash")
  func damaged() throws {
    let bytes = try PackageFile("Examples/themes/newsroom.yaml").bytes()
    var generator = SplitMix64(seed: 0x7E3E)
    for _ in 0..<400 {
      var damaged = bytes
      for _ in 0...generator.below(4) {
        let place = generator.below(damaged.count)
        switch generator.below(3) {
        case 0: damaged[place] = UInt8(generator.below(256))
        case 1: damaged.remove(at: place)
        default:
          damaged.replaceSubrange(
            place..<min(place + 40, damaged.count), with: bytes.suffix(generator.below(60)))
        }
      }
      if let theme = try? Theme(yaml: damaged, name: "damaged.yaml") { _ = theme.warnings() }
    }
  }

  @Test("a theme is read from its file, and an error names the file")
  func reading() throws {
    let folder = try TemporaryFolder()
    try folder.write("docgraph-theme: 1\nbase: print\n", to: "house.style.yaml")
    #expect(try Theme(file: folder["house.style.yaml"]).name == "house.style")
    try folder.write("docgraph-theme: 1\nbase: 7\n", to: "bad.yaml")
    let bad = #expect(throws: RenderError.self) { try Theme(file: folder["bad.yaml"]) }
    #expect(bad?.message.hasPrefix("\(folder["bad.yaml"]):2:7: expected one of light, dark") == true)
    let missing = #expect(throws: RenderError.self) { try Theme(file: folder["none.yaml"]) }
    #expect(missing?.message.hasPrefix("\(folder["none.yaml"]): ") == true)
    #expect(missing?.code == .theme)
    #expect(throws: RenderError.self) { try Theme(file: folder.path) }
    #expect(throws: RenderError.self) { try Theme(file: "/dev/zero") }
  }

  @Test("the example is read, and all can be read and told apart in it")
  func example() throws {
    let theme = try Theme(yaml: PackageFile("Examples/themes/newsroom.yaml").bytes(), name: "newsroom.yaml")
    #expect(theme.name == "newsroom")
    #expect(theme.background == "#fffaf2")
    #expect(theme.halo == "#fffaf2")
    #expect(theme.fontFamily == "Georgia,Liberation Serif,serif")
    #expect(theme.cards["ship"] == Theme.Card(glyph: "⚓", line: "#2f3b45", fill: "#e6ebee", band: .diagonal))
    #expect(theme.cards[.person] == Theme.Card(glyph: "☻", line: "#7c2d06", fill: "#fbe6d6"))
    #expect(theme.cards[.pledge] == Theme.light.cards[.pledge])
    #expect(theme.palette.colors.count == 6)
    #expect(theme.scale.steps.map(\.text) == ["#1d1a16", "#1d1a16", "#1d1a16", "#fffaf2", "#fffaf2"])
    #expect(theme.warnings() == [])
  }
}
