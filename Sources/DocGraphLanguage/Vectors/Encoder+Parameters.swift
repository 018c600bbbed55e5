extension Encoder {
  /// More than any model of ours has; so that sizes of a damaged file do not overflow.
  private static let limit = (tables: 16, width: 512, rows: 1 << 20, layers: 8)

  /// Reads the encoder of a network: the component that is one, or the one within a component.
  ///
  /// - Throws: `.model` if the network's parts do not fit together.
  package init(_ parameters: ModelParameters, instructions: Instructions) throws(LanguageError) {
    let embeddings = parameters.nodes(named: "hashembed")
    guard (1...Self.limit.tables).contains(embeddings.count),
      let width = embeddings[0].dimensions["nO"]?.integer,
      (8...Self.limit.width).contains(width), width % 8 == 0
    else { throw parameters.fault("the tables of embeddings have no width that is known") }
    let tables = try Self.tables(parameters, embeddings, width: width)
    let windows = try Self.windows(parameters)
    let weights = parameters.nodes(named: "maxout")
    let normalizations = parameters.nodes(named: "layernorm")
    guard weights.count == windows + 1, normalizations.count == windows + 1 else {
      throw parameters.fault(
        "\(weights.count) maxout layers and \(normalizations.count) normalizations, for \(windows) windows")
    }
    func matrix(_ layer: Int, inputs: Int) throws(LanguageError) -> (weights: [Float], biases: [Float]) {
      (
        try parameters.floats("W", of: weights[layer], shape: [width, 3, inputs]),
        try parameters.floats("b", of: weights[layer], shape: [width, 3])
      )
    }
    func normalization(_ layer: Int) throws(LanguageError) -> LayerNormalization {
      LayerNormalization(
        gain: try parameters.floats("G", of: normalizations[layer], shape: [width]),
        bias: try parameters.floats("b", of: normalizations[layer], shape: [width]))
    }
    func layer(_ layer: Int, inputs: Int) throws(LanguageError) -> MaxoutLayer {
      let (matrix, biases) = try matrix(layer, inputs: inputs)
      return MaxoutLayer(
        weights: PackedWeights(
          .maxout, weights: matrix, biases: biases, inputs: inputs, outputs: width,
          instructions: instructions),
        normalization: try normalization(layer))
    }
    let first = try matrix(1, inputs: 3 * width)
    var convolutions: [MaxoutLayer] = []
    for index in weights.indices.dropFirst(2) {
      convolutions.append(try layer(index, inputs: 3 * width))
    }
    self.init(
      width: width, tables: tables, mixer: try layer(0, inputs: tables.count * width),
      firstWeights: Self.product(first.weights, first.biases, width: width, instructions),
      firstNormalization: try normalization(1), convolutions: convolutions)
  }

  private static func tables(
    _ parameters: ModelParameters, _ nodes: [ModelParameters.Node], width: Int
  ) throws(LanguageError) -> [(attribute: TokenAttribute, table: EmbeddingTable)] {
    let features = try parameters.node(named: "extract_features")
    guard let columns = try parameters.attribute("columns", of: features).array,
      columns.count == nodes.count
    else { throw parameters.fault("each embedded attribute must have its table") }
    var tables: [(attribute: TokenAttribute, table: EmbeddingTable)] = []
    for node in nodes {
      guard let column = try parameters.attribute("column", of: node).integer,
        columns.indices.contains(column),
        let attribute = columns[column].string.flatMap(TokenAttribute.init)
      else { throw parameters.fault("a table of embeddings is for an attribute that is not known") }
      guard let seed = try parameters.attribute("seed", of: node).integer.flatMap(UInt32.init(exactly:)),
        let rows = node.dimensions["nV"]?.integer, (1...limit.rows).contains(rows)
      else { throw parameters.fault("the table for \(attribute.rawValue) has no size or no seed") }
      let table = try parameters.floats("E", of: node, shape: [rows, width])
      tables.append((attribute, EmbeddingTable(table, width: width, seed: seed)))
    }
    return tables
  }

  /// How many convolutions there are. Each must see one token to either side, and there must be enough rows of padding that
  /// what lies behind them does not matter.
  private static func windows(_ parameters: ModelParameters) throws(LanguageError) -> Int {
    let windows = parameters.nodes(named: "expand_window")
    guard (1...limit.layers).contains(windows.count) else {
      throw parameters.fault("\(windows.count) convolutions, where there may be \(limit.layers)")
    }
    for window in windows {
      guard try parameters.attribute("window_size", of: window).integer == 1 else {
        throw parameters.fault("a convolution has another window than one token to either side")
      }
    }
    let padded = parameters.nodes.filter { $0.name.hasPrefix("with_array(residual(expand_window") }
    guard padded.count == 1, let padding = try parameters.attribute("pad", of: padded[0]).integer,
      padding >= windows.count
    else { throw parameters.fault("the convolutions have too little padding") }
    return windows.count
  }

  /// The weights of a convolution as those of a product with one token: 3 places x 3 pieces x `width` outputs.
  private static func product(
    _ weights: [Float], _ biases: [Float], width: Int, _ instructions: Instructions
  ) -> PackedWeights {
    var rows: [Float] = []
    rows.reserveCapacity(weights.count)
    var shifts = [Float](repeating: 0, count: 9 * width)
    for place in 0..<3 {
      for piece in 0..<3 {
        for output in 0..<width {
          let row = output * 3 + piece
          rows += weights[(row * 3 + place) * width..<(row * 3 + place + 1) * width]
          if place == 1 { shifts[(3 + piece) * width + output] = biases[row] }
        }
      }
    }
    return PackedWeights(
      .product, weights: rows, biases: shifts, inputs: width, outputs: 9 * width,
      instructions: instructions)
  }
}
