internal import GraphvizBridge

/// Counts how often lines cross each other.
enum Crossings {
  /// How many pairs of pieces cross of which each belongs to another line.
  ///
  /// - Complexity: O(n log n + k) for n pieces, of which k pairs share a range of x.
  static func count(_ lines: [Polyline]) -> Int {
    var pieces: [Piece] = []
    for (number, line) in lines.enumerated() {
      for segment in line.segments { pieces.append(Piece(segment, line: Int32(number))) }
    }
    pieces.sort { ($0.minX, $0.minY, $0.line) < ($1.minX, $1.minY, $1.line) }
    var count = 0
    for first in pieces.indices {
      let piece = pieces[first]
      var second = first + 1
      while second < pieces.count, pieces[second].minX <= piece.maxX {
        if pieces[second].line != piece.line, pieces[second].minY <= piece.maxY,
          pieces[second].maxY >= piece.minY, piece.segment.crosses(pieces[second].segment)
        {
          count += 1
        }
        second += 1
      }
    }
    return count
  }

  private struct Piece {
    let segment: Segment
    let line: Int32
    let minX: Double
    let maxX: Double
    let minY: Double
    let maxY: Double

    init(_ segment: Segment, line: Int32) {
      self.segment = segment
      self.line = line
      minX = min(segment.start.x, segment.end.x)
      maxX = max(segment.start.x, segment.end.x)
      minY = min(segment.start.y, segment.end.y)
      maxY = max(segment.start.y, segment.end.y)
    }
  }
}
