import DocGraphExtraction

/// Nothing but `div`: no name says what is what, paragraphs are lines with breaks, comments have no class.
extension TestPage {
  static let soup = TestPage(
    html: """
      <html><head><title>Council sells the old mill | Vale Courier</title>
      <meta name="author" content="By Lena Ortiz"><meta name="pubdate" content="20310611"></head><body>
      <div><div><a href="/">Home</a> <a href="/l">Local</a> <a href="/w">World</a> <a href="/o">Opinion</a></div>
      <div class="x1"><div class="x2"><h1>Council sells the old mill</h1>
      <div class="x3">The council of Vale has sold the old mill to Brandt Holdings for $2.4 million.<br><br>
      Mayor Ida Lund said on Monday that the buyer will keep the wheel,<br>
      and that the park stays open.<br><br>Advertisement<br><br>
      Brandt, which owns two other mills, wants to open a hotel there in 2033.<br/><br/>
      Critics call the price far too low. They point to a study of 2029.</div>
      <div>Tags: <a href="/m">mill</a> <a href="/c">council</a></div></div>
      <div><div><a href="/1">Bridge closed for repairs until the summer of next year</a></div>
      <div><a href="/2">School wins a prize for its garden and its library</a></div></div></div>
      <div>Imprint <a href="/p">Privacy</a></div></div></body></html>
      """,
    text: """
      Council sells the old mill

      The council of Vale has sold the old mill to Brandt Holdings for $2.4 million.

      Mayor Ida Lund said on Monday that the buyer will keep the wheel,
      and that the park stays open.

      Brandt, which owns two other mills, wants to open a hotel there in 2033.

      Critics call the price far too low. They point to a study of 2029.

      """,
    roles: [.title, .paragraph, .paragraph, .paragraph, .paragraph],
    facts: ["Council sells the old mill", "Lena Ortiz", nil, "2031-06-11", nil, nil])
}
