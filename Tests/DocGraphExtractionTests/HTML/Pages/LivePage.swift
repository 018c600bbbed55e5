import DocGraphExtraction

/// A live blog: many posts, each with its time.
extension TestPage {
  static let live = TestPage(
    html: """
      <!doctype html><html lang=en><head><meta charset=utf-8><title>Live: summit in Geneva</title>
      <script type="application/ld+json">[{"@type":"BreadcrumbList","name":"x"},{"@type":["LiveBlogPosting"],
       "headline":"Live: the lake summit in Geneva","author":[{"@type":"Person","name":"Jon Hale"},{"@type":"Person","name":"Mia Sand"}],
       "datePublished":"2031-05-02T06:00:00Z","publisher":{"@type":"NewsMediaOrganization","name":"Lake Wire"}}]</script></head><body>
      <div id="onetrust-consent-sdk"><p>We and our partners store cookies on your device to make this page better for you.</p></div>
      <header role="banner"><a href="/">Lake Wire</a></header>
      <main><h1>Live: the lake summit in Geneva</h1>
      <div class="live-posts">
      <section class="post"><time datetime="2031-05-02T09:40:00Z">09:40</time><h2>Ministers arrive</h2>
      <p>The ministers of Norland and Sudland have arrived at the palace for the summit.</p><div class="share-tools"><a href="/s">Share</a></div></section>
      <section class="post"><time datetime="2031-05-02T08:15:00Z">08:15</time><h2>Doors open</h2>
      <p>The doors are open, and the first delegates take their seats in the great hall.</p></section>
      <section class="post"><time datetime="2031-05-02T07:00:00Z">07:00</time>
      <p>Good morning and welcome to our coverage of the first lake summit since 2024.</p></section>
      </div></main>
      <aside class="most-read"><ol><li><a href="/1">Norland votes in June</a></li></ol></aside></body></html>
      """,
    text: """
      Live: the lake summit in Geneva

      09:40

      Ministers arrive

      The ministers of Norland and Sudland have arrived at the palace for the summit.

      08:15

      Doors open

      The doors are open, and the first delegates take their seats in the great hall.

      07:00

      Good morning and welcome to our coverage of the first lake summit since 2024.

      """,
    roles: [
      .title, .frontMatter, .heading, .paragraph, .frontMatter, .heading, .paragraph, .frontMatter,
      .paragraph,
    ],
    facts: ["Live: the lake summit in Geneva", "Jon Hale, Mia Sand", "Lake Wire", "2031-05-02", nil, "en"])
}
