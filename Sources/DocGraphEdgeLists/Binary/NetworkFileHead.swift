/// The first 128 bytes of a network file: what the rest is.
///
/// All numbers are little-endian. Behind the head stand the sections, each from a multiple of 64 bytes on: where rows begin
/// (32 bits a node and one more), the targets of arcs (32 bits each), their weights (64-bit floating point) if there are any,
/// and the names: nothing where they are consecutive numbers, 32 bits a node where they are numbers, else where each text begins
/// (64 bits a node and one more) and the texts.
struct NetworkFileHead: Equatable {
  /// Not a text's: with a byte above 127, and line ends that a transfer as text would change.
  static let magic: [UInt8] = [0x89, 0x44, 0x47, 0x43, 0x53, 0x52, 0x0D, 0x0A]
  static let version: UInt32 = 1
  static let byteCount = 128

  enum NameForm: UInt32 {
    case consecutive, numbers, texts
  }

  var isDirected = false
  var isWeighted = false
  var nameForm = NameForm.consecutive
  var nodeCount = 0
  var arcCount = 0
  /// Of consecutive names.
  var firstName = 0
  /// The bytes of all texts.
  var textCount = 0
  /// One a section.
  var checksums = [UInt64](repeating: 0, count: Section.allCases.count)

  enum Section: Int, CaseIterable {
    case offsets, targets, weights, names, texts
  }

  /// How many bytes a section has.
  func size(of section: Section) -> Int {
    switch section {
    case .offsets: 4 * (nodeCount + 1)
    case .targets: 4 * arcCount
    case .weights: isWeighted ? 8 * arcCount : 0
    case .names:
      switch nameForm {
      case .consecutive: 0
      case .numbers: 4 * nodeCount
      case .texts: 8 * (nodeCount + 1)
      }
    case .texts: textCount
    }
  }

  /// Where a section begins.
  func start(of section: Section) -> Int {
    Section.allCases.prefix(section.rawValue).reduce(Self.byteCount) { place, earlier in
      place + (size(of: earlier) + 63) / 64 * 64
    }
  }

  var fileSize: Int { start(of: .texts) + size(of: .texts) }
}

extension NetworkFileHead {
  var bytes: [UInt8] {
    var bytes = Self.magic
    func add(_ number: some FixedWidthInteger) {
      for shift in stride(from: 0, to: number.bitWidth, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: number >> shift))
      }
    }
    add(Self.version)
    add((isDirected ? 1 : 0) | (isWeighted ? 2 : 0) | nameForm.rawValue << 8)
    for number in [nodeCount, arcCount, firstName, textCount] { add(UInt64(number)) }
    for checksum in checksums { add(checksum) }
    add(Checksum.of(bytes))
    return bytes + [UInt8](repeating: 0, count: Self.byteCount - bytes.count)
  }

  /// - Throws: ``EdgeListError/Code/damaged`` for anything that no head is.
  init(_ bytes: FileBytes, file: String) throws(EdgeListError) {
    guard bytes.count >= Self.byteCount else { throw .damaged(file, "is cut short") }
    var head: [UInt8] = []
    for place in 0..<Self.byteCount { head.append(bytes[place]) }
    func number(at place: Int) -> UInt64 { bytes.word(at: place) }
    guard UInt32(truncatingIfNeeded: number(at: 8)) == Self.version else {
      throw .damaged(
        file, "is of version \(UInt32(truncatingIfNeeded: number(at: 8))), and 1 is what can be read")
    }
    guard number(at: 88) == Checksum.of(head[..<88]) else { throw .damaged(file, "has a damaged head") }
    let flags = UInt32(truncatingIfNeeded: number(at: 12))
    let counts = (16..<48).filter { $0.isMultiple(of: 8) }.map { number(at: $0) }
    // With these bounds no size overflows.
    guard flags & ~0x303 == 0, let form = NameForm(rawValue: flags >> 8), counts[0] <= 1 << 32,
      counts[1] < 1 << 32, counts[2] <= 1 << 32, counts[3] < 1 << 48
    else { throw .damaged(file, "has a head that means nothing") }
    isDirected = flags & 1 != 0
    isWeighted = flags & 2 != 0
    nameForm = form
    nodeCount = Int(counts[0])
    arcCount = Int(counts[1])
    firstName = Int(counts[2])
    textCount = Int(counts[3])
    checksums = (0..<checksums.count).map { number(at: 48 + 8 * $0) }
    guard bytes.count == fileSize else {
      throw .damaged(file, "has \(bytes.count) bytes where its head says \(fileSize)")
    }
  }
}

extension EdgeListError {
  static func damaged(_ file: String, _ message: String) -> EdgeListError {
    EdgeListError(file, .damaged, message, hint: "make it anew from its edge list")
  }
}
