internal import TextEncodings
internal import XMLBridge

/// Reads a file of any kind that a reader is for.
public struct DocumentReader: Sendable {
  /// The most bytes of one file.
  public static let fileLimit = 64 << 20

  public init() {}

  /// The documents of a file: one, or each item of a feed.
  ///
  /// - Parameter name: The file's name, from which its kind is told and which errors name.
  /// - Throws: ``ExtractionError`` with the file as its place: a kind that is not read, content that is not what its kind says,
  ///   a file beyond ``fileLimit``, an outside program that is missing or failed.
  /// - Complexity: O(bytes).
  public func read(
    _ bytes: [UInt8], named name: String, tools: any ReadingTools
  ) async throws(ExtractionError) -> [SourceDocument] {
    do throws(ExtractionError) {
      guard bytes.count <= DocumentReader.fileLimit else {
        throw ExtractionError(
          .size,
          "\(bytes.count) bytes are more than the \(DocumentReader.fileLimit) that are read of one file",
          hint: "split it")
      }
      guard bytes.contains(where: { !isWhite($0) }) else {
        throw ExtractionError(.content, "the file is empty")
      }
      return try await documents(bytes, named: name, tools)
    } catch {
      var error = error
      error.place = error.place.map { "\(name):\($0)" } ?? name
      throw error
    }
  }

  private func documents(
    _ bytes: [UInt8], named name: String, _ tools: any ReadingTools
  ) async throws(ExtractionError) -> [SourceDocument] {
    var documents: [SourceDocument]
    switch try DocumentKind(bytes, named: name) {
    case .plainText: documents = [PlainTextReader.document(DecodedText(bytes))]
    case .markdown: documents = [try MarkdownReader.document(DecodedText(bytes))]
    case .pdf: return [PDFReader.document(from: try await pages(of: bytes, tools))]
    case .mail:
      let mail = try await MailReader.document(bytes) { html, encoding async throws(ExtractionError) in
        // A byte order mark says to the reader of HTML that the encoding has been seen to.
        let decoded = DecodedText(html, declared: encoding)
        let hasMark = decoded.bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let tree = try await self.tree(of: (hasMark ? [] : [0xEF, 0xBB, 0xBF]) + decoded.bytes, .html, tools)
        // All that it shows: a mail has no frame of menus to take away.
        return BlockWriter.document(
          of: Passages(Page(tree), chrome: nil).all.filter { $0.role != .other }, reader: HTMLReader.name)
      }
      documents = [mail]
    case .html: documents = [HTMLReader().document(from: try await tree(of: bytes, .html, tools))]
    case .xml:
      let tree = try await tree(of: bytes, .xml, tools)
      if FeedReader.isFeed(tree) {
        documents = await FeedReader().documents(from: tree, markup: tools.markup)
      } else if case .element(let root, _)? = tree.nodes.first?.content, root.lowercased() == "html" {
        documents = [HTMLReader().document(from: try await self.tree(of: bytes, .html, tools))]
      } else {
        throw ExtractionError(.kind, "this XML is neither a feed (RSS, Atom) nor XHTML")
      }
    }
    for place in documents.indices { FrontMatter.mark(in: &documents[place]) }
    return documents
  }

  private func tree(
    of bytes: [UInt8], _ language: MarkupSource.Language, _ tools: any ReadingTools
  ) async throws(ExtractionError) -> MarkupTree {
    let results = await tools.markup.trees(of: [MarkupSource(bytes, language)])
    switch results.first {
    case .success(let tree): return tree
    case .failure(let error): throw ExtractionError(error)
    case nil: throw ExtractionError(.tool, "the reader of markup gave no answer")
    }
  }

  /// `pdftotext` writes control characters, which XML has none of, as they are in the file.
  private func pages(of pdf: [UInt8], _ tools: any ReadingTools) async throws(ExtractionError) -> MarkupTree {
    var layout = TextEncoding.utf8.decode(try await tools.layout(ofPDF: pdf)).bytes
    for place in layout.indices where layout[place] < 32 && ![9, 10, 13].contains(layout[place]) {
      layout[place] = 32
    }
    do throws(ExtractionError) {
      return try await tree(of: layout, .xml, tools)
    } catch {
      // A line of the layout says nothing of the file.
      var error = error
      error.place = nil
      throw error
    }
  }
}

extension ExtractionError {
  fileprivate init(_ error: MarkupError) {
    let code: Code =
      switch error.code {
      case .missing: .missing
      case .size: .size
      case .worker: .tool
      default: .content
      }
    self.init(
      code, error.message, place: error.line.map(String.init),
      hint: error.code == .missing ? "apt install libxml2" : nil)
  }
}
