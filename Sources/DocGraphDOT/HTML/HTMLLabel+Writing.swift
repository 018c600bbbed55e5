extension HTMLLabel {
  /// Writes the label with its outer angle brackets. Its text always begins with an element, which no other
  /// value in a DOT text of ours does.
  func write(to output: inout DOTOutput) throws(DOTError) {
    switch self {
    case .table(let table):
      output.append("<")
      try table.write(to: &output)
      output.append(">")
    case .text(let texts) where texts.allSatisfy(\.isEmpty):
      output.append("\"\"")
    case .text(let texts):
      output.append("<<font>")
      try texts.write(to: &output)
      output.append("</font>>")
    }
  }
}

extension HTMLTable {
  func write(to output: inout DOTOutput) throws(DOTError) {
    if let font { try font.writeTag(to: &output) }
    output.append("<table")
    try frame.write(to: &output)
    try output.append("cellborder", cellBorder)
    output.append(">")
    let filled = rows.filter { !$0.cells.isEmpty }
    for row in filled {
      output.append("<tr>")
      for cell in row.cells { try cell.write(to: &output) }
      output.append("</tr>")
    }
    if filled.isEmpty { output.append("<tr><td></td></tr>") }
    output.append("</table>")
    if font != nil { output.append("</font>") }
  }
}

extension HTMLCell {
  func write(to output: inout DOTOutput) throws(DOTError) {
    output.append("<td")
    try frame.write(to: &output)
    if columnSpan != 1 { try output.append("colspan", columnSpan) }
    if rowSpan != 1 { try output.append("rowspan", rowSpan) }
    output.append(">")
    switch content {
    case .table(let table): try table.write(to: &output)
    case .text(let texts): try texts.write(to: &output)
    }
    output.append("</td>")
  }
}

extension HTMLText {
  /// Whether nothing is in it; Graphviz refuses an element around nothing.
  var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .lineBreak: false
    case .font(_, let texts), .style(_, let texts): texts.allSatisfy(\.isEmpty)
    }
  }
}

extension [HTMLText] {
  func write(to output: inout DOTOutput) throws(DOTError) {
    for part in self where !part.isEmpty {
      switch part {
      case .text(let text): output.appendHTML(EscapeRules.htmlText.escape(text))
      case .lineBreak(let alignment):
        output.append("<br")
        try output.append("align", alignment?.rawValue, .htmlPlain)
        output.append("/>")
      case .font(let font, let texts):
        try font.writeTag(to: &output)
        try texts.write(to: &output)
        output.append("</font>")
      case .style(let style, let texts):
        output.append("<\(style.rawValue)>")
        try texts.write(to: &output)
        output.append("</\(style.rawValue)>")
      }
    }
  }
}

extension HTMLFont {
  func writeTag(to output: inout DOTOutput) throws(DOTError) {
    output.append("<font")
    try output.append("face", face, .htmlPlain)
    try output.append("color", color, .htmlPlain)
    if let pointSize {
      guard pointSize.isFinite else {
        throw DOTError(.number, "a font size must be finite", at: String(pointSize))
      }
      try output.append("point-size", String(pointSize), .htmlPlain)
    }
    output.append(">")
  }
}

extension HTMLFrame {
  func write(to output: inout DOTOutput) throws(DOTError) {
    try output.append("border", border)
    try output.append("cellpadding", cellPadding)
    try output.append("cellspacing", cellSpacing)
    try output.append("color", color, .htmlPlain)
    try output.append("bgcolor", backgroundColor, .htmlPlain)
    try output.append("align", alignment?.rawValue, .htmlPlain)
    try output.append("valign", verticalAlignment?.rawValue, .htmlPlain)
    try output.append("width", width)
    try output.append("height", height)
    if isFixedSize { try output.append("fixedsize", "true", .htmlPlain) }
    try output.append("style", style, .htmlPlain)
    try output.append("sides", sides, .htmlPlain)
    try output.append("port", port, .htmlPlain)
    try output.append("href", href, .htmlURL)
    try output.append("tooltip", tooltip, .htmlTooltip)
    try output.append("id", id, .htmlID)
  }
}

extension DOTOutput {
  fileprivate mutating func append(_ name: String, _ value: Int?) throws(DOTError) {
    try append(name, value.map(String.init), .htmlPlain)
  }

  fileprivate mutating func append(
    _ name: String, _ value: String?, _ rules: EscapeRules
  ) throws(DOTError) {
    guard let value else { return }
    let escaped = rules.escape(value)
    guard escaped.count < Self.tokenLimit else {
      throw DOTError(.length, "an HTML attribute is too long for Graphviz's readers", at: value)
    }
    append(" \(name)=\"")
    appendHTML(escaped)
    append("\"")
  }
}
