/// What one call of a worker may take.
public struct WorkerLimits: Sendable, Hashable {
  /// From the call to its last result, however many worker processes it takes.
  public var wallClock: Duration
  /// Bytes of address space of one worker process.
  public var memory: Int

  /// Enough for the largest picture that ``GraphvizConversion`` allows, which takes 1 GiB, and for what makes it.
  public static let usualMemory = 2 << 30
  /// Below this a worker cannot start.
  public static let leastMemory = 128 << 20

  public init(wallClock: Duration = .seconds(30), memory: Int = Self.usualMemory) {
    self.wallClock = wallClock
    self.memory = memory
  }

  /// What the process gets as processor time, in whole seconds: more than the wall's clock can pass, so that it only
  /// counts where nobody watches the clock.
  var processorSeconds: Int {
    Int(clamping: min(max(wallClock.components.seconds, 0), 1_000_000)) + 2
  }
}
