import Glibc

/// The time that one step took, in every run.
struct Measurement {
  let step: String
  let seconds: [Double]
  /// What the step went through, for its rate; nil where a rate says nothing.
  var bytes: Int?

  /// The middle run; of an even number the slower one of the middle two.
  var median: Double { seconds.sorted()[seconds.count / 2] }

  /// What the machine can do when nothing else is at work.
  var fastest: Double { seconds.min() ?? median }

  var megabytesPerSecond: Double? { bytes.map { Double($0) / 1e6 / median } }
}

/// Runs `work` and appends the seconds that it took to `times`.
func timed<Result>(_ times: inout [Double], _ work: () throws -> Result) rethrows -> Result {
  let clock = ContinuousClock()
  let start = clock.now
  let result = try work()
  times.append((clock.now - start) / .seconds(1))
  return result
}

/// The most memory that the process has held at any time, in bytes.
func peakMemory() -> Int {
  var usage = rusage()
  unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss * 1024
}
