import DocGraphSyntax
import Testing

@Suite("Comments in YAML")
struct YAMLCommentTests {
  @Test(
    "The first comment is found",
    arguments: [
      ("# a\nx: 1", "1:1"), ("x: 1 # a", "1:6"), ("x: 1\n# a\n# b", "2:1"), ("é: 'é' # a", "1:8"),
      ("x: | # a\n  b\n", "1:6"), ("x: |\n  # text\n# a\ny: 1", "3:1"), ("x: >-\n  b\n\n # a\n", "4:2"),
      ("x: [a, # a\n b]", "1:8"), ("x: \"#\" # a", "1:8"), ("x: # a\n  y: 1", "1:4"),
      ("- a#b\n- c #d", "2:5"),
      ("x: &a b # c\ny: *a", "1:9"), ("x: 1\n... # a", "2:5"), ("--- # a\nx: 1", "1:5"), ("x: *y # a\n", nil),
      ("y: &y 1\nx: *y # a\n", "2:7"), ("{x: 1}# a", "1:7"), ("x: plain\n  more # a", "2:8"),
    ] as [(String, String?)])
  func found(yaml: String, position: String?) {
    #expect((try? YAMLReader.read(Array(yaml.utf8)))?.firstComment?.description == position)
  }

  @Test(
    "A '#' inside a text is no comment",
    arguments: [
      "x: a#b", "x: https://a.b/c#d", "x: '# a'", "x: \"a # b\"", "x: |\n  # a\n  b # c\n",
      "x: >\n  a\n  # b\n",
      "x: \"a\n  # b\"", "x: 'it''s # a'", "'# x': 1", "[a#b, c#]", "x: \"\\\" # a\"", "x: é#\ny: '#'",
      "? |\n  # a\n: b",
      "x: |2\n   # a\n",
    ])
  func none(yaml: String) throws {
    #expect(try YAMLReader.read(Array(yaml.utf8)).firstComment == nil)
  }
}
