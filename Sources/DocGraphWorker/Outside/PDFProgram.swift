import DocGraphExtraction
import Foundation

/// poppler's `pdftotext`, which tells where on its page each word of a PDF file stands.
///
/// An outside program, not a library: poppler's license does not go together with Graphviz's in one program.
struct PDFProgram: Sendable {
  let limits: WorkerLimits
  /// The most bytes of a file, and of what is said of it.
  static let mostBytes = 256 << 20
  static let mostOutput = 128 << 20

  private static let name = "pdftotext"

  /// XHTML with pages, flows, blocks, lines and words.
  ///
  /// - Throws: `ExtractionError` where it is not installed, the file is encrypted or damaged, or a limit is passed.
  func layout(of bytes: [UInt8]) async throws(ExtractionError) -> [UInt8] {
    guard bytes.count <= Self.mostBytes else {
      throw ExtractionError(.size, "the PDF file is larger than \(Self.mostBytes >> 20) MiB")
    }
    // The program looks for its mark somewhere; what has none is spared its guesses.
    guard bytes.prefix(1024).firstRange(of: Array("%PDF-".utf8)) != nil else {
      throw ExtractionError(.content, "it is no PDF file, or a damaged one")
    }
    let folder = try folder(with: bytes)
    let program = OutsideProgram(
      Self.name,
      ["-bbox-layout", "-enc", "UTF-8", folder.path + "/document.pdf", folder.path + "/layout.html"],
      limit: limits.wallClock, mostBytes: bytes.count + Self.mostOutput, memory: limits.memory)
    guard await program.isThere else {
      throw ExtractionError(
        .missing, "PDF files cannot be read without pdftotext",
        hint: "install Debian's package 'poppler-utils'")
    }
    if let problem = await program.run(in: folder) { throw error(problem, folder.lastLines) }
    guard let layout = FileManager.default.contents(atPath: folder.path + "/layout.html") else {
      throw ExtractionError(.tool, "pdftotext left no result")
    }
    return Array(layout)
  }

  private func folder(with bytes: [UInt8]) throws(ExtractionError) -> OutsideFolder {
    let folder: OutsideFolder
    do throws(OutsideFolder.Failure) {
      folder = try OutsideFolder()
    } catch {
      throw ExtractionError(.tool, error.message, place: error.path, hint: error.hint)
    }
    guard FileManager.default.createFile(atPath: folder.path + "/document.pdf", contents: Data(bytes)) else {
      throw ExtractionError(
        .tool, "there is no room for a copy of the PDF file", place: folder.path,
        hint: "TMPDIR names another place for it")
    }
    return folder
  }

  private func error(_ problem: String, _ lines: [String]) -> ExtractionError {
    // The program repeats what files hold.
    let problem = String(
      String.UnicodeScalarView(
        problem.unicodeScalars.filter { ![.control, .format].contains($0.properties.generalCategory) }))
    if lines.contains(where: { $0.contains("Incorrect password") || $0.contains("encrypt") }) {
      return ExtractionError(
        .content, "the PDF file is encrypted", hint: "save it without a password, such as by `qpdf --decrypt`"
      )
    }
    let signs = [
      "Couldn't find trailer", "Couldn't read xref", "May not be a PDF", "Couldn't read page",
      "Document stream is empty",
    ]
    if lines.contains(where: { line in signs.contains { line.contains($0) } }) {
      return ExtractionError(.content, "the PDF file is damaged: pdftotext says '\(problem)'")
    }
    return ExtractionError(.tool, "pdftotext cannot read the PDF file: \(problem)")
  }
}
