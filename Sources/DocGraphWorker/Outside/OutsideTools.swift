public import DocGraphExtraction
public import XMLBridge

/// What readers need of the world outside, each in a process of its own: libxml2 in workers, and `pdftotext`.
public struct OutsideTools: ReadingTools {
  public let markup: any MarkupService
  private let pdf: PDFProgram

  /// - Parameters:
  ///   - limits: of one worker and of one run of `pdftotext`.
  ///   - command: the program that becomes a worker, as ``WorkerGraphviz`` has it.
  public init(
    limits: WorkerLimits = WorkerLimits(wallClock: .seconds(60)), command: WorkerCommand = .thisProgram
  ) {
    markup = WorkerMarkup(limits: limits, command: command)
    pdf = PDFProgram(limits: limits)
  }

  public func layout(ofPDF bytes: [UInt8]) async throws(ExtractionError) -> [UInt8] {
    try await pdf.layout(of: bytes)
  }
}
