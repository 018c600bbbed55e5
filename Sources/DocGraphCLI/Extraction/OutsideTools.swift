import DocGraph

/// To be replaced by the branch `html`.
struct OutsideTools: ReadingTools {
  var markup: any MarkupService { None() }

  func layout(ofPDF bytes: [UInt8]) async throws(ExtractionError) -> [UInt8] {
    throw ExtractionError(.missing, "PDF files cannot be read yet")
  }

  private struct None: MarkupService {
    func trees(of sources: [MarkupSource]) async -> [Result<MarkupTree, MarkupError>] {
      sources.map { _ in .failure(MarkupError(.missing, "markup cannot be read yet")) }
    }
  }
}
