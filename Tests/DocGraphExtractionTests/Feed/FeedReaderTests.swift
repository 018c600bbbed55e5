import DocGraphModel
import Testing
import XMLBridge

@testable import DocGraphExtraction

@Suite("Feeds")
struct FeedReaderTests {
  private func documents(_ xml: String) async throws -> [SourceDocument] {
    let tree = try InProcessMarkup().tree(of: MarkupSource(Array(xml.utf8), .xml))
    return await FeedReader().documents(from: tree, markup: InProcessMarkup())
  }

  private func facts(_ document: SourceDocument) -> [String?] {
    [
      document.title, document.author, document.publisher, document.published?.description, document.url,
      document.language,
    ]
  }

  private func text(_ document: SourceDocument) -> String { String(decoding: document.text, as: UTF8.self) }

  @Test("RSS 2.0 gives a document an item, with the fullest content")
  func rss() async throws {
    let found = try await documents(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:d="http://purl.org/dc/elements/1.1/">
      <channel><title>Harbor Post</title><link>https://harborpost.example</link><language>en-us</language>
      <image><title>Logo</title></image>
      <item><title>Ferry strike &amp;amp; after</title><link>https://harborpost.example/1</link><d:creator><![CDATA[Ana Reyes]]></d:creator>
      <pubDate>Tue, 04 Mar 2031 23:10:00 +0000</pubDate><description>A summary that is shorter.</description>
      <content:encoded><![CDATA[<p>The union &#8217;signed&#8217;.</p><ul><li>One</li></ul><script>x()</script>
      <p>The post <a href="/1">Ferry</a> appeared first on <a href="/">Harbor Post</a>.</p>]]></content:encoded></item>
      <item><guid isPermaLink="true">https://harborpost.example/2</guid><author>desk@harborpost.example (Jon Hale)</author>
      <description>The mill was sold. &lt;b&gt;Nobody&lt;/b&gt; knew.</description></item>
      <item><title>Nothing</title></item>
      </channel></rss>
      """)
    #expect(found.count == 3)
    #expect(
      facts(found[0]) == [
        "Ferry strike & after", "Ana Reyes", "Harbor Post", "2031-03-04", "https://harborpost.example/1",
        "en-US",
      ])
    #expect(text(found[0]) == "Ferry strike & after\n\nThe union ’signed’.\n\nOne\n")
    #expect(found[0].blocks.map(\.role) == [.title, .paragraph, .listItem])
    #expect(found[0].reader == "feed-1")
    #expect(
      facts(found[1]) == [nil, "Jon Hale", "Harbor Post", nil, "https://harborpost.example/2", "en-US"])
    #expect(text(found[1]) == "The mill was sold. Nobody knew.\n")
    #expect(text(found[2]) == "Nothing\n")
  }

  @Test("RSS 1.0 has its items beside the channel")
  func rdf() async throws {
    let found = try await documents(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="x"><title>Lake Wire</title><items><rdf:Seq><rdf:li resource="y"/></rdf:Seq></items></channel>
      <item rdf:about="y"><title>Summit ends</title><link>https://lake.example/9</link><dc:date>2031-05-03T08:00:00Z</dc:date>
      <dc:creator>Mia Sand</dc:creator><description>The summit ended on Saturday.</description></item></rdf:RDF>
      """)
    #expect(
      found.map(facts) == [
        ["Summit ends", "Mia Sand", "Lake Wire", "2031-05-03", "https://lake.example/9", nil]
      ])
    #expect(found.map(text) == ["Summit ends\n\nThe summit ended on Saturday.\n"])
  }

  @Test("Atom has its content as HTML, as XHTML or as text")
  func atom() async throws {
    let found = try await documents(
      """
      <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="en-GB"><a:title>Vale Courier</a:title><a:author><a:name>Desk</a:name></a:author>
      <a:entry><a:title type="html">Mill &lt;i&gt;sold&lt;/i&gt;</a:title><a:link rel="self" href="https://v.example/s"/>
      <a:link href="https://v.example/1"/><a:published>2031-06-11T10:00:00+02:00</a:published><a:updated>2031-06-12T10:00:00Z</a:updated>
      <a:author><a:name>Lena Ortiz</a:name><a:email>x@v.example</a:email></a:author>
      <a:content type="html">&lt;p&gt;The mill is sold.&lt;/p&gt;</a:content><a:summary>Sold.</a:summary></a:entry>
      <a:entry><a:id>https://v.example/2</a:id><a:updated>2031-06-13</a:updated><a:content type="xhtml">
      <div xmlns="http://www.w3.org/1999/xhtml"><p>One <b>and</b> <i>two</i>.</p><p>Three.</p></div></a:content></a:entry>
      <a:entry><a:summary>1 &lt; 2 is &lt;b&gt; text.</a:summary></a:entry></a:feed>
      """)
    #expect(
      found.map(facts) == [
        ["Mill sold", "Lena Ortiz", "Vale Courier", "2031-06-11", "https://v.example/1", "en-GB"],
        [nil, nil, "Vale Courier", "2031-06-13", "https://v.example/2", "en-GB"],
        [nil, nil, "Vale Courier", nil, nil, "en-GB"],
      ])
    #expect(
      found.map(text) == [
        "Mill sold\n\nThe mill is sold.\n", "One and two.\n\nThree.\n", "1 < 2 is <b> text.\n",
      ])
  }

  @Test(
    "are told from other XML",
    arguments: [
      ("<rss/>", true), ("<feed xmlns='http://www.w3.org/2005/Atom'/>", true), ("<html/>", false),
      ("<a><rss/></a>", false),
    ])
  func kinds(xml: String, isFeed: Bool) throws {
    let tree = try InProcessMarkup().tree(of: MarkupSource(Array(xml.utf8), .xml))
    #expect(FeedReader.isFeed(tree) == isFeed)
  }

  @Test("keep the items whose content fails")
  func failing() async throws {
    struct Failing: MarkupService {
      func trees(of sources: [MarkupSource]) async -> [Result<MarkupTree, MarkupError>] {
        sources.map { _ in .failure(MarkupError(.worker, "it crashed")) }
      }
    }
    let xml =
      "<rss><item><title>A</title><description>b</description></item><item><title>C</title></item></rss>"
    let tree = try InProcessMarkup().tree(of: MarkupSource(Array(xml.utf8), .xml))
    let found = await FeedReader().documents(from: tree, markup: Failing())
    #expect(found.map(text) == ["A\n", "C\n"])
    #expect(found.map(\.notices) == [["the item's content cannot be read: it crashed"], []])
  }
}
