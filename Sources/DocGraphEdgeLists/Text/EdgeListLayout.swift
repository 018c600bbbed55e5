/// What the head of an edge list and its first edge say about the lines that follow.
struct EdgeListLayout: Equatable {
  enum Separator: Equatable {
    /// Runs of blanks and tabs.
    case blanks
    case tab, comma
  }

  /// Where the first edge stands.
  var start = 0
  var separator = Separator.blanks
  /// How many fields every line has: two ends, then perhaps a weight, then what nobody asks for.
  var columns = 2
  /// Whether the first edge's ends are numbers.
  var hasNumbers = true
  /// What ids are counted from, where the file says so.
  var declared: Declared?
  /// Whether the file itself says that each edge leads both ways.
  var isSymmetric = false

  /// What a matrix says of itself before its entries.
  struct Declared: Equatable {
    var nodes: Int
    var edges: Int
  }
}

extension EdgeListLayout {
  /// The two bytes that may stand between fields in fast reading; the same twice where there is but one.
  var separators: (UInt8, UInt8) {
    switch separator {
    case .blanks: (UInt8(ascii: " "), UInt8(ascii: "\t"))
    case .tab: (UInt8(ascii: "\t"), UInt8(ascii: "\t"))
    case .comma: (UInt8(ascii: ","), UInt8(ascii: ","))
    }
  }
}
