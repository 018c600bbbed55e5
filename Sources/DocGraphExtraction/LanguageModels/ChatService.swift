/// A language model that answers chat completions.
public protocol ChatService: Sendable {
  /// The body of the answer to a body that was sent.
  ///
  /// - Throws: ``ExtractionError`` with code `.tool` where there is none, after all that could be tried.
  func answer(to body: [UInt8]) async throws(ExtractionError) -> [UInt8]
}

/// Keeps answers, so that the same question is asked once only.
public protocol ChatCache: Sendable {
  func answer(for key: String) -> [UInt8]?
  func keep(_ answer: [UInt8], for key: String)
}
