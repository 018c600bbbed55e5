import Testing
import XMLBridge

@Suite("Markup trees")
struct MarkupTreeTests {
  @Test("a tree is empty at first")
  func empty() {
    #expect(MarkupTree().nodes.isEmpty)
  }

  @Test(
    "HTML is read as browsers do, and nothing is an error",
    arguments: [
      ("", ""),
      ("<P CLASS=lead Hidden>One<p>Two", "html(body(p[class=lead hidden=]('One') p('Two')))"),
      ("<ul><li>A<li>B</ul>", "html(body(ul(li('A') li('B'))))"),
      ("<article><h2>T</h2>x</article>", "html(body(article(h2('T') 'x')))"),
      ("a &amp; b &rsquo; &#146; &#x1F600;", "html(body(p('a & b \u{2019} \u{2019} \u{1F600}')))"),
      ("<b>x</i></b>", "html(body(b('x')))"),
      ("<p>1 < 2</p>", "html(body(p('1 < 2')))"),
      ("<!-- no --><p><!-- no -->yes", "html(body(p('yes')))"),
      ("<body><script>if (a<b) x()</script><p>y", "html(body(script p('y')))"),
      ("<body><style>p {}</style><p>y", "html(body(style p('y')))"),
      (
        "<body><script type='application/ld+json'>{\"a\": \"</b>\"}</script>",
        "html(body(script[type=application/ld+json]('{\"a\": \"</b>\"}')))"
      ),
    ])
  func html(source: String, dump: String) throws {
    #expect(try tree(source, .html).dump == dump)
  }

  @Test(
    "XML keeps prefixes, case and white space",
    arguments: [
      ("<a x:b='1'>\n <C:d/>é</a>", "a[x:b=1]('\n ' C:d '\u{E9}')"),
      ("<a><![CDATA[<b>]]>&lt;&#65;</a>", "a('<b><A')"),
      ("<?xml version='1.0'?><!DOCTYPE a SYSTEM 'http://localhost/a.dtd'><a/>", "a"),
    ])
  func xml(source: String, dump: String) throws {
    #expect(try tree(source, .xml).dump == dump)
  }

  @Test(
    "XML that is not well-formed is an error that names the line",
    arguments: [
      (
        "<a>\n<b>\n</a>", 3,
        "it is not well-formed XML: Opening and ending tag mismatch: b and a"
      ),
      ("<a>\n&nbsp;</a>", 2, "it is not well-formed XML: Entity 'nbsp' not defined"),
      ("no markup", 1, "it is not well-formed XML: Start tag expected, '<' not found"),
      ("<a", 1, "it is not well-formed XML: Couldn't find end of Start Tag a line 1"),
      ("<a/><b/>", 1, "it is not well-formed XML: Extra content at the end of the document"),
    ])
  func malformed(source: String, line: Int, message: String) {
    #expect(throws: MarkupError(.syntax, message, line: line)) { try tree(source, .xml) }
  }

  private func tree(_ source: String, _ language: MarkupSource.Language) throws(MarkupError) -> MarkupTree {
    try InProcessMarkup().tree(of: MarkupSource(Array(source.utf8), language))
  }
}
