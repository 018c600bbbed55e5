public import DocGraphModel

extension Graph {
  /// Krackhardt's kite, on which degree, closeness and betweenness each name another node.
  ///
  /// Reference: D. Krackhardt, *Assessing the Political Landscape*, Administrative Science Quarterly 35,
  /// 1990.
  public static let krackhardtKite = Graph(
    edges: """
      n0 n1,n0 n2,n0 n3,n0 n5,n1 n3,n1 n4,n1 n6,n2 n3,n2 n5,n3 n4,n3 n5,n3 n6,n4 n6,n5 n6,n5 n7,n6 n7,n7 n8,n8 n9
      """)

  /// Every pair of `count` entities `n0`, `n1`… linked once.
  public static func complete(_ count: Int) -> Graph {
    Graph(edges: pairs(count) { $0 < $1 })
  }

  /// `n0`, `n1`… linked one after another.
  public static func path(_ count: Int) -> Graph {
    Graph(edges: pairs(count) { $0 + 1 == $1 })
  }

  /// `n0` linked to the others.
  public static func star(_ count: Int) -> Graph {
    Graph(edges: pairs(count) { first, second in first == 0 && second > 0 })
  }

  /// `n0`, `n1`… linked one after another, and the last to `n0`.
  public static func cycle(_ count: Int) -> Graph {
    Graph(edges: pairs(count) { ($0 + 1) % count == $1 })
  }

  private static func pairs(_ count: Int, where isEdge: (Int, Int) -> Bool) -> String {
    (0..<count).flatMap { first in
      (0..<count).filter { isEdge(first, $0) }.map { "n\(first) n\($0)" }
    }.joined(separator: ",")
  }
}
