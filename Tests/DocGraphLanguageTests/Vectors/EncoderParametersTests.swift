import Testing

@testable import DocGraphLanguage

/// Files that are not an encoder are refused when they are read.
@Suite struct EncoderParametersTests {
  private func expectFault(_ message: String, _ change: (inout SmallEncoder) -> Void) {
    var small = SmallEncoder()
    change(&small)
    let error = #expect(throws: LanguageError.self) { try small.encoder() }
    #expect(error?.code == .model)
    #expect(error?.message == message)
  }

  @Test func `the parts are read in the order of the columns`() throws {
    let encoder = try SmallEncoder().encoder()
    #expect(encoder.width == 8)
    #expect(encoder.tables.map(\.attribute) == [.norm, .shape, .isFollowedBySpace, .isSpace])
    #expect(encoder.convolutions.count == 2)
  }

  @Test func `weights of another shape are refused`() {
    expectFault("W of maxout has the shape [8, 3, 23] in 2304 bytes, where [8, 3, 24] should be") {
      $0.layers[2].inputs = 23
    }
    expectFault("b of layernorm has the shape [8] in 28 bytes, where [8] should be") {
      $0.layers[1].shift.removeLast()
    }
    expectFault("E of hashembed has the shape [10, 8] in 352 bytes, where [10, 8] should be") {
      $0.rows[0] = 10
    }
  }

  @Test(arguments: [0, -1, 1 << 40, .max]) func `a table has between one and a million rows`(rows: Int) {
    expectFault("the table for SHAPE has no size or no seed") { $0.rows[1] = rows }
  }

  @Test(arguments: [0, 4, 12, -8, 1 << 62]) func `a width is a multiple of eight up to 512`(width: Int) {
    expectFault("the tables of embeddings have no width that is known") { $0.width = width }
  }

  @Test func `attributes and tables must match`() {
    expectFault("each embedded attribute must have its table") { $0.columns.removeLast() }
    expectFault("a table of embeddings is for an attribute that is not known") { $0.columns[1] = "LEMMA" }
  }

  @Test func `other windows, too little padding and missing layers are refused`() {
    expectFault("a convolution has another window than one token to either side") { $0.windowSize = 2 }
    expectFault("the convolutions have too little padding") { $0.padding = 2 }
    expectFault("0 convolutions, where there may be 8") { $0.layers.removeLast(3) }
  }

  @Test func `a file that ends anywhere is refused`() throws {
    let file = SmallEncoder().file
    for length in stride(from: 0, to: file.count, by: 487) {
      #expect(throws: LanguageError.self) {
        try Encoder(ModelParameters(Array(file[..<length]), place: "model"), instructions: .plain)
      }
    }
  }
}
