import DocGraphDOT
import Testing

@Suite("An HTML label")
struct HTMLLabelTests {
  static func written(_ label: HTMLLabel) throws -> String {
    let text = try DOTGraph(name: "g", attributes: ["label": .html(label)]).text()
    return String(text.dropFirst("digraph g {\n  graph [label=<".count).dropLast(">]\n}\n".count))
  }

  @Test("is a table with its frame, cells and styled lines")
  func table() throws {
    let icon = HTMLCell(.text([.font(HTMLFont(color: "#2b6cb0", pointSize: 14), ["▣"])]))
    let name = HTMLCell(
      .text(["Harbor", .lineBreak(.left), .style(.italic, ["Trust"]), .lineBreak(nil)]),
      frame: HTMLFrame(alignment: .left, verticalAlignment: .top, port: "name"), columnSpan: 2, rowSpan: 3)
    let frame = HTMLFrame(
      border: 1, cellPadding: 3, cellSpacing: 0, color: "#2b6cb0", backgroundColor: "#dbe9f6", width: 90,
      height: 20,
      isFixedSize: true, style: "rounded", sides: "LB", href: "u?a&b", tooltip: "a & \\N", id: "x&y")
    let label = HTMLLabel.table(
      HTMLTable([[icon, name]], frame: frame, cellBorder: 0, font: HTMLFont(face: "Arial,Helvetica")))
    #expect(
      try Self.written(label)
        == ##"<font face="Arial,Helvetica"><table border="1" cellpadding="3" cellspacing="0" color="#2b6cb0" "##
        + ##"bgcolor="#dbe9f6" width="90" height="20" fixedsize="true" style="rounded" sides="LB" "##
        + ##"href="u?a&amp;amp;b" tooltip="a &amp; \\N" id="x&amp;amp;y" cellborder="0"><tr>"##
        + ##"<td><font color="#2b6cb0" point-size="14.0">▣</font></td>"##
        + ##"<td align="left" valign="top" port="name" colspan="2" rowspan="3">"##
        + ##"Harbor<br align="left"/><i>Trust</i><br/></td></tr></table></font>"##)
  }

  @Test("has no empty element, since Graphviz refuses them")
  func emptyParts() throws {
    let empty: [HTMLText] = [
      .style(.bold, []), .text(""), .font(HTMLFont(color: "red"), [.style(.italic, [""])]),
    ]
    #expect(try Self.written(.table(HTMLTable([]))) == "<table><tr><td></td></tr></table>")
    #expect(
      try Self.written(.table(HTMLTable([[], [HTMLCell(.text(empty))]])))
        == "<table><tr><td></td></tr></table>")
    #expect(try Self.written(.text(empty + ["x"])) == "<font>x</font>")
  }

  @Test("nests tables in cells")
  func nestedTables() throws {
    let inner = HTMLTable([[HTMLCell(.text([" "]))]])
    #expect(
      try Self.written(.table(HTMLTable([[HTMLCell(.table(inner))]])))
        == "<table><tr><td><table><tr><td> </td></tr></table></td></tr></table>")
  }

  @Test("names every style by its element")
  func styles() throws {
    let texts = HTMLTextStyle.allCases.map { HTMLText.style($0, ["x"]) }
    #expect(
      try Self.written(.text(texts))
        == "<font><b>x</b><i>x</i><u>x</u><o>x</o><s>x</s><sub>x</sub><sup>x</sup></font>")
  }
}
