public import XMLBridge

/// What readers need of the world outside: libraries and programs that may fail, each behind its limits.
public protocol ReadingTools: Sendable {
  /// Reads HTML and XML.
  var markup: any MarkupService { get }

  /// The pages, blocks, lines and words of a PDF file, as `pdftotext -bbox-layout` describes them in XHTML.
  func layout(ofPDF bytes: [UInt8]) async throws(ExtractionError) -> [UInt8]
}
