import DocGraphModel
import Testing

@testable import DocGraphExtraction

@Suite("Reading mail")
struct MailReaderTests {
  @Test("subject, author and date; what it quotes and its signature are not read")
  func plain() async throws {
    let mail = """
      From: "Moor, Ann" <ann@tide.example>\r
      Subject: Re: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\r
       =?utf-8?B?IGF1cyBFbGxlbg==?=\r
      Date: Fri, 30 May 2025 10:21:00 +0800\r
      Message-ID: <1@tide.example>\r
      \r
      The trust agreed.\r
      \r
      On Thu, Bo Lind wrote:\r
      > The trust will not agree.\r
      \r
      It will pay.\r
      -- \r
      Ann Moor, Tide Inc.\r
      """
    let document = try await read(mail, named: "a.eml")
    #expect(document.title == "Grüße aus Ellen")
    #expect(document.author == "Ann Moor")
    #expect(document.published?.description == "2025-05-30")
    let read = document.outline.filter { !$0.hasPrefix("frontMatter") }
    #expect(
      read.dropLast() == [
        "title: Grüße aus Ellen", "paragraph: The trust agreed.", "other: The trust will not agree.",
        "paragraph: It will pay.",
      ])
    #expect(document.outline.last?.hasPrefix("other: --") == true)
    #expect(document.isSound)
  }

  @Test("the plain part of alternatives, decoded; attachments are listed")
  func parts() async throws {
    let mail = """
      From: ann@tide.example
      Subject: Pier
      Content-Type: multipart/mixed; boundary="out"

      --out
      Content-Type: multipart/alternative; boundary=in

      --in
      Content-Type: text/html

      <p>Not this.</p>
      --in
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      The caf=E9 of the tru=
      st burned.
      --in--
      --out
      Content-Type: application/pdf; name="r.pdf"
      Content-Disposition: attachment; filename="report.pdf"
      Content-Transfer-Encoding: base64

      AAAA
      --out--
      """
    let document = try await read(mail, named: "a.eml")
    #expect(document.outline.last == "paragraph: The café of the trust burned.")
    #expect(document.notices == ["attachment not read: report.pdf (application/pdf, 4 bytes as sent)"])
    #expect(document.author == "ann@tide.example")
  }

  @Test("HTML alone goes to the reader of HTML")
  func html() async throws {
    let mail =
      "From: a@b.example\nSubject: Pier\nContent-Type: text/html; charset=windows-1251\nContent-Transfer-Encoding: base64\n\nPHA+VGhlIHRydXN0IGFncmVlZCB0byBidWlsZCBhIHBpZXIuPC9wPg==\n"
    let document = try await read(mail, named: "a.eml")
    #expect(document.outline.last == "paragraph: The trust agreed to build a pier.", "\(document)")
    #expect(document.isSound)
  }

  @Test("flowed lines are put together")
  func flowed() async throws {
    let mail =
      "From: a@b.example\nSubject: Pier\nContent-Type: text/plain; format=flowed\n\nThe trust \nagreed to \nbuild.\n\n> one \n> two\n"
    let document = try await read(mail, named: "a.eml")
    #expect(document.outline.suffix(2) == ["paragraph: The trust agreed to build.", "other: one two"])
  }

  @Test("parts within parts without end are bounded")
  func nesting() async throws {
    var mail = "From: a@b.example\nSubject: Pier\nContent-Type: multipart/mixed; boundary=b0\n\n"
    for level in 0..<200 { mail += "--b\(level)\nContent-Type: multipart/mixed; boundary=b\(level + 1)\n\n" }
    #expect(try await read(mail, named: "a.eml").isSound)
  }
}
