import DocGraphLanguage

/// A value to write as MessagePack: files of small made models.
indirect enum PackedValue {
  case integer(UInt8)
  case string(String)
  case bytes([UInt8])
  case array([PackedValue])
  case map([(String, PackedValue)])

  /// The value as thinc writes numbers.
  static func floats(_ numbers: [Float], shape: [Int]) -> PackedValue {
    .map([
      ("type", .string("<f4")), ("shape", .array(shape.map { .integer(UInt8($0)) })),
      (
        "data",
        .bytes(
          numbers.flatMap { number in (0..<4).map { UInt8(truncatingIfNeeded: number.bitPattern >> (8 * $0)) }
          })
      ),
    ])
  }

  /// A file `model`: nodes of a network with their sizes and parameters.
  static func model(_ nodes: [(name: String, sizes: [(String, Int)], parameters: [(String, PackedValue)])])
    -> PackedValue
  {
    .map([
      (
        "nodes",
        .array(
          nodes.map { node in
            .map([
              ("name", .string(node.name)), ("dims", .map(node.sizes.map { ($0.0, .integer(UInt8($0.1))) })),
            ])
          })
      ),
      ("attrs", .array(nodes.map { _ in .map([]) })),
      ("params", .array(nodes.map { .map($0.parameters) })),
    ])
  }

  var encoded: [UInt8] {
    switch self {
    case .integer(let value): [0xcc, value]
    case .string(let text): [0xda] + Self.length(text.utf8.count, bytes: 2) + Array(text.utf8)
    case .bytes(let bytes): [0xc6] + Self.length(bytes.count, bytes: 4) + bytes
    case .array(let elements): [0xdc] + Self.length(elements.count, bytes: 2) + elements.flatMap(\.encoded)
    case .map(let fields):
      [0xde] + Self.length(fields.count, bytes: 2)
        + fields.flatMap { PackedValue.string($0.0).encoded + $0.1.encoded }
    }
  }

  private static func length(_ count: Int, bytes: Int) -> [UInt8] {
    (0..<bytes).reversed().map { UInt8(truncatingIfNeeded: count >> (8 * $0)) }
  }
}

extension MoveTable {
  /// Moves from the JSON of a file `moves`.
  init(json: String) throws {
    try self.init(PackedValue.map([("moves", .string(json))]).encoded, place: "moves")
  }
}
