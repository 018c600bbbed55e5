import HTTPBridge
import Testing

@Suite("Posting over HTTP")
struct HTTPPostTests {
  @Test(
    "other protocols are refused", arguments: ["file:///etc/passwd", "ftp://127.0.0.1/x", "nonsense://x"])
  func protocols(url: String) async {
    await #expect(throws: HTTPError.self) { try await HTTPPost(url: url, body: []).send() }
  }

  @Test("a line break in a header sends nothing")
  func injection() async {
    let post = HTTPPost(url: "http://127.0.0.1:9", headers: [.init("A", "b\r\nC: d")], body: [])
    let error = await #expect(throws: HTTPError.self) { try await post.send() }
    #expect(error?.code == .request)
  }

  @Test("a server that is not there is said")
  func nobody() async {
    // Port 9 is nobody's here.
    var post = HTTPPost(url: "http://127.0.0.1:9/v1", body: [])
    post.connectTimeout = .seconds(2)
    let error = await #expect(throws: HTTPError.self) { try await post.send() }
    #expect(error?.code == .connection || error?.code == .timeout)
  }
}
