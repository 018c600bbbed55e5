internal import HTTPBridge

/// An OpenAI-compatible endpoint over HTTP: one on this machine, or any other.
public struct ChatServer: ChatService {
  /// Where chat completions are answered.
  let url: String
  let key: String?
  let timeout: Duration
  /// How long to wait before each further try.
  let delays: [Duration]

  /// - Parameters:
  ///   - url: The endpoint's base (`http://localhost:8080/v1`), or the whole URL that ends in `/chat/completions`.
  ///   - key: Sent as a bearer token, and never over a plain connection to another machine.
  ///   - timeout: For one answer.
  /// - Throws: ``ExtractionError`` where the URL is none of HTTP or HTTPS, or would give the key away.
  public init(
    url: String, key: String? = nil, timeout: Duration = .seconds(120),
    delays: [Duration] = [.seconds(1), .seconds(4), .seconds(16)]
  ) throws(ExtractionError) {
    let isPlain = url.hasPrefix("http://")
    guard isPlain || url.hasPrefix("https://") else {
      throw ExtractionError(
        .parameter, "'\(url)' is no URL of a language model", hint: "such as http://localhost:8080/v1")
    }
    if key != nil, isPlain, !Self.isLocal(url) {
      throw ExtractionError(
        .parameter, "the key would go to '\(url)' unencrypted", hint: "use https, or unset the key")
    }
    let base = url.hasSuffix("/") ? String(url.dropLast()) : url
    self.url = base.hasSuffix("/chat/completions") ? base : base + "/chat/completions"
    self.key = key
    self.timeout = timeout
    self.delays = delays
  }

  private static func isLocal(_ url: String) -> Bool {
    let rest = url.dropFirst("http://".count)
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    // What stands before an @ is no host.
    guard !authority.contains("@") else { return false }
    let host =
      authority.hasPrefix("[") ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
    return ["localhost", "127.0.0.1", "[::1]"].contains(host)
  }

  public func answer(to body: [UInt8]) async throws(ExtractionError) -> [UInt8] {
    var headers = [HTTPPost.Header("Content-Type", "application/json"), .init("Accept", "application/json")]
    // libcurl would wait a second for leave to send a long body.
    headers.append(.init("Expect", ""))
    if let key { headers.append(.init("Authorization", "Bearer \(key)")) }
    var post = HTTPPost(url: url, headers: headers, body: body)
    post.timeout = timeout
    var tries = delays.makeIterator()
    while true {
      let outcome = try await outcome(of: post)
      let (problem, wait): (String, Duration)
      switch outcome {
      case .answer(let body): return body
      case .mayPass(let text, let after): (problem, wait) = (text, after)
      }
      guard let delay = tries.next() else {
        throw ExtractionError(
          .tool, "the language model at \(url): \(problem), \(delays.count + 1) times", hint: "is it running?"
        )
      }
      try? await Task.sleep(for: min(max(delay, wait), .seconds(60)))
      if Task.isCancelled { throw ExtractionError(.tool, "given up") }
    }
  }

  private enum Outcome {
    case answer([UInt8])
    /// What may be gone later, and how long the server wants to be left alone.
    case mayPass(String, Duration)
  }

  private func outcome(of post: HTTPPost) async throws(ExtractionError) -> Outcome {
    let answer: HTTPAnswer
    do throws(HTTPError) {
      answer = try await post.send()
    } catch {
      if [.connection, .timeout].contains(error.code) { return .mayPass(error.message, .zero) }
      let isMissing = error.code == .missing
      throw ExtractionError(
        isMissing ? .missing : .tool, "the language model at \(url): \(error.message)",
        hint: isMissing ? "install libcurl4" : nil)
    }
    if (200..<300).contains(answer.status) { return .answer(answer.body) }
    let problem = "answers \(answer.status)\(Self.reason(answer.body))"
    // Overload and faults of the server may pass; all else is our fault and stays.
    if [408, 425, 429].contains(answer.status) || answer.status >= 500 {
      return .mayPass(problem, answer.retryAfter ?? .zero)
    }
    throw ExtractionError(.tool, "the language model at \(url): \(problem)")
  }

  /// The beginning of what a server says of an error, on one line.
  private static func reason(_ body: [UInt8]) -> String {
    let text = String(decoding: body.prefix(200), as: UTF8.self).split(whereSeparator: \.isWhitespace)
    return text.isEmpty ? "" : ": " + text.joined(separator: " ")
  }
}
