import DocGraphModel
import Foundation
import Testing

@testable import DocGraphRendering

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("A drawing of somebody else's")
struct ForeignDrawingTests {
  static let head = """
    <?xml version="1.0" encoding="UTF-8" standalone="no"?>
    <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"
     "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
    <!-- Generated -->
    <svg width="62pt" height="44pt"
     viewBox="0.00 0.00 62.00 44.00" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
    """

  /// What is left of elements inside a drawing.
  func kept(_ content: String) throws -> String {
    let drawing = try #require(
      ForeignDrawing.sanitized(Array((Self.head + content + "</svg>\n").utf8), title: "T", description: "D"))
    let svg = String(decoding: drawing.svg, as: UTF8.self)
    #expect(XMLParser(data: Data(drawing.svg)).parse())
    let start = try #require(svg.range(of: "</desc>\n"))
    return String(svg[start.upperBound...].dropLast("</svg>\n".count))
  }

  @Test("has a title, a description and a size, and no DTD")
  func root() throws {
    let drawing = try #require(
      ForeignDrawing.sanitized(
        Array((Self.head + "</svg>\n").utf8), title: "a < b", description: "d & \u{7}e"))
    #expect(
      String(decoding: drawing.svg, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg width="62.0pt" height="44.0pt" viewBox="0.0 0.0 62.0 44.0" xmlns="http://www.w3.org/2000/svg" \
        xmlns:xlink="http://www.w3.org/1999/xlink" role="img" aria-labelledby="docgraph-title docgraph-description">
        <title id="docgraph-title">a &lt; b</title>
        <desc id="docgraph-description">d &amp; \u{FFFD}e</desc>
        </svg>

        """)
    #expect(drawing.width == 62)
    #expect(drawing.height == 44)
  }

  @Test(
    "keeps what Graphviz draws",
    arguments: [
      #"<g id="node1" class="node"><title>a</title></g>"#,
      #"<polygon fill="white" stroke="black" points="-4,4 -4,-40 58,-40"/>"#,
      ##"<path fill="none" stroke="#123456" stroke-dasharray="5,2" d="M70.01,-18C88.63,-18 113.96,-18 134.59,-18"/>"##,
      #"<text text-anchor="middle" x="27" y="-14.3" font-family="Times,serif" font-size="14.00">日本 &amp; &lt;x&gt;</text>"#,
      #"<linearGradient id="l_0" gradientUnits="userSpaceOnUse" x1="16"><stop offset="0" style="stop-color:red;"/></linearGradient>"#,
      ##"<ellipse fill="url(#l_0)" stroke="rgb(1,2,3)" cx="43" cy="-201" rx="27" ry="18"/>"##,
      ##"<text><textPath xlink:href="#p1" startOffset="50%"><tspan x="0" dy="3">along</tspan></textPath></text>"##,
    ])
  func keeps(content: String) throws {
    #expect(try kept(content) == content)
  }

  @Test(
    "loses what runs, loads or leads astray",
    arguments: [
      (#"<script>alert(1)</script>"#, ""),
      (#"<g><script type="a"><g>x</g></script></g>"#, "<g></g>"),
      (#"<style>@import url(x)</style>"#, ""),
      (#"<image xlink:href="file:///etc/passwd" width="1"/>"#, ""),
      (#"<foreignObject><body onload="x">t</body></foreignObject>"#, ""),
      (#"<?xml-stylesheet href="x.css"?><!ENTITY a "b"><g/>"#, "<g/>"),
      (#"<animate attributeName="href" to="javascript:x"/>"#, ""),
      (##"<use xlink:href="#x"/>"##, ""),
      (#"<text font-family="x" onload="alert(1)" ONCLICK='y'>t</text>"#, #"<text font-family="x">t</text>"#),
      (
        #"<text font-family="a"><script>alert(1)</script>" x="1">t</text>"#,
        #"<text font-family="a">&quot; x=&quot;1&quot;&gt;t</text>"#
      ),
      (#"<path fill="url(http://x/)" style="fill:url(x)" d="M0"/>"#, #"<path d="M0"/>"#),
      (##"<path fill="url(#a) url(http://x)" d="M0"/>"##, #"<path d="M0"/>"#),
      (#"<stop style="a:expression(1)"/>"#, "<stop/>"),
      (#"<g id="a" id="b" class=c x='1"2'/>"#, #"<g id="a" x="1&quot;2"/>"#),
      (
        "<text>a\u{1}b&nbsp;&#1;&#65;&#x42;&amp;lt;</text>",
        "<text>a\u{FFFD}b&amp;nbsp;\u{FFFD}AB&amp;lt;</text>"
      ),
      (#"<polygon stroke="transparent" fill="transparent"/>"#, #"<polygon stroke="none" fill="none"/>"#),
      (#"<g><g></a></g></text></g></g>"#, "<g><g></g></g>"),
      (#"<g><text>open"#, "<g><text>open</text></g>"),
      (#"<svg width="9pt" height="9pt"><g id="inner"/></svg><g/>"#, "<g/>"),
      ("stray text<g>x</g>", "<g></g>"),
    ])
  func loses(content: String, left: String) throws {
    #expect(try kept(content) == left)
  }

  @Test(
    "links to the web, to mail and to itself",
    arguments: [
      "http://example.org/", "HTTPS://example.org/?a=1&b=%20#c", "mailto:a@example.org", "#node1",
    ])
  func goodLinks(address: String) throws {
    let escaped = address.replacing("&", with: "&amp;")
    let outside = address.hasPrefix("#") ? "" : #" target="_blank" rel="noopener""#
    #expect(
      try kept(#"<a xlink:href="\#(address)" xlink:title="tip" target="evil"><g/></a>"#)
        == #"<a xlink:href="\#(escaped)"\#(outside) xlink:title="tip"><g/></a>"#)
  }

  @Test(
    "leads nowhere else",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java&#9;script:alert(1)",
      "&#106;avascript:alert(1)", "&#x6A;avascript:alert(1)", "data:text/html,x", "vbscript:x",
      "file:///etc/passwd",
      "//example.org", "/etc/passwd", "a/b.html", "http:evil", "ftp://example.org", "http://a b",
      "mailto:a b",
      "http://x/&quot;onload=", "blob:http://x", "http://\u{202E}x\u{7F}",
    ])
  func badLinks(address: String) throws {
    let drawing = try #require(
      ForeignDrawing.sanitized(
        Array((Self.head + "<a xlink:href=\"\(address)\" xlink:title=\"tip\"><g/></a></svg>").utf8),
        title: "T",
        description: "D"))
    let svg = String(decoding: drawing.svg, as: UTF8.self)
    #expect(svg.contains("<g><title>tip</title><g/></g>"))
    #expect(!svg.contains("href"))
    #expect(drawing.droppedLinks == 1)
  }

  @Test(
    "that is none is refused", arguments: ["", "<g/>", "text", "<svg>", "<svg width=\"x\" height=\"1\"/>"])
  func none(text: String) {
    #expect(ForeignDrawing.sanitized(Array(text.utf8), title: "", description: "") == nil)
  }

  @Test("with bytes changed at random stays well-formed")
  func changed() {
    let content = """
      <g id="a"><a xlink:href="http://x/" xlink:title="t"><text x="1" font-family="Times,serif">a &amp; b</text></a>
      <polygon fill="white" points="1,2 3,4"/><!-- c --><style>x</style></g>
      """
    let bytes = Array((Self.head + content + "</svg>").utf8)
    var generator = SplitMix64(seed: 11)
    let dangerous = Array("<>&\"'/=! \u{0}\u{1}\u{FF}-?[]".utf8) + [0xFF, 0xC0]
    for _ in 0..<2_000 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let position = Int.random(in: changed.indices, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: changed.remove(at: position)
        case 1: changed[position] = dangerous.randomElement(using: &generator)!
        default: changed.insert(dangerous.randomElement(using: &generator)!, at: position)
        }
      }
      guard let drawing = ForeignDrawing.sanitized(changed, title: "T", description: "D") else { continue }
      #expect(XMLParser(data: Data(drawing.svg)).parse(), "\(String(decoding: drawing.svg, as: UTF8.self))")
    }
  }
}
