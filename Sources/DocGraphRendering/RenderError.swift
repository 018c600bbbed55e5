/// Why a graph could not be drawn.
public struct RenderError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The kind of failure; more may be added.
  public struct Code: Sendable, Hashable {
    let name: String

    /// Nothing is left to draw.
    public static let empty = Code(name: "empty")
    /// More is to be drawn than a layout in this process is tried with.
    public static let tooLarge = Code(name: "tooLarge")
    /// A text that DOT cannot hold, such as an id that is no slug.
    public static let text = Code(name: "text")
    /// Graphviz refused the drawing.
    public static let graphviz = Code(name: "graphviz")
    /// A theme file that cannot be read.
    public static let theme = Code(name: "theme")
  }

  public let code: Code
  /// What went wrong, and what to do about it.
  public let message: String

  package init(code: Code, message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { message }
}

extension RenderError {
  /// Nothing is left to draw of a graph.
  static func empty(_ plan: RenderPlan) -> RenderError {
    let entityCount = plan.omissions.reduce(0) { $0 + $1.entityCount }
    guard entityCount > 0 else {
      return RenderError(code: .empty, message: "nothing to draw: the graph has no entities")
    }
    let isFiltered = plan.omissions.allSatisfy { omission in
      if case .filter = omission.reason { true } else { omission.reason == .noRelation }
    }
    guard isFiltered else {
      return RenderError(
        code: .empty, message: (["nothing is left to draw."] + plan.captions.prefix(2)).joined(separator: " ")
      )
    }
    let entities =
      entityCount == 1 ? "1 entity without relations is" : "\(entityCount) entities without relations are"
    return RenderError(
      code: .empty,
      message:
        "no relation is left to draw; \(entities) not drawn: widen --type, --relation or the date")
  }
}
