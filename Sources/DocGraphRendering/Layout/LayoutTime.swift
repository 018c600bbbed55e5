internal import GraphvizBridge

/// How long something may go on: all attempts at a picture share one limit.
struct LayoutTime: Sendable {
  /// nil where there is no limit.
  private let end: ContinuousClock.Instant?

  /// Longer than anybody waits, and short enough to be added to any time.
  private static let longest = Duration.seconds(1_000_000)

  private init(end: ContinuousClock.Instant?) { self.end = end }

  /// From now on.
  init(_ limit: Duration?) {
    end = limit.map { ContinuousClock.now + min(max($0, .zero), Self.longest) }
  }

  /// What is left; nil where there is no limit.
  var left: Duration? { end.map { max($0 - ContinuousClock.now, .zero) } }

  var isOver: Bool { left == .zero }

  /// A part of what is left, from now on.
  func share(_ part: Double) -> LayoutTime { part < 1 ? LayoutTime(left.map { $0 * part }) : self }

  /// Graphviz that ends with it.
  func limited<Service: GraphvizService>(_ service: Service) -> Service {
    left.map { service.limited(to: $0) } ?? service
  }
}
