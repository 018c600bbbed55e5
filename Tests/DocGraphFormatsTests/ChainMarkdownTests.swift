import DocGraphEvidence
import DocGraphFormats
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Chains as a memo in Markdown")
struct ChainMarkdownTests {
  @Test("say all, and nothing in a name or a quote is markup")
  func memo() throws {
    var graph = Graph(edges: "a, b")
    graph.entities[0].name = "*A*\n# Ltd"
    graph.entities[1].name = "B <b>"
    graph.entities[1].summary = "[x](y) | z"
    graph.documents = [Document(id: "one", title: "A `title`")]
    graph.documents[0].url = "https://example.org/one"
    var relation = Relation(
      id: "r1", "a", "funds", "b",
      evidence: [Evidence(document: "one", range: 3..<9, quote: "> a_b_\nc")])
    relation.label = "gives <i>"
    graph.relations = [relation]
    let index = GraphIndex(graph)
    let answer = try ChainFinder(index).answer(to: ChainQuestion(from: "a", to: "b"))
    var teller = ChainTeller(answer, index, text: { _ throws(ModelError) in nil })
    #expect(
      ChainMarkdown.text(of: teller.story()) == #"""
        # How \*A\* # Ltd and B \<b\> are connected

        \*A\* # Ltd and B \<b\> are connected: the only chain has 1 hop. Its weakest is hop 1, \*A\* # Ltd to B \<b\>: in a single source, one.

        - **\*A\* # Ltd**: organization
        - **B \<b\>**: organization: \[x\](y) \| z

        ## 1. 1 hop: \*A\* # Ltd —funds→ B \<b\>

        Weakest: hop 1, \*A\* # Ltd to B \<b\>: in a single source, one.

        ### Hop 1: \*A\* # Ltd to B \<b\>

        1 document: one.

        **\*A\* # Ltd —funds→ B \<b\>** (“gives \<i\>”; no date given)

        > “\> a\_b\_ c”
        >
        > one: “A \`title\`”, bytes 3 to 9, https\://example.org/one (as recorded, the document was not read: the text of 'one' was not read)

        ## Sources

        - **one**: A \`title\`, https\://example.org/one

        *2 entities, 1 relations; undirected*
        """#)
  }
}
