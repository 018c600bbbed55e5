/// A row of cells.
public struct HTMLRow: Sendable, Equatable, ExpressibleByArrayLiteral {
  public var cells: [HTMLCell]

  public init(_ cells: [HTMLCell]) { self.cells = cells }

  public init(arrayLiteral elements: HTMLCell...) { cells = elements }
}
