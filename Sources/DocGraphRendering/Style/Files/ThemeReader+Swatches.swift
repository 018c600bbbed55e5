internal import DocGraphSyntax

extension ThemeReader {
  /// A look that says a value: a mapping, or its fill alone. What it does not say follows from the fill: the
  /// ink with more contrast, and a frame of the same color where that stands out from the background.
  func swatch(_ node: Node, _ theme: Theme, _ what: String) -> Swatch? {
    if tree.kind(of: node) != .mapping {
      return color(node).map { Swatch(fill: $0, in: theme) }
    }
    guard let fillNode = tree.value(named: "fill", in: node) else {
      note(at: node, "\(what) has no 'fill'", hint: "its fill is the color that says the value")
      return nil
    }
    guard let fill = color(fillNode) else { return nil }
    var swatch = Swatch(fill: fill, in: theme)
    read(node, into: &swatch, ThemeKey.ofSwatch, what)
    return swatch
  }

  /// A list of such looks.
  func swatches(_ node: Node, _ theme: Theme, _ count: ClosedRange<Int>, _ what: String) -> [Swatch]? {
    guard tree.kind(of: node) == .sequence, count.contains(tree.count(of: node)) else {
      let found = tree.kind(of: node) == .sequence ? "it has \(tree.count(of: node))" : nil
      mismatch(
        node, expected: "a list of \(count.lowerBound) to \(count.upperBound) colors in brackets", hint: found
      )
      return nil
    }
    var swatches: [Swatch] = []
    tree.forEachElement(of: node) { element in
      if let swatch = swatch(element, theme, what) { swatches.append(swatch) }
    }
    return swatches.count == tree.count(of: node) ? swatches : nil
  }
}

extension Swatch {
  /// The look of a card with this fill in a theme.
  fileprivate init(fill: String, in theme: Theme) {
    func contrast(_ one: String, _ two: String) -> Double {
      guard let first = RGBColor(one), let second = RGBColor(two) else { return 0 }
      return first.contrast(with: second)
    }
    let inks = [theme.text, theme.background]
    let ink = inks.max { contrast($0, fill) < contrast($1, fill) } ?? theme.text
    let standsOut = contrast(fill, theme.background) >= ThemeCheck.lineContrast
    self.init(fill: fill, line: standsOut ? fill : theme.line, text: ink)
  }
}
