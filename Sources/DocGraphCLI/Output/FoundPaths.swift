import DocGraph
import DocGraphSyntax

/// What `path` found: paths, each with what is said of it.
struct FoundPaths {
  /// Each is looked for when it is printed.
  let paths: AnySequence<Found>
  /// How many there are, where that is known and may be more than are listed.
  var count: Int?
  /// How many are listed at most; nil for all.
  var limit: Int?

  struct Found {
    let path: Path
    /// How sure it is, where that was asked for.
    var confidence: Double?
    /// When each hop is taken, where that was asked for.
    var days: [Int?]?
  }

  init(_ paths: some Sequence<Path>, count: Int? = nil, limit: Int? = nil) {
    self.paths = AnySequence(paths.lazy.map { Found(path: $0) })
    self.count = count
    self.limit = limit
  }

  init(_ path: RatedPath?) {
    paths = AnySequence(
      CollectionOfOne(path).compactMap { $0 }.map { Found(path: $0.path, confidence: $0.confidence) })
  }

  init(_ path: TimedPath?) {
    paths = AnySequence(CollectionOfOne(path).compactMap { $0 }.map { Found(path: $0.path, days: $0.days) })
  }
}

extension FoundPaths.Found {
  func text(number: Int, weighted: Bool, _ printer: PathText) -> String {
    var title = "\(number). \(path.measure(weighted: weighted))"
    if let confidence { title += ", confidence \(confidence.formatted(decimals: 4))" }
    let lines = printer.lines(path) { place in
      day(place).map { "\($0) at the earliest" }
    }
    return ([title] + lines).joined(separator: "\n")
  }

  func json(_ printer: PathText, _ snapshot: GraphSnapshot) -> SyntaxValue {
    printer.json(path, [("confidence", confidence.map { .real($0) })]) { place in
      [
        ("confidence", confidence.map { _ in .real(snapshot.confidence(of: path.hops[place])) }),
        ("day", .optional(day(place))),
      ]
    }
  }

  /// When a hop is taken.
  private func day(_ place: Int) -> String? {
    days.flatMap { $0[place] }.flatMap { CalendarDate(dayNumber: $0) }?.description
  }
}
