import DocGraphAnalysis
import Testing

@testable import DocGraphEdgeLists

@Suite("Matrix Market and KONECT files")
struct MatrixMarketTests {
  @Test("a matrix has as many nodes as rows, counted from 1")
  func general() throws {
    let read = try network("%%MatrixMarket matrix coordinate pattern general\n% a comment\n4 4 2\n1 2\n3 1\n")
    #expect(read.allNames == ["1", "2", "3", "4"])
    #expect(read.arcs == ["1>2", "3>1"])
  }

  @Test("entries are weights, and those of a symmetric matrix lead both ways")
  func symmetric() throws {
    let text = "%%MatrixMarket matrix coordinate real symmetric\n3 3 3\n2 1 0.5\n3 3 2\n3 2 7\n"
    let arcs = ["1>2:0.5", "2>1:0.5", "2>3:7.0", "3>2:7.0", "3>3:2.0"]
    #expect(try network(text).arcs == arcs)
    #expect(try network(text, directed: false).arcs == arcs)
    #expect(try network(text, directed: false).network.edgeCount == 3)
  }

  @Test(
    "what is no graph, or not what its head says, is an error with its place",
    arguments: [
      (
        "%%MatrixMarket matrix array real general\n2 2\n1\n",
        "edges.txt:1:1: is a Matrix Market file of a kind that is no graph ('matrix coordinate', with pattern, integer or real entries, general or symmetric)"
      ),
      (
        "%%MatrixMarket matrix coordinate pattern general\n2 3 1\n1 2\n",
        "edges.txt:2:1: is a matrix of 2 rows and 3 columns, which is no graph between the same nodes"
      ),
      (
        "%%MatrixMarket matrix coordinate pattern general\n2 2\n1 2\n",
        "edges.txt:2:1: here a matrix's rows, columns and entries should stand"
      ),
      (
        "%%MatrixMarket matrix coordinate pattern general\n2 2 1\n1 3\n",
        "edges.txt:3:3: there is no row 3 (the matrix has 2)"
      ),
      (
        "%%MatrixMarket matrix coordinate pattern general\n2 2 1\n0 1\n",
        "edges.txt:3:1: there is no row 0 (the matrix has 2)"
      ),
      (
        "%%MatrixMarket matrix coordinate pattern general\n2 2 1\n1 a\n",
        "edges.txt:3:3: 'a' is no number of a row"
      ),
      (
        "%%MatrixMarket matrix coordinate pattern general\n2 2 3\n1 2\n",
        "edges.txt: has 1 entries where its head says 3 (is it cut short?)"
      ),
      (
        "% bip unweighted\n1 1\n",
        "edges.txt:1:1: is bipartite: the same number stands for two nodes, one on either side"
      ),
    ])
  func errors(text: String, message: String) {
    #expect(failure(text) == message)
  }

  @Test("KONECT's first line says whether edges lead both ways")
  func konect() throws {
    #expect(try network("% sym unweighted\n% 2 3 3\n1 2\n2 3\n").arcs == ["1>2", "2>1", "2>3", "3>2"])
    #expect(try network("% asym weighted\n1 2 4\n").arcs == ["1>2:4.0"])
  }
}
