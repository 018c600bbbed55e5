/// An SVG picture to be made into another format.
public struct GraphvizConversion: Sendable, Hashable {
  /// The picture, with nothing outside of it.
  public var svg: [UInt8]
  /// In points.
  public var width: Double
  public var height: Double
  public var format: GraphvizFormat
  /// What shows through at the edges: a color as `#rrggbb`.
  public var background: String
  /// Dots per inch, for formats that are made of dots.
  public var resolution: Double

  /// The widest and highest picture in dots; beyond it Cairo makes another size without saying so.
  public static let mostDotsOfASide = 32_767
  /// The most dots of a picture, which take 1 GiB.
  public static let mostDots = 1 << 28

  public init(
    svg: [UInt8], width: Double, height: Double, format: GraphvizFormat, background: String = "#ffffff",
    resolution: Double = 96
  ) {
    self.svg = svg
    self.width = width
    self.height = height
    self.format = format
    self.background = background
    self.resolution = resolution
  }

  /// A graph of one node that is the picture, read from a file.
  func dot(file: String) -> [UInt8] {
    let size = "width=\(width / 72), height=\(height / 72)"
    // Nothing but a color gets through.
    let color = background.utf8.allSatisfy { $0 == 0x23 || isHexDigit($0) } ? background : "#ffffff"
    // A page is measured in points.
    let dots = format == .pdf ? 72 : resolution
    let text = """
      graph picture {
        graph [pad=0, margin=0, dpi=\(dots), bgcolor="\(color)"]
        picture [shape=none, margin=0, label="", fixedsize=true, imagescale=true, \(size), image="\(file)"]
      }
      """
    return Array(text.utf8)
  }

  func check() throws(GraphvizError) {
    guard width > 0, height > 0, width.isFinite, height.isFinite, (1...4_800).contains(resolution) else {
      throw GraphvizError(
        code: .rendering, message: "the picture has no size, or its resolution lies outside 1 to 4800")
    }
    guard format != .pdf else { return }
    let sides = [width, height].map { $0 / 72 * resolution }
    guard sides.allSatisfy({ $0 <= Double(Self.mostDotsOfASide) }),
      sides[0] * sides[1] <= Double(Self.mostDots)
    else {
      let dots = sides.map { String(Int(min($0, 1e9))) }.joined(separator: " × ")
      throw GraphvizError(
        code: .rendering,
        message: """
          the picture would be \(dots) dots; at most \(Self.mostDotsOfASide) a side and \(Self.mostDots) in all can be \
          drawn: lower the resolution, or choose SVG or PDF
          """)
    }
  }
}

private func isHexDigit(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
  default: false
  }
}
