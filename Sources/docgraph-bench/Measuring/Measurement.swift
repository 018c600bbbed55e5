import Glibc

/// What one step took, in every run.
struct Measurement {
  /// The seconds of one run by the clock on the wall, and of all cores at work for it.
  struct Run {
    var wall: Double
    var cpu: Double
  }

  let step: String
  var runs: [Run] = []
  /// What the step went through, for its rate; nil where a rate says nothing.
  var bytes: Int?

  init(_ step: String) {
    self.step = step
  }

  /// Runs `work` once and notes what it took.
  mutating func run<Result>(_ work: () throws -> Result) rethrows -> Result {
    let clock = ContinuousClock()
    let (start, startCPU) = (clock.now, cpuSeconds())
    let result = try work()
    runs.append(Run(wall: (clock.now - start) / .seconds(1), cpu: cpuSeconds() - startCPU))
    return result
  }

  /// Runs `work` once and notes what it took; processor time is that of this process only.
  mutating func runAsync<Result>(_ work: () async throws -> Result) async rethrows -> Result {
    let clock = ContinuousClock()
    let (start, startCPU) = (clock.now, cpuSeconds())
    let result = try await work()
    runs.append(Run(wall: (clock.now - start) / .seconds(1), cpu: cpuSeconds() - startCPU))
    return result
  }

  /// The middle run; of an even number the slower one of the middle two.
  var median: Run {
    Run(wall: runs.map(\.wall).sorted()[runs.count / 2], cpu: runs.map(\.cpu).sorted()[runs.count / 2])
  }

  /// By the clock on the wall.
  var megabytesPerSecond: Double? { bytes.map { Double($0) / 1e6 / median.wall } }
}

/// The processor time of the process so far: unlike the wall's clock it does not count what others do.
private func cpuSeconds() -> Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The most memory that the process has held at any time, in bytes.
func peakMemory() -> Int {
  var usage = rusage()
  unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss * 1024
}
