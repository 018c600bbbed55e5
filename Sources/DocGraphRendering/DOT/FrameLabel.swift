internal import DocGraphDOT

extension RenderPlan {
  /// What stands around the graph, as one label of it: no nodes of their own, which other tools would take for
  /// entities.
  var frameLabel: HTMLLabel {
    var rows: [HTMLRow] = []
    if let title {
      for line in LineWrapping(width: 70, maximumLines: 3).lines(title) {
        rows.append(row([.font(HTMLFont(color: theme.text, pointSize: 20), [.style(.bold, [.text(line)])])]))
      }
    }
    rows.append(row([.font(HTMLFont(color: theme.mutedText, pointSize: 12), [.text(subtitle)])]))
    rows += legendRows
    for caption in captions {
      for line in LineWrapping(width: 115, maximumLines: 3).lines(caption) {
        rows.append(row([.font(HTMLFont(color: theme.mutedText, pointSize: 9), [.text(line)])]))
      }
    }
    return .table(HTMLTable(rows, frame: HTMLFrame(border: 0, cellPadding: 2, cellSpacing: 0), cellBorder: 0))
  }

  private func row(_ text: [HTMLText]) -> HTMLRow { row(.text(text)) }

  private func row(_ content: HTMLCell.Content) -> HTMLRow {
    [HTMLCell(content, frame: HTMLFrame(alignment: .left))]
  }

  /// The legend's rows: types and lines side by side where there are few.
  private var legendRows: [HTMLRow] {
    let types = legend.cards.flatMap(cells)
    let lines = legend.lines.flatMap(cells)
    let isShort = legend.cards.count + legend.lines.count <= Self.mostEntriesOfARow
    let gap = types.isEmpty || lines.isEmpty ? [] : [HTMLCell(.text([]), frame: HTMLFrame(width: 12))]
    let rows = (isShort ? [types + gap + lines] : [types, lines]) + legend.scales.map(cells)
    // What a wider row leaves free goes to all columns alike: these many take it from the entries.
    let filler = HTMLCell(.text([]), columnSpan: 60)
    return rows.filter { !$0.isEmpty }.map { cells in
      let frame = HTMLFrame(border: 0, cellPadding: 2, cellSpacing: 0)
      return row(.table(HTMLTable([HTMLRow(cells + [filler])], frame: frame, cellBorder: 0)))
    }
  }

  private static let mostEntriesOfARow = 9

  private func cells(_ entry: Legend.CardEntry) -> [HTMLCell] {
    let frame = HTMLFrame(
      border: 1, cellPadding: 2, cellSpacing: 0, color: entry.card.line,
      backgroundColor: entry.card.fill, style: "rounded")
    let glyph = HTMLCell(.text([entry.card.glyphText(theme, size: 13)]))
    let card = HTMLTable([[glyph, HTMLCell(.text([text(entry.label)]))]], frame: frame, cellBorder: 0)
    return [HTMLCell(.table(card))]
  }

  /// A scale: its name, then its values in the color or size that says them.
  private func cells(_ scale: Legend.Scale) -> [HTMLCell] {
    let entries = scale.entries + [scale.missing].compactMap { $0 }
    return [HTMLCell(.text([text("\(scale.says.rawValue): \(scale.label)")]))]
      + entries.map { entry in
        let words = HTMLText.font(
          HTMLFont(color: entry.card?.text ?? theme.lineText, pointSize: 12 * entry.textScale),
          [.text(entry.label)])
        guard let card = entry.card else { return HTMLCell(.text([words])) }
        let frame = HTMLFrame(
          border: 1, cellPadding: 2, cellSpacing: 0, color: card.line, backgroundColor: card.fill,
          style: "rounded")
        return HTMLCell(.table(HTMLTable([[HTMLCell(.text([words]))]], frame: frame, cellBorder: 0)))
      }
  }

  private func cells(_ entry: Legend.LineEntry) -> [HTMLCell] {
    let label = text(entry.label)
    return [
      HTMLCell(.table(sample(entry))),
      HTMLCell(.text([entry.style.isStruck ? .style(.strikethrough, [label]) : label])),
      HTMLCell(.text([]), frame: HTMLFrame(width: 6)),
    ]
  }

  private func text(_ words: String) -> HTMLText {
    .font(HTMLFont(color: theme.lineText, pointSize: 12), [.text(words)])
  }

  /// A short line: the lower side of an empty box.
  private func sample(_ entry: Legend.LineEntry) -> HTMLTable {
    let line = HTMLFrame(
      border: 1, color: entry.style.color, width: 36, height: 7, style: entry.style.pattern.graphvizStyle,
      sides: "B")
    return HTMLTable(
      [[HTMLCell(.text([]), frame: line)], [HTMLCell(.text([]), frame: HTMLFrame(border: 0, height: 7))]],
      frame: HTMLFrame(border: 0, cellPadding: 0, cellSpacing: 0), cellBorder: 0)
  }
}
