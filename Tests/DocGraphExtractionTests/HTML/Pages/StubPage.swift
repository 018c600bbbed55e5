import DocGraphExtraction

/// A page that shows its first lines only, and says so.
extension TestPage {
  static let stub = TestPage(
    html: """
      <!doctype html><html lang="en-GB"><head><meta charset=utf-8><title>Brandt Holdings to buy Vale Mills - Mercantile Times</title>
      <meta property="og:site_name" content="Mercantile Times"><meta property="og:url" content="https://mercantile.example/brandt">
      <meta property="og:title" content="Brandt Holdings to buy Vale Mills - Mercantile Times">
      <meta property="article:published_time" content="2031-07-09 08:00:00">
      <meta property="article:author" content="https://mercantile.example/authors/9">
      <script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False","hasPart":{"@type":"WebPageElement"}}</script></head>
      <body><div class="cookie-banner" role="dialog"><p>This site uses cookies to remember you and to count its readers.</p><button>Accept</button></div>
      <div class="page"><article class="article article--locked"><h1>Brandt Holdings to buy Vale Mills</h1>
      <p class="article__standfirst">The offer values the maker of flour at $310 million, including debt.</p>
      <p class="byline">By Per Quist | Companies desk</p>
      <div class="article__body"><p>Brandt Holdings has agreed to buy Vale Mills, two people who know of the matter said.</p></div>
      <div class="subscribe-wall"><h2>Keep reading for $1 a month</h2><p>Become a subscriber and read every article of the Mercantile Times.</p>
      <ul><li>The news app</li><li>Crosswords</li></ul></div></article></div></body></html>
      """,
    text: """
      Brandt Holdings to buy Vale Mills

      The offer values the maker of flour at $310 million, including debt.

      By Per Quist | Companies desk

      Brandt Holdings has agreed to buy Vale Mills, two people who know of the matter said.

      """,
    roles: [.title, .paragraph, .frontMatter, .paragraph],
    facts: [
      "Brandt Holdings to buy Vale Mills", "Per Quist", "Mercantile Times", "2031-07-09",
      "https://mercantile.example/brandt", "en-GB",
    ],
    notices: ["the page says that it is for subscribers: its text may be a part only"])
}
