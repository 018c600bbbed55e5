import DocGraphLanguage
import Testing

/// The numbers of a component, from a small file as thinc writes it.
@Suite struct ModelParametersTests {
  /// Just enough of a writer.
  private enum Value {
    case text(String)
    case bytes([UInt8])
    case number(UInt64)
    case array([Value])
    case map([(String, Value)])

    var packed: [UInt8] {
      switch self {
      case .text(let text): [0xd9, UInt8(text.utf8.count)] + Array(text.utf8)
      case .bytes(let bytes): [0xc5, UInt8(bytes.count >> 8), UInt8(bytes.count & 255)] + bytes
      case .number(let number):
        [0xcf] + (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * UInt64($0))) }
      case .array(let values): [0xdc, 0, UInt8(values.count)] + values.flatMap(\.packed)
      case .map(let fields):
        [0xde, 0, UInt8(fields.count)] + fields.flatMap { Value.text($0.0).packed + $0.1.packed }
      }
    }
  }

  private func parameters(
    type: String = "<f4", shape: [UInt64] = [2, 2], _ floats: [Float] = [1, -2.5, 0, 1e-30]
  ) throws -> ModelParameters {
    let data = floats.flatMap { float in
      (0..<4).map { UInt8(truncatingIfNeeded: float.bitPattern >> (8 * $0)) }
    }
    let weights = Value.map([
      ("type", .text(type)), ("shape", .array(shape.map(Value.number))), ("data", .bytes(data)),
    ])
    let file = Value.map([
      ("nodes", .array([.map([("name", .text("linear")), ("dims", .map([("nO", .number(2))]))])])),
      ("attrs", .array([.map([("seed", .bytes([0xcc, 0xc8])), ("open", .bytes([0x92, 1]))])])),
      ("params", .array([.map([("W", weights), ("b", .text("none"))])])),
    ])
    return try ModelParameters(file.packed, place: "test")
  }

  private func fault(_ parameters: ModelParameters, _ name: String = "W", shape: [Int]) throws -> String? {
    let node = try parameters.node(named: "linear")
    do throws(LanguageError) {
      _ = try parameters.floats(name, of: node, shape: shape)
      return nil
    } catch {
      return error.message
    }
  }

  @Test func `a node has dimensions, attributes and numbers`() throws {
    let parameters = try parameters()
    let node = try parameters.node(named: "linear")
    #expect(node.dimensions["nO"]?.integer == 2)
    #expect(try parameters.attribute("seed", of: node).integer == 200)
    #expect(try parameters.floats("W", of: node, shape: [2, 2]) == [1, -2.5, 0, 1e-30])
    #expect(throws: LanguageError.self) { try parameters.attribute("open", of: node) }
    #expect(throws: LanguageError.self) { try parameters.attribute("none", of: node) }
    #expect(throws: LanguageError.self) { try parameters.node(named: "softmax") }
  }

  @Test func `numbers of another shape or kind are refused`() throws {
    #expect(
      try fault(parameters(), shape: [4])
        == "W of linear has the shape [2, 2] in 16 bytes, where [4] should be")
    #expect(try fault(parameters(shape: [3, 2]), shape: [3, 2])?.contains("in 16 bytes") == true)
    #expect(try fault(parameters(type: "<f8"), shape: [2, 2]) == "linear has no numbers W")
    #expect(try fault(parameters(), "b", shape: [2]) == "linear has no numbers b")
    #expect(try fault(parameters(), "E", shape: [2]) == "linear has no numbers E")
  }

  @Test func `a shape beyond all numbers is refused, also where it is the one asked for`() throws {
    for length in [UInt64(1) << 62, .max, 1 << 63] {
      let shape = [Int(truncatingIfNeeded: length), 4]
      #expect(try fault(parameters(shape: [length, 4]), shape: shape) != nil)
    }
    #expect(try fault(parameters(shape: [.max, .max], [1]), shape: [-1, -1]) != nil)
  }

  @Test func `nothing but finite numbers is a weight`() throws {
    for float in [Float.infinity, -.infinity, .nan, .signalingNaN] {
      #expect(
        try fault(parameters([1, 2, 3, float]), shape: [2, 2]) == "W of linear has numbers that are none")
    }
    let extremes: [Float] = [
      .greatestFiniteMagnitude, -.greatestFiniteMagnitude, -0.0, .leastNonzeroMagnitude,
    ]
    #expect(try fault(parameters(extremes), shape: [2, 2]) == nil)
    #expect(try fault(parameters(shape: [0], []), shape: [0]) == nil)
  }

  @Test(arguments: [[], [0xc0], [0x80], [0x81, 0xa5, 0x6e, 0x6f, 0x64, 0x65, 0x73, 0x90]] as [[UInt8]])
  func `what is no model is refused`(bytes: [UInt8]) {
    #expect(throws: LanguageError.self) { try ModelParameters(bytes, place: "test") }
  }
}
