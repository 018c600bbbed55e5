extension Purpose {
  /// The room that a picture should fit, in inches: some for a page on its side too. nil where it may be as large as it wants.
  var rooms: [(width: Double, height: Double)] {
    switch self {
    case .page: [(7.5, 10.5), (10.5, 7.5)]
    // 1,600 pixels wide, and four screens high.
    case .web: [(16.7, 40)]
    case .poster: []
    case .slide: [(13.33, 7.5)]
    }
  }

  /// The smallest text that can be read, in points; nil where the reader can zoom.
  var smallestText: Double? {
    switch self {
    case .page: 6
    case .slide: 10
    case .web, .poster: nil
    }
  }

  /// By what a picture of so many inches is made smaller to fit; 1 where it need not be.
  func scale(width: Double, height: Double) -> Double {
    guard width > 0, height > 0 else { return 1 }
    return rooms.map { min($0.width / width, $0.height / height, 1) }.max() ?? 1
  }

  /// Width by height at which a picture fits best.
  var aspect: Double {
    switch self {
    case .page: 1.4
    case .web: 1.3
    case .poster: 1.4
    case .slide: 1.6
    }
  }
}
