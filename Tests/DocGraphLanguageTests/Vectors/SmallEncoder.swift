@testable import DocGraphLanguage

/// An encoder of few numbers: the file that holds it, and its vectors computed in plain loops.
struct SmallEncoder {
  struct Layer {
    var inputs: Int
    var weights: [Float]
    var biases: [Float]
    var gain: [Float]
    var shift: [Float]
  }

  var width = 8
  var columns = ["NORM", "SHAPE", "SPACY", "IS_SPACE"]
  var rows = [11, 5, 2, 3]
  var tables: [[Float]] = []
  /// The mixer, then the convolutions.
  var layers: [Layer] = []
  var windowSize = 1
  var padding = 3

  init(convolutions: Int = 3) {
    tables = rows.enumerated().map { Self.numbers($1 * width, $0) }
    for index in 0...convolutions {
      let inputs = (index == 0 ? columns.count : 3) * width
      layers.append(
        Layer(
          inputs: inputs, weights: Self.numbers(width * 3 * inputs, index + 10),
          biases: Self.numbers(width * 3, index + 20), gain: Self.numbers(width, index + 30),
          shift: Self.numbers(width, index + 40)))
    }
  }

  private static func numbers(_ count: Int, _ seed: Int) -> [Float] {
    (0..<count).map { Float(($0 &* 7919 &+ seed &* 104_729 &+ 17) % 2003) / 1001 - 1 }
  }

  // MARK: The file

  func encoder(_ instructions: Instructions = .plain) throws -> Encoder {
    try Encoder(ModelParameters(file, place: "model"), instructions: instructions)
  }

  /// The network as thinc writes it.
  var file: [UInt8] {
    var nodes:
      [(name: String, sizes: [(String, Int)], attributes: [(String, Packed)], parameters: [(String, Packed)])] =
        [
          ("with_array(residual(expand_window>>maxout))", [], [("pad", .integer(padding))], []),
          ("extract_features", [], [("columns", .array(columns.map { .string($0) }))], []),
        ]
    for (index, table) in tables.enumerated() {
      nodes.append(
        (
          "hashembed", [("nO", width), ("nV", rows[index])],
          [("column", .integer(index)), ("seed", .integer(8 + index))],
          [("E", .floats(table, shape: [rows[index], width]))]
        ))
    }
    for (index, layer) in layers.enumerated() {
      if index > 0 { nodes.append(("expand_window", [], [("window_size", .integer(windowSize))], [])) }
      nodes.append(
        (
          "maxout", [], [],
          [
            ("W", .floats(layer.weights, shape: [width, 3, layer.inputs])),
            ("b", .floats(layer.biases, shape: [width, 3])),
          ]
        ))
      nodes.append(
        (
          "layernorm", [], [],
          [("G", .floats(layer.gain, shape: [width])), ("b", .floats(layer.shift, shape: [width]))]
        ))
    }
    return Packed.map([
      (
        "nodes",
        .array(
          nodes.map {
            .map([("name", .string($0.name)), ("dims", .map($0.sizes.map { ($0.0, .integer($0.1)) }))])
          })
      ),
      ("attrs", .array(nodes.map { .map($0.attributes.map { ($0.0, .bytes($0.1.encoded)) }) })),
      ("params", .array(nodes.map { .map($0.parameters) })),
    ]).encoded
  }

  // MARK: The vectors in plain loops

  /// Every token's vector, with rows of zeros at both ends that go through all layers.
  func vectors(_ tokens: [DraftToken], _ vocabulary: Vocabulary) -> [[Double]] {
    let blank = Array(repeating: [Double](repeating: 0, count: width), count: padding)
    var x = blank + tokens.map { maxout([embedded($0, vocabulary)], layers[0]) } + blank
    let nothing = [Double](repeating: 0, count: width)
    for layer in layers.dropFirst() {
      x = x.indices.map { row in
        let before = row == 0 ? nothing : x[row - 1]
        let after = row + 1 == x.count ? nothing : x[row + 1]
        return zip(x[row], maxout([before, x[row], after], layer)).map { $0 + $1 }
      }
    }
    return Array(x[padding..<padding + tokens.count])
  }

  private func embedded(_ token: DraftToken, _ vocabulary: Vocabulary) -> [Double] {
    let lexeme = vocabulary[token.lexeme]
    let ids: [UInt64] = [
      token.norm, lexeme.shape, token.isFollowedBySpace ? 1 : 0, lexeme.flags.contains(.isSpace) ? 1 : 0,
    ]
    return ids.indices.flatMap { column in
      let hash = EmbeddingTable.hash(ids[column], seed: UInt32(8 + column))
      return (0..<width).map { position in
        (0..<4).reduce(0.0) {
          $0 + Double(tables[column][Int(hash[$1]) % rows[column] * width + position])
        }
      }
    }
  }

  private func maxout(_ parts: [[Double]], _ layer: Layer) -> [Double] {
    let x = parts.flatMap { $0 }
    let y = (0..<width).map { output in
      (0..<3).map { piece in
        let row = output * 3 + piece
        return x.indices.reduce(Double(layer.biases[row])) {
          $0 + x[$1] * Double(layer.weights[row * layer.inputs + $1])
        }
      }.max()!
    }
    let mean = y.reduce(0, +) / Double(width)
    let variance = y.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(width)
    return y.indices.map {
      (y[$0] - mean) / (variance + 1e-8).squareRoot() * Double(layer.gain[$0]) + Double(layer.shift[$0])
    }
  }

  // MARK: Texts

  /// A document over `words` words, some of which are spaces, some with a norm of their own.
  static func document(_ count: Int, words: Int, _ vocabulary: Vocabulary) -> [DraftToken] {
    for word in 0..<words {
      let id = UInt64(word + 1) &* 0x9e37_79b9_7f4a_7c15
      _ = vocabulary.append(
        Lexeme(
          text: "word \(word)", orth: id, lower: id, norm: id >> 3, prefix: id >> 7, suffix: id >> 9,
          shape: UInt64(word % 4), flags: word % 5 == 0 ? .isSpace : []))
    }
    return (0..<count).map { index in
      let word = Int32((index &* index &+ 3 &* index) % words)
      let lexeme = vocabulary[word]
      var token = DraftToken(
        start: index, length: 1, lexeme: word, norm: index % 7 == 0 ? 99 : lexeme.norm,
        flags: lexeme.flags)
      token.isFollowedBySpace = index % 3 != 0
      return token
    }
  }
}

/// A value to write as MessagePack.
private indirect enum Packed {
  case integer(Int)
  case string(String)
  case bytes([UInt8])
  case array([Packed])
  case map([(String, Packed)])
  /// Numbers, whose names thinc writes as bytes.
  case floats([Float], shape: [Int])

  var encoded: [UInt8] {
    switch self {
    case .integer(let value): [0xd3] + Self.bigEndian(value, bytes: 8)
    case .string(let text): [0xda] + Self.bigEndian(text.utf8.count, bytes: 2) + Array(text.utf8)
    case .bytes(let bytes): [0xc6] + Self.bigEndian(bytes.count, bytes: 4) + bytes
    case .array(let elements): [0xdc] + Self.bigEndian(elements.count, bytes: 2) + elements.flatMap(\.encoded)
    case .map(let fields):
      [0xde] + Self.bigEndian(fields.count, bytes: 2)
        + fields.flatMap { Packed.string($0.0).encoded + $0.1.encoded }
    case .floats(let numbers, let shape):
      [0x83] + Packed.bytes(Array("type".utf8)).encoded + Packed.string("<f4").encoded
        + Packed.bytes(Array("shape".utf8)).encoded + Packed.array(shape.map { .integer($0) }).encoded
        + Packed.bytes(Array("data".utf8)).encoded
        + Packed.bytes(
          numbers.flatMap { number in
            (0..<4).map { UInt8(truncatingIfNeeded: number.bitPattern >> (8 * $0)) }
          }
        ).encoded
    }
  }

  private static func bigEndian(_ value: Int, bytes: Int) -> [UInt8] {
    (0..<bytes).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
