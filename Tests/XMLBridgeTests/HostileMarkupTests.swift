import Testing
import XMLBridge

@Suite("Hostile markup")
struct HostileMarkupTests {
  private func tree(
    _ source: String, _ language: MarkupSource.Language, _ limits: MarkupLimits = MarkupLimits()
  ) throws(MarkupError) -> MarkupTree {
    try InProcessMarkup(limits: limits).tree(of: MarkupSource(Array(source.utf8), language))
  }

  @Test(
    "entities are refused, so that none grows or names a file",
    arguments: [
      "<!DOCTYPE a [\n<!ENTITY b 'x'>\n<!ENTITY c '&b;&b;&b;'>]>\n<a>&c;</a>",
      "<!DOCTYPE a [\n<!ENTITY b SYSTEM 'file:///etc/passwd'>]>\n<a>&b;</a>",
      "<!DOCTYPE a [\n<!ENTITY % b SYSTEM 'file:///etc/passwd'> %b;]>\n<a/>",
      "<!DOCTYPE a [\n<!ENTITY b PUBLIC 'x' 'http://localhost/x'>]>\n<a b='&b;'/>",
    ])
  func entities(source: String) {
    #expect(throws: MarkupError(.syntax, "it declares entities, which are not read", line: 2)) {
      try tree(source, .xml)
    }
  }

  @Test("HTML knows no entities of a file's own")
  func entitiesOfHTML() throws {
    let dump = try tree("<!DOCTYPE html [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><p>&b;", .html).dump
    #expect(!dump.contains("root:"))
  }

  @Test("what is too deep is an error that says where", arguments: MarkupSource.Language.allCases)
  func depth(language: MarkupSource.Language) {
    let source = "\n" + String(repeating: "<div>", count: 100_000)
    let error = #expect(throws: MarkupError.self) { try tree(source, language) }
    #expect(error?.line == 2)
    if language == .html {
      #expect(error == MarkupError(.size, "it has elements nested more than 2000 deep", line: 2))
    }
  }

  @Test("what is too much is an error")
  func limits() {
    var limits = MarkupLimits()
    limits.bytes = 200
    limits.nodes = 10
    limits.attributes = 5
    #expect(throws: MarkupError(.size, "it has more than 10 elements and texts", line: 1)) {
      try tree(String(repeating: "<b>x</b>", count: 20), .html, limits)
    }
    #expect(throws: MarkupError(.size, "it has more than 5 attributes", line: 1)) {
      try tree("<b a=1 c=2 d=3 e=4 f=5 g=6>", .html, limits)
    }
    #expect(throws: MarkupError.self) { try tree(String(repeating: "x", count: 201), .html, limits) }
    #expect(throws: Never.self) { try tree(String(repeating: "x", count: 200), .html, limits) }
  }

  @Test(
    "strange HTML is read to its end",
    arguments: [
      String(repeating: "<", count: 100_000), String(repeating: "<>", count: 50_000),
      String(repeating: "</p>", count: 50_000), String(repeating: "&", count: 100_000),
      String(repeating: "<!--", count: 30_000), String(repeating: "<a b='", count: 30_000),
      "a\0b<p\0c d\0e='\0'>\0", "<script>", "<![CDATA[", "<?php", "<!DOCTYPE", "<p><table><p><tr><p>",
    ])
  func strange(source: String) throws {
    let tree = try tree(source, .html)
    for (place, node) in tree.nodes.enumerated() {
      #expect(node.end > place && node.end <= tree.nodes.count)
    }
  }

  @Test("bytes changed at random are read or refused, and nothing else happens")
  func fuzzed() {
    let sources: [(String, MarkupSource.Language)] = [
      (
        "<!DOCTYPE html><meta charset=utf-8><title>T</title><div id=a><p class='b'>x &amp; é<br>"
          + "<table><tr><td>y</table><script>1<2</script><!-- c --></div>", .html
      ),
      (
        "<?xml version='1.0' encoding='utf-8'?><!DOCTYPE a><a b='c'>\n<d e=\"&lt;\"/><![CDATA[f]]>&#65;é</a>",
        .xml
      ),
    ]
    var state: UInt64 = 7
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for (text, language) in sources {
      for _ in 0..<3_000 {
        var bytes = Array(text.utf8)
        for _ in 0...random(4) {
          switch random(3) {
          case 0: bytes[random(bytes.count)] = UInt8(random(256))
          case 1: bytes.remove(at: random(bytes.count))
          default: bytes.insert(Array("<>&'\"/!-[]\0".utf8)[random(11)], at: random(bytes.count))
          }
        }
        guard let tree = try? InProcessMarkup().tree(of: MarkupSource(bytes, language)) else { continue }
        #expect(tree.nodes.enumerated().allSatisfy { $0.element.end > $0.offset })
      }
    }
  }
}
