import DocGraphModel
import Testing
import XMLBridge

@testable import DocGraphExtraction

@Suite("What pages say about themselves")
struct PageFactsTests {
  private func facts(_ html: String) throws(MarkupError) -> PageFacts {
    PageFacts(Page(try InProcessMarkup().tree(of: MarkupSource(Array(html.utf8), .html))))
  }

  @Test(
    "dates are read where machines write them",
    arguments: [
      ("2031-03-04T10:21:00+08:00", "2031-03-04"), ("2031-03-04 10:21", "2031-03-04"),
      ("20310304", "2031-03-04"),
      ("2031-03", "2031-03"), ("2031", "2031"), ("2031/03/04", "2031-03-04"),
      ("Tue, 04 Mar 2031 10:21:00 GMT", "2031-03-04"), ("4 March 2031", "2031-03-04"), ("2031-02-30", nil),
      ("2031-13", nil), ("03/04/2031", nil), ("yesterday", nil), ("", nil), ("12345", nil),
      ("2031-03-045", nil),
      ("2031-03/04", nil),
    ])
  func dates(text: String, date: String?) {
    #expect(WrittenDate.day(text)?.description == date)
  }

  @Test("JSON-LD wins over microdata, that over meta elements, those over what is shown")
  func order() throws {
    let shown = "<title>W</title><h1>S</h1><p class=byline>By S Ann</p>"
    let meta = "<meta property='og:title' content='M'><meta name=author content='M Ann'>"
    let micro = """
      <div itemscope itemtype='https://schema.org/Article'><b itemprop=headline>D</b><b itemprop=author>D Ann</b></div>
      """
    let linked = """
      <script type='application/ld+json'>{"@type": "NewsArticle", "headline": "L\n1", "author": ["L Ann", {"name": "L Bo"}]}</script>
      """
    #expect(try facts(shown).title == "S")
    #expect(try facts(shown).author == "S Ann")
    #expect(try facts(meta + shown).title == "M")
    #expect(try facts(meta + shown).author == "M Ann")
    #expect(try facts(meta + micro + shown).title == "D")
    #expect(try facts(meta + micro + shown).author == "D Ann")
    #expect(try facts(meta + micro + shown + linked).title == "L 1")
    #expect(try facts(meta + micro + shown + linked).author == "L Ann, L Bo")
  }

  @Test(
    "data that is broken or of something else says nothing",
    arguments: [
      "{", "[1]", "{\"@type\": \"WebSite\", \"headline\": \"X\"}",
      "{\"@type\": \"Article\", \"headline\": 7}",
      "{\"@type\": \"Article\", \"headline\": \"Cut off…\"}",
    ])
  func broken(json: String) throws {
    #expect(try facts("<script type='application/ld+json'>\(json)</script><title>T</title>").title == "T")
  }

  @Test(
    "languages are tags",
    arguments: [
      ("en", "en"), ("EN_us", "en-US"), ("zh-Hans-cn", "zh-Hans-CN"), ("english", nil), ("", nil),
      ("en-", nil),
      ("x y", nil),
    ])
  func languages(text: String, tag: String?) {
    #expect(PageFacts.language(text) == tag)
  }

  @Test("an address is one of the web")
  func addresses() throws {
    #expect(
      try facts("<link rel=canonical href='/a'><meta property='og:url' content='https://x.example/b'>").url
        == "https://x.example/b")
    #expect(try facts("<link rel=canonical href='javascript:x()'>").url == nil)
  }

  @Test("the site's name goes from the title")
  func site() throws {
    let html = "<title>Mill sold | Vale Courier</title><meta property='og:site_name' content='Vale Courier'>"
    #expect(try facts(html).title == "Mill sold")
  }

  @Test("names are those of people and organizations")
  func names() {
    #expect(PageFacts.name("By  Ana Reyes ") == "Ana Reyes")
    for text in ["admin", "https://x.example/ana", "@ana", "", " "] { #expect(PageFacts.name(text) == nil) }
  }
}
