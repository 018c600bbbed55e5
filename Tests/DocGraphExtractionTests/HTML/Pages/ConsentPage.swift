import DocGraphExtraction

/// A banner of consent with more words than the article, in a box that says `hidden` to nobody.
extension TestPage {
  static let consent = TestPage(
    html: """
      <!doctype html><html lang=en><head><meta charset=utf-8><title>Union names new chair – The Signal</title>
      <meta property="og:site_name" content="The Signal"></head><body class="no-js">
      <div id="sp_message_container" class="gdpr-wall"><h2>We value your privacy</h2>
      <p>We and our 812 partners store and read information on your device, such as cookies, and process personal data for advertising.</p>
      <p>You may change your choices at any time. Some partners do not ask for your consent, but rely on their legitimate interest.</p>
      <p>Your choices apply to this site only. Learn more about how we work with advertisers, and what they do with your data.</p></div>
      <div class="layout with-sidebar"><div class="content-main" style="max-width: 40em"><span class="kicker">Labor</span>
      <h1>Union names new chair</h1><div class="article-info"><time datetime="2031-02-01">1 February 2031</time></div>
      <p>The Dock Workers’ Union has named Eva Prins its new chair, the union said.</p>
      <div class="ad-slot"><p>Buy the new electric van now, and pay nothing before the next winter comes.</p></div>
      <p>She follows Tom Okafor, who led the union for nine years.</p>
      <p style="display: none">Nobody should ever read this sentence on the page.</p></div>
      <div class="sidebar-right"><p>Get the best of The Signal in your inbox every single morning.</p></div></div></body></html>
      """,
    text: """
      Union names new chair

      1 February 2031

      The Dock Workers’ Union has named Eva Prins its new chair, the union said.

      She follows Tom Okafor, who led the union for nine years.

      """,
    roles: [.title, .frontMatter, .paragraph, .paragraph],
    facts: ["Union names new chair", nil, "The Signal", "2031-02-01", nil, "en"])
}
