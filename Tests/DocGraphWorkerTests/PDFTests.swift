import DocGraphExtraction
import DocGraphModel
import Foundation
import Testing

@testable import DocGraphWorker

@Suite(
  "PDF files by an outside program", .threadsOfItsOwn,
  .enabled(
    if: FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext"), "pdftotext is not installed"))
struct PDFTests {
  private let tools = OutsideTools(limits: WorkerLimits(wallClock: .seconds(300)), command: docgraph)

  /// One page with one line; with a password that nobody knows, if asked for.
  static func file(isEncrypted: Bool = false) -> [UInt8] {
    let content = "BT /F1 12 Tf 20 150 Td (Harbor Trust met.) Tj ET"
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    let zeros = String(repeating: "00", count: 32)
    if isEncrypted {
      objects.append("<< /Filter /Standard /V 1 /R 2 /O <\(zeros)> /U <\(zeros)> /P -4 >>")
    }
    var text = "%PDF-1.4\n"
    var places: [Int] = []
    for (number, object) in objects.enumerated() {
      places.append(text.utf8.count)
      text += "\(number + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      text += String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n"
    }
    let encryption = isEncrypted ? "/Encrypt 6 0 R /ID [<00><00>] " : ""
    text += "trailer << /Size \(objects.count + 1) /Root 1 0 R \(encryption)>>\nstartxref\n\(table)\n%%EOF\n"
    return Array(text.utf8)
  }

  @Test("give their words with their places")
  func words() async throws {
    let layout = String(decoding: try await tools.layout(ofPDF: Self.file()), as: UTF8.self)
    #expect(layout.contains("<page width=\"300.000000\" height=\"200.000000\">"))
    #expect(layout.contains(">Harbor</word>"))
  }

  @Test("that are encrypted, damaged or none are errors that say so")
  func refused() async {
    await #expect(
      throws: ExtractionError(
        .content, "the PDF file is encrypted", hint: "save it without a password, such as by `qpdf --decrypt`"
      )
    ) { try await tools.layout(ofPDF: Self.file(isEncrypted: true)) }
    for bytes in [Array("hello".utf8), [], Array(Self.file().prefix(300)), Array("%PDF-1.4".utf8)] {
      let error = await #expect(throws: ExtractionError.self) { try await tools.layout(ofPDF: bytes) }
      #expect(error?.code == .content)
    }
  }

  @Test("that are changed at random are read or refused")
  func changed() async {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<10 {
      var bytes = Self.file()
      for _ in 0..<8 {
        bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      do throws(ExtractionError) {
        _ = try await tools.layout(ofPDF: bytes)
      } catch {
        #expect(!error.message.isEmpty)
      }
    }
  }

  @Test("programs that take too long, write too much or want too much are ended")
  func limits() async throws {
    let slow = OutsideProgram("sleep", ["600"], limit: .seconds(1))
    #expect(await slow.run(in: try OutsideFolder()) == "it took longer than 1 seconds")
    // exec: a child of the shell would outlive it and fill the disk.
    let loud = OutsideProgram("sh", ["-c", "exec yes > out"], mostBytes: 1 << 20)
    #expect(await loud.run(in: try OutsideFolder()) == "it got more than 1 MiB")
    let hungry = OutsideProgram(
      "sh", ["-c", "x=a; while :; do x=$x$x; done"], limit: .seconds(300), memory: 64 << 20)
    #expect(await hungry.run(in: try OutsideFolder()) != nil)
    #expect(await OutsideProgram("no-such-program-at-all", []).isThere == false)
  }
}
