import CCurl
import Dispatch

/// Bytes to be posted to a server, within limits.
public struct HTTPPost: Sendable, Hashable {
  public var url: String
  public var headers: [Header]
  public var body: [UInt8]
  /// For the connection, and for all of it.
  public var connectTimeout: Duration = .seconds(10)
  public var timeout: Duration = .seconds(120)
  /// The most bytes of an answer.
  public var mostBytes = 16 << 20

  public struct Header: Sendable, Hashable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  public init(url: String, headers: [Header] = [], body: [UInt8]) {
    self.url = url
    self.headers = headers
    self.body = body
  }
}

/// What a server answers, whatever its status.
public struct HTTPAnswer: Sendable, Hashable {
  public var status: Int
  public var body: [UInt8]
  /// How long the server wants not to be asked.
  public var retryAfter: Duration?

  public init(status: Int, body: [UInt8], retryAfter: Duration? = nil) {
    self.status = status
    self.body = body
    self.retryAfter = retryAfter
  }
}

/// Why there is no answer.
public struct HTTPError: Error, Hashable, Sendable {
  public var code: Code
  public var message: String

  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// libcurl is not installed.
    public static let missing = Code(rawValue: "missing")
    /// A URL or a header that cannot be sent.
    public static let request = Code(rawValue: "request")
    /// The server cannot be reached, or is not who it says.
    public static let connection = Code(rawValue: "connection")
    public static let timeout = Code(rawValue: "timeout")
    /// More than the most bytes.
    public static let size = Code(rawValue: "size")
  }

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}

extension HTTPPost {
  /// Posts once, and follows no redirection: what is sent goes to the server that was named, and nowhere else.
  ///
  /// Proxies are those of the environment, as libcurl reads it.
  ///
  /// - Throws: ``HTTPError`` where there is no answer; one of any status is an answer.
  public func send() async throws(HTTPError) -> HTTPAnswer {
    let lines = headers.map { "\($0.name): \($0.value)" }
    guard !([url] + lines).contains(where: { $0.utf8.contains { $0 < 0x20 || $0 == 0x7F } }) else {
      throw HTTPError(.request, "a URL or a header has a control character")
    }
    let result: Result<HTTPAnswer, HTTPError> = await withCheckedContinuation { continuation in
      // It waits for the server, which none of the few threads for tasks should do.
      DispatchQueue.global().async { continuation.resume(returning: perform(lines)) }
    }
    return try result.get()
  }

  /// The lines and the URL are one text with NULs between, so that one pointer serves for all.
  private func perform(_ lines: [String]) -> Result<HTTPAnswer, HTTPError> {
    var texts: [UInt8] = []
    var starts: [Int] = []
    for text in [url] + lines {
      starts.append(texts.count)
      texts += Array(text.utf8) + [0]
    }
    var answer = unsafe ccurl_answer()
    // C reads the memory during the call only. An empty array may have no address.
    let sent = body + [0]
    unsafe texts.withUnsafeBytes { texts in
      let pointers = unsafe starts.map {
        unsafe (texts.baseAddress! + $0).assumingMemoryBound(to: CChar.self)
      }
      unsafe pointers.withUnsafeBufferPointer { pointers in
        unsafe sent.withUnsafeBufferPointer { bytes in
          var request = unsafe ccurl_request(
            url: pointers[0], headers: pointers.baseAddress! + 1, header_count: lines.count,
            body: bytes.baseAddress!, body_length: sent.count - 1,
            connect_milliseconds: connectTimeout.inMilliseconds, milliseconds: timeout.inMilliseconds,
            most_bytes: mostBytes)
          unsafe ccurl_post(&request, &answer)
        }
      }
    }
    defer { unsafe ccurl_free(&answer) }
    if unsafe answer.failure != 0 {
      let message = unsafe withUnsafeBytes(of: &answer.message) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      return .failure(HTTPError(unsafe Self.code(of: Int(answer.failure)), message))
    }
    let body = unsafe answer.body.map {
      unsafe Array(UnsafeBufferPointer(start: $0, count: answer.body_length))
    }
    let retryAfter = unsafe answer.retry_after > 0 ? Duration.seconds(answer.retry_after) : nil
    return .success(unsafe HTTPAnswer(status: answer.status, body: body ?? [], retryAfter: retryAfter))
  }

  private static func code(of failure: Int) -> HTTPError.Code {
    switch failure {
    case -1: .missing
    case -3: .size
    // CURLE_OPERATION_TIMEDOUT.
    case 28: .timeout
    // CURLE_UNSUPPORTED_PROTOCOL, CURLE_URL_MALFORMAT.
    case 1, 3: .request
    default: .connection
    }
  }
}

extension Duration {
  fileprivate var inMilliseconds: Int {
    Int(components.seconds) * 1_000 + Int(components.attoseconds / 1_000_000_000_000_000)
  }
}
