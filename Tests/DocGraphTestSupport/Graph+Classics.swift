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

  /// Zachary's karate club, by its members' usual numbers.
  ///
  /// Reference: W. W. Zachary, *An Information Flow Model for Conflict and Fission in Small Groups*, Journal of
  /// Anthropological Research 33, 1977.
  public static let karateClub = Graph(
    edges: """
      n1 n2,n1 n3,n1 n4,n1 n5,n1 n6,n1 n7,n1 n8,n1 n9,n1 n11,n1 n12,n1 n13,n1 n14,n1 n18,n1 n20,n1 n22,n1 n32,\
      n2 n3,n2 n4,n2 n8,n2 n14,n2 n18,n2 n20,n2 n22,n2 n31,n3 n4,n3 n8,n3 n9,n3 n10,n3 n14,n3 n28,n3 n29,\
      n3 n33,n4 n8,n4 n13,n4 n14,n5 n7,n5 n11,n6 n7,n6 n11,n6 n17,n7 n17,n9 n31,n9 n33,n9 n34,n10 n34,n14 n34,\
      n15 n33,n15 n34,n16 n33,n16 n34,n19 n33,n19 n34,n20 n34,n21 n33,n21 n34,n23 n33,n23 n34,n24 n26,n24 n28,\
      n24 n30,n24 n33,n24 n34,n25 n26,n25 n28,n25 n32,n26 n32,n27 n30,n27 n34,n28 n34,n29 n32,n29 n34,n30 n33,\
      n30 n34,n31 n33,n31 n34,n32 n33,n32 n34,n33 n34
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
