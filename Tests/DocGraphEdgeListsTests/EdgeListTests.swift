import DocGraphAnalysis
import Testing

@testable import DocGraphEdgeLists

@Suite("Edge lists")
struct EdgeListTests {
  @Test(
    "fields are separated by blanks, tabs or commas; comments and empty lines are no edges",
    arguments: [
      "0 1\n0 2\n2 1\n", "0 1\n0 2\n2 1", "0\t1\n0\t2\n2\t1\n", "0,1\n0,2\n2,1\n", "0, 1\n0, 2 \n2,\t1\n",
      "  0   1\n0 \t2\n2 1  \n", "0 1\r\n0 2\r\n2 1\r\n", "# Nodes: 3\n0 1\n\n% more\n0 2\n2 1\n\n",
      "\u{FEFF}0 1\n0 2\n2 1\n", "source,target\n0,1\n0,2\n2,1\n",
      "# FromNodeId\tToNodeId\n0\t1\n0\t2\n2\t1\n",
    ])
  func separators(text: String) throws {
    let read = try network(text)
    #expect(read.arcs == ["0>1", "0>2", "2>1"])
    #expect(read.isDirected && !read.network.isWeighted)
  }

  @Test("rows are ascending, parallel edges and loops stay")
  func rows() throws {
    #expect(try network("2 2\n0 3\n0 1\n0 3\n1 0\n").arcs == ["0>1", "0>3", "0>3", "1>0", "2>2"])
    let undirected = try network("2 2\n0 3\n0 1\n0 3\n", directed: false)
    #expect(undirected.arcs == ["0>1", "0>3", "0>3", "1>0", "2>2", "3>0", "3>0"])
    #expect(undirected.network.edgeCount == 4)
  }

  @Test("without edges there are no nodes", arguments: ["", "\n", "# nothing\n", "% sym unweighted\n\n"])
  func empty(text: String) throws {
    let read = try network(text)
    #expect(read.nodeCount == 0)
    #expect(read.network.arcCount == 0)
  }

  @Test("numbers that no edge has are no nodes, unless numbers are nodes as they are")
  func gaps() throws {
    let read = try network("1 2\n2 3\n")
    #expect(read.allNames == ["1", "2", "3"])
    #expect(read.node(named: "3") == 2)
    #expect(read.node(named: "0") == nil)
    let sparse = try network("70 9\n9 12\n")
    #expect(sparse.allNames == ["9", "12", "70"])
    #expect(sparse.arcs == ["9>12", "70>9"])
    #expect(sparse.node(named: "12") == 1)
    #expect(sparse.node(named: "13") == nil)
    let given = try network("1 2\n", numbering: .given)
    #expect(given.allNames == ["0", "1", "2"])
  }

  @Test("large numbers are names by their value, in the order of their appearance")
  func largeNumbers() throws {
    let read = try network("4294967296 7\n007 4294967295\n123456789012345678901234567890 04294967296\n")
    #expect(read.allNames == ["4294967296", "7", "4294967295", "123456789012345678901234567890"])
    #expect(read.arcs == ["4294967296>7", "7>4294967295", "123456789012345678901234567890>4294967296"])
    #expect(try network("0 4000000000\n").allNames == ["0", "4000000000"])
    #expect(throws: EdgeListError.self) { try network("0 4294967296\n", numbering: .given) }
  }

  @Test("names are nodes in the order of their appearance; one name makes all numbers names")
  func names() throws {
    let read = try network("zoe ann\n1 zoe\n01 ann\n")
    #expect(read.allNames == ["zoe", "ann", "1", "01"])
    #expect(read.arcs == ["zoe>ann", "1>zoe", "01>ann"])
    #expect(read.node(named: "1") == 2)
    #expect(try network("5 6\n6 x\n").allNames == ["5", "6", "x"])
    #expect(
      try network("Harbor Trust\tÅland\nÅland\tPort Ellen\n").allNames == [
        "Harbor Trust", "Åland", "Port Ellen",
      ])
  }

  @Test("a third field is a weight; all weights 1 are none")
  func weights() throws {
    #expect(try network("0 1 2\n1 2 0.5\n2 0 1e-3\n").arcs == ["0>1:2.0", "1>2:0.5", "2>0:0.001"])
    #expect(try network("0 1 1\n1 2 1.0\n").network.isWeighted == false)
    #expect(try network("0 1 2\n", weighted: false).arcs == ["0>1"])
    #expect(try network("a b 2.25\n").arcs == ["a>b:2.25"])
    #expect(try network("0 1 0.1234567890123456789\n").arcs == ["0>1:0.12345678901234568"])
    #expect(try network("0 1 3 1290000000\n1 2 4 1300000000\n").arcs == ["0>1:3.0", "1>2:4.0"])
    // Parallel edges keep their order, and so their weights.
    #expect(
      try network("0 1 3\n0 1 2\n", directed: false).arcs == ["0>1:3.0", "0>1:2.0", "1>0:3.0", "1>0:2.0"])
  }

  @Test(
    "a bad line is named with its place",
    arguments: [
      (
        "0 1\n2\n",
        "edges.txt:2:1: there is 1 field here, where the first edge has 2 (fields are separated by blanks, as in the first edge)"
      ),
      (
        "0\t1\n1\t2\t3\n",
        "edges.txt:2:1: there are 3 fields here, where the first edge has 2 (fields are separated by tabs, as in the first edge)"
      ),
      ("0 1 1\n1 2 x\n", "edges.txt:2:5: 'x' is no weight (a weight lies between 1e-100 and 1e100)"),
      ("0 1 1\n1 2 0\n", "edges.txt:2:5: '0' is no weight (a weight lies between 1e-100 and 1e100)"),
      ("0 1 1\n\n1 2 -3\n", "edges.txt:3:5: '-3' is no weight (a weight lies between 1e-100 and 1e100)"),
      ("0 1 nan\n", "edges.txt:1:5: 'nan' is no weight (a weight lies between 1e-100 and 1e100)"),
      ("0 1 inf\n", "edges.txt:1:5: 'inf' is no weight (a weight lies between 1e-100 and 1e100)"),
      ("a b 1e101\n", "edges.txt:1:5: '1e101' is no weight (a weight lies between 1e-100 and 1e100)"),
      ("a,b\n,c\n", "edges.txt:2:1: a node has no name here"),
      (
        "# a head\nalone\n",
        "edges.txt:2:1: here an edge should stand: two nodes, between them a blank, a tab or a comma"
      ),
    ])
  func badLines(text: String, message: String) {
    #expect(failure(text) == message)
  }

  @Test("of several bad lines the first is named, however many threads there are")
  func firstBadLine() {
    let lines = (0..<400).map { $0 == 150 || $0 == 350 ? "\($0)" : "\($0) \($0 + 1)" }
    for pieceSize in [50, 1000] {
      do throws(EdgeListError) {
        _ = try network(lines.joined(separator: "\n"), pieceSize: pieceSize)
        Issue.record("there is a bad line")
      } catch {
        #expect(error.line == 151)
        #expect(error.column == 1)
      }
    }
  }
}
