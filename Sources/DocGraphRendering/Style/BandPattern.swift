/// What fills the band on a card's left edge, in the color of its line; told apart without color.
public enum BandPattern: String, Sendable, CaseIterable {
  case none, solid, diagonal, backDiagonal, crossed, horizontal, vertical, grid, dots, checks

  /// What a pattern repeats: a square of so many points, and what is drawn in it as SVG path data.
  package struct Tile: Sendable, Hashable {
    package var side: Double
    /// Lines, drawn with ``strokeWidth``; empty for none.
    package var strokes = ""
    package var strokeWidth = 1.0
    /// Areas, filled; empty for none.
    package var areas = ""
  }

  /// Nil where nothing is drawn or all is filled: ``none`` and ``solid``.
  package var tile: Tile? {
    switch self {
    case .none, .solid: nil
    // A slanted line goes over the tile's corners, where its neighbors draw the rest of its width.
    case .diagonal: Tile(side: 5, strokes: "M-1,6L6,-1M-1,1L1,-1M4,6L6,4", strokeWidth: 1.3)
    case .backDiagonal: Tile(side: 5, strokes: "M-1,-1L6,6M-1,4L1,6M4,-1L6,1", strokeWidth: 1.3)
    case .crossed: Tile(side: 6, strokes: "M-1,-1L7,7M-1,7L7,-1", strokeWidth: 1.2)
    case .horizontal: Tile(side: 4, strokes: "M0,2H4", strokeWidth: 1.5)
    case .vertical: Tile(side: 3.5, strokes: "M1.75,0V3.5", strokeWidth: 1.4)
    case .grid: Tile(side: 5, strokes: "M0,2.5H5M2.5,0V5", strokeWidth: 1.1)
    case .dots:
      Tile(side: 4.5, areas: "M0.85,2.25a1.4,1.4 0 1 0 2.8,0a1.4,1.4 0 1 0 -2.8,0z")
    case .checks: Tile(side: 6, areas: "M0,0h3v3h-3zM3,3h3v3h-3z")
    }
  }
}
