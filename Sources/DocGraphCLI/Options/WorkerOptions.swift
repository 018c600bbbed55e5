import ArgumentParser
import DocGraph
import DocGraphWorker

/// What the processes that lay out and draw may take.
struct WorkerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How long the layout of one picture may take, in seconds, and making another format of it; where it is not enough, a simpler way is taken, and told.",
      valueName: "seconds"))
  var timeout: Double = 30

  @Option(
    help: ArgumentHelp(
      "How much memory Graphviz may take for it, such as 512M or 4G.", valueName: "size"),
    transform: WorkerOptions.memory)
  var memory: Int = 2 << 30

  func validate() throws {
    if !(0.1...86_400).contains(timeout) { throw ValidationError("--timeout lies from 0.1 to 86400 seconds") }
  }

  var limits: WorkerLimits {
    WorkerLimits(wallClock: .milliseconds(Int(timeout * 1_000)), memory: memory)
  }

  /// A number of bytes: digits and K, M or G.
  private static func memory(_ text: String) throws -> Int {
    let units: [Character: Int] = ["K": 1 << 10, "M": 1 << 20, "G": 1 << 30]
    let unit = text.uppercased().last.flatMap { units[$0] }
    let digits = unit == nil ? text[...] : text.dropLast()
    guard let number = Int(digits),
      case let (bytes, overflow) = number.multipliedReportingOverflow(by: unit ?? 1),
      !overflow, bytes >= WorkerLimits.leastMemory, bytes <= 1 << 40
    else { throw ValidationError("'\(text)' is no size from 256M to 1024G: write such as 512M or 4G") }
    return bytes
  }
}
