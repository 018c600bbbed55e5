/// What one call of a worker may take.
public struct WorkerLimits: Sendable, Hashable {
  /// From the call to its last result, however many worker processes it takes.
  public var wallClock: Duration
  /// Bytes of address space of one worker process, ``leastMemory`` at least.
  public let memory: Int

  /// Enough for the largest picture that ``GraphvizConversion`` allows: measured, a PNG of 236 million dots takes 1.4 GiB.
  public static let usualMemory = 2 << 30
  /// What a worker gets at least: below it not even a small PNG can be drawn.
  public static let leastMemory = 256 << 20

  public init(wallClock: Duration = .seconds(30), memory: Int = Self.usualMemory) {
    self.wallClock = wallClock
    self.memory = max(memory, Self.leastMemory)
  }

  /// What the process gets as processor time, in whole seconds: more than the wall's clock can pass, so that it only
  /// counts where nobody watches the clock.
  var processorSeconds: Int {
    Int(clamping: min(max(wallClock.components.seconds, 0), 1_000_000)) + 2
  }
}
