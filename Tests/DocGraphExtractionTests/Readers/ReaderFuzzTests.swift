import DocGraphModel
import Testing
import TextEncodings

@testable import DocGraphExtraction

@Suite("Readers and hostile files")
struct ReaderFuzzTests {
  private static let samples: [(name: String, text: String)] = [
    (
      "a.txt",
      "TITLE\n=====\n\nBy Ann Moor\n\nELLEN, March 3 (Tide) -- The trust re-\nfused. “Né”\n\n- one\n- two\n\n> q\n\n| a | b |\n"
    ),
    (
      "a.md",
      "---\ntitle: a\n---\n# *T* `c`\n\n> - [a](b \"c\") &amp; \\* ![d](e)[^1]\n\n|a|b|\n|-|-|\n|né|\\||\n\n[^1]: <b>f</b>\n"
    ),
    (
      "a.eml",
      "From: =?utf-8?Q?=C3=A9?= <a@b>\nSubject: s\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain; charset=big5; format=flowed\nContent-Transfer-Encoding: quoted-printable\n\na=E9 \nb\n> c\n-- \nd\n--x\nContent-Type: text/html\n\n<p>e</p>\n--x--\n"
    ),
    (
      "a.html",
      "<html><head><title>t</title></head><body><p>The trust agreed to build.</p><ul><li>é</li></ul></body></html>"
    ),
    (
      "a.rss",
      "<rss><channel><item><title>t</title><description>&lt;p&gt;d&lt;/p&gt;</description></item></channel></rss>"
    ),
    (
      "a.pdf",
      "%PDF-<html><body><doc><page width=\"1\" height=\"9\"><flow><block><line xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"2\"><word xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"2\">né-</word></line></block></flow></page></doc></body></html>"
    ),
  ]

  private func check(_ bytes: [UInt8], _ name: String) async {
    var layout = String(decoding: bytes, as: UTF8.self)
    if layout.hasPrefix("%PDF-") { layout.removeFirst(5) }
    do throws(ExtractionError) {
      for document in try await DocumentReader().read(bytes, named: name, tools: TestTools(layout: layout)) {
        #expect(document.isSound, "\(name): \(bytes)")
        #expect(isValidUTF8(document.text), "\(name): \(bytes)")
      }
    } catch {
      #expect(error.place?.hasPrefix(name) == true)
    }
  }

  @Test("random bytes", arguments: 0..<4)
  func random(seed: Int) async {
    var random = SplitMix64(seed: UInt64(seed))
    for sample in Self.samples {
      for _ in 0..<40 {
        let bytes = (0..<1 + random.below(300)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        await check(sample.name == "a.pdf" ? Array("%PDF-".utf8) + bytes : bytes, sample.name)
      }
    }
  }

  @Test("samples with bytes changed, cut out, doubled", arguments: 0..<4)
  func mutated(seed: Int) async {
    var random = SplitMix64(seed: UInt64(seed) + 100)
    for sample in Self.samples {
      for _ in 0..<80 {
        var bytes = Array(sample.text.utf8)
        for _ in 0..<1 + random.below(6) where bytes.count > 8 {
          let place = random.below(bytes.count)
          let end = min(bytes.count, place + 1 + random.below(12))
          switch random.below(4) {
          case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
          case 1: bytes.removeSubrange(place..<end)
          case 2: bytes.insert(contentsOf: bytes[place..<end], at: random.below(bytes.count))
          default: bytes[place] = Array("\n\r\t |>*`[]()&\\<-=#:\0".utf8)[random.below(20)]
          }
        }
        await check(bytes, sample.name)
      }
    }
  }

  @Test("long and deep ones come to an end")
  func large() async {
    for text in [
      String(repeating: "> ", count: 100_000), String(repeating: "a\n", count: 200_000),
      String(repeating: "word ", count: 100_000),
      String(repeating: "- ", count: 50_000), String(repeating: "[", count: 100_000),
      String(repeating: "&amp;", count: 50_000),
      String(repeating: "*a ", count: 50_000), String(repeating: "a-\n", count: 50_000),
      String(repeating: "By A ", count: 50_000),
    ] {
      for name in ["a.txt", "a.md", "a.eml"] {
        await check(Array((name == "a.eml" ? "From: a\nSubject: b\n\n" : "").utf8) + Array(text.utf8), name)
      }
    }
  }
}
