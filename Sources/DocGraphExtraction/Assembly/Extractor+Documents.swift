internal import DocGraphLanguage
public import DocGraphModel

extension Extractor {
  /// What a document says.
  ///
  /// - Parameters:
  ///   - source: The document as its reader gives it.
  ///   - document: Its record, whose id evidence refers to; what it does not say of itself is taken from `source`.
  /// - Throws: ``ExtractionError`` if a block is too long to be read.
  /// - Complexity: O(bytes).
  public func extract(
    _ source: SourceDocument, as document: Document
  ) throws(ExtractionError) -> ExtractedDocument {
    extracted(try findings(in: source), document)
  }

  /// What a document says by the rules and by a language model.
  ///
  /// - Throws: ``ExtractionError`` if a block is too long to be read; what the model does not answer is counted.
  public func extract(
    _ source: SourceDocument, as document: Document, askingAlso model: LanguageModelReader
  ) async throws(ExtractionError) -> ExtractedDocument {
    var findings = try findings(in: source)
    let tally = await model.read(&findings)
    var extracted = extracted(findings, document)
    extracted.languageModel = tally
    return extracted
  }

  private func extracted(_ findings: DocumentFindings, _ document: Document) -> ExtractedDocument {
    let source = findings.text.document
    var assembly = DocumentAssembly(findings, document.completed(by: source), method: method)
    assembly.assemble()
    let passages = findings.text.passages
    var extracted = ExtractedDocument(
      graph: assembly.graph, text: source.isFileItself ? nil : source.text, sentenceCount: passages.count,
      usedSentenceCount: passages.count { assembly.usesPassage($0.range) })
    extracted.notices = source.notices
    return extracted
  }

  /// What a language model would be sent for a document: the bodies of requests, with the tokens they are estimated to take.
  ///
  /// - Throws: ``ExtractionError`` if a block is too long to be read.
  public func requests(
    for source: SourceDocument, to model: LanguageModelReader
  ) throws(ExtractionError) -> [(body: [UInt8], tokens: Int)] {
    model.requests(for: try parsed(source))
  }

  /// What found it, with the versions that results depend on.
  public var method: String { Extractor.name + (language.modelName.map { "/\($0)" } ?? "") }

  /// A change of results needs a new name.
  public static let name = "docgraph-1"
}

extension Document {
  /// The record, with what a document says about itself where the record says nothing.
  func completed(by source: SourceDocument) -> Document {
    var document = self
    document.title = title ?? source.title
    document.publisher = publisher ?? source.publisher
    document.author = author ?? source.author
    document.published = published ?? source.published
    document.url = url ?? source.url
    document.language = language ?? source.language
    if !source.isFileItself {
      document.textSHA256 = SHA256.hex(source.text)
      document.reader = source.reader
    }
    return document
  }
}
