import Foundation
import Synchronization

/// An HTTP server on the loopback address that answers posts as a script says, one connection a post.
public final class ScriptedServer: Sendable {
  /// What is done about a post.
  public enum Answer: Sendable {
    case body(String, status: Int = 200, headers: [String] = [])
    /// These bytes, whatever they are, and the connection's end.
    case bytes([UInt8])
    /// Nothing, and the connection stays open until the server ends.
    case silence
  }

  /// A post as it came in.
  public struct Post: Sendable {
    public var head: String
    public var body: String
  }

  public let port: UInt16
  private let socket: Int32
  private let state = Mutex(State())

  private struct State {
    var posts: [Post] = []
    var open: [Int32] = []
  }

  /// - Parameter answer: Is given each post with its number, from 1; called on one thread.
  public init(_ answer: @escaping @Sendable (Post, Int) -> Answer) throws {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        unsafe bind(socket, pointer, length) == 0 && listen(socket, 16) == 0
          && getsockname(socket, pointer, &length) == 0
      }
    }
    guard socket >= 0, isListening else { throw POSIXError(.EADDRNOTAVAIL) }
    self.socket = socket
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [self] in serve(answer) }
  }

  public var url: String { "http://127.0.0.1:\(port)" }

  /// What came in so far.
  public var posts: [Post] { state.withLock { $0.posts } }

  /// Ends it, with all connections.
  public func stop() {
    shutdown(socket, Int32(SHUT_RDWR))
    state.withLock { state in
      for connection in state.open { close(connection) }
      state.open = []
    }
  }

  private func serve(_ answer: @Sendable (Post, Int) -> Answer) {
    defer { close(socket) }
    while true {
      let connection = accept(socket, nil, nil)
      guard connection >= 0 else { return }
      guard let post = Self.post(from: connection) else {
        close(connection)
        continue
      }
      let number = state.withLock { state in
        state.posts.append(post)
        return state.posts.count
      }
      switch answer(post, number) {
      case .body(let body, let status, let headers):
        let head =
          ["HTTP/1.1 \(status) Scripted", "Content-Length: \(body.utf8.count)", "Connection: close"] + headers
        Self.send(Array((head.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8), to: connection)
        close(connection)
      case .bytes(let bytes):
        Self.send(bytes, to: connection)
        close(connection)
      case .silence: state.withLock { $0.open.append(connection) }
      }
    }
  }

  private static func post(from connection: Int32) -> Post? {
    var bytes: [UInt8] = []
    let blank = Array("\r\n\r\n".utf8)
    while true {
      if let end = bytes.firstRange(of: blank) {
        let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
        let lines = head.split(separator: "\r\n").map { $0.lowercased() }
        let length =
          lines.first { $0.hasPrefix("content-length:") }
          .flatMap { Int($0.dropFirst(15).trimmingCharacters(in: .whitespaces)) } ?? 0
        if bytes.count >= end.upperBound + length {
          return Post(
            head: head, body: String(decoding: bytes[end.upperBound..<end.upperBound + length], as: UTF8.self)
          )
        }
      }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let count = unsafe recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { return nil }
      bytes += buffer[..<count]
    }
  }

  private static func send(_ bytes: [UInt8], to connection: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
