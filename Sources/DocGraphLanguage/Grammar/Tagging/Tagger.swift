internal import Foundation

/// Gives each token its part-of-speech tag: a linear layer over its vector, the largest score wins.
package struct Tagger: Sendable {
  /// Floats in a token's vector.
  package static let vectorWidth = 96
  /// Tokens scored at once.
  private static let blockTokens = 64

  /// The tags of the Penn Treebank as OntoNotes has them; `DraftToken.tag` counts in them.
  package let labels: [String]
  private let weights: PackedWeights

  package init(_ folder: ModelFolder, instructions: Instructions) throws(LanguageError) {
    try self.init(
      configuration: folder.bytes(of: "tagger/cfg"), model: ModelParameters(folder, "tagger/model"),
      place: folder.path + "/tagger/cfg", instructions: instructions)
  }

  /// - Parameters:
  ///   - configuration: JSON with `labels`, at most 256.
  ///   - place: what the configuration is called in messages.
  /// - Throws: `.model` if there are no labels, or the layer has another shape.
  package init(
    configuration: [UInt8], model: ModelParameters, place: String, instructions: Instructions
  ) throws(LanguageError) {
    guard let settings = try? JSONDecoder().decode(Settings.self, from: Data(configuration)),
      (1...256).contains(settings.labels.count), Set(settings.labels).count == settings.labels.count
    else {
      throw LanguageError(
        .model, "the tagger has no labels", place: place,
        hint: "`docgraph model install` fetches the model again")
    }
    labels = settings.labels
    let layer = try model.node(named: "softmax")
    weights = PackedWeights(
      .product, weights: try model.floats("W", of: layer, shape: [labels.count, Self.vectorWidth]),
      biases: try model.floats("b", of: layer, shape: [labels.count]), inputs: Self.vectorWidth,
      outputs: labels.count, instructions: instructions)
  }

  private struct Settings: Decodable {
    let labels: [String]
  }

  /// Sets the tag of every token.
  ///
  /// - Parameter vectors: `vectorWidth` floats for each token.
  /// - Precondition: there are as many vectors as tokens, or more.
  /// - Complexity: O(tokens).
  package func tag(_ draft: inout Draft, vectors: Span<Float>) {
    let count = draft.tokens.count
    precondition(vectors.count >= count * Self.vectorWidth)
    unsafe vectors.withUnsafeBufferPointer { vectors in
      guard let vectors = vectors.baseAddress else { return }
      var scores = [Float](repeating: 0, count: min(count, Self.blockTokens) * labels.count)
      unsafe scores.withUnsafeMutableBufferPointer { scores in
        for start in stride(from: 0, to: count, by: Self.blockTokens) {
          let rows = min(Self.blockTokens, count - start)
          unsafe weights.apply(
            vectors + start * Self.vectorWidth, stride: Self.vectorWidth, rows: rows, to: scores.baseAddress!)
          for row in 0..<rows {
            let best = unsafe firstMaximum(scores.baseAddress! + row * labels.count, count: labels.count)
            draft.tokens[start + row].tag = UInt8(best)
          }
        }
      }
    }
  }
}
