import DocGraphExtraction

/// As WordPress makes them: classes that name everything, comments as articles, shares, related posts, JSON-LD as a graph.
extension TestPage {
  static let blog = TestPage(
    html: """
      <!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8">
      <title>Ferry strike ends in Port Ellen - Harbor Post</title>
      <link rel="canonical" href="https://harborpost.example/2031/03/ferry-strike-ends/">
      <meta property="og:title" content="Ferry strike ends"><meta property="og:site_name" content="Harbor Post">
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
        {"@type":"Article","@id":"https://harborpost.example/#article","headline":"Ferry strike ends in Port Ellen",
         "author":{"@id":"https://harborpost.example/#/person/7"},"datePublished":"2031-03-04T23:10:00+00:00",
         "publisher":{"@id":"https://harborpost.example/#organization"},"inLanguage":"en-US"},
        {"@type":"Organization","@id":"https://harborpost.example/#organization","name":"Harbor Post &amp; Mail"},
        {"@type":"Person","@id":"https://harborpost.example/#/person/7","name":"Ana Reyes"}]}</script>
      <style>.a{}</style></head>
      <body class="single post-template has-sidebar comments-open">
      <a class="skip-link screen-reader-text" href="#content">Skip to content</a>
      <header id="masthead" class="site-header"><p class="site-title"><a href="/">Harbor Post</a></p>
      <nav class="main-navigation"><ul><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li></ul></nav></header>
      <div id="content" class="site-content"><main id="main">
      <article id="post-77" class="post type-post category-news tag-ferry hentry">
      <header class="entry-header"><h1 class="entry-title">Ferry strike ends in Port Ellen</h1>
      <div class="entry-meta"><span class="posted-on">Posted on <time datetime="2031-03-04T23:10:00+00:00">March 4, 2031</time></span>
      <span class="byline"> by <a rel="author" href="/a">Ana Reyes</a></span></div></header>
      <div class="entry-content">
      <p><span class="dateline">PORT ELLEN</span> — The Harbor Trust and the Dock Workers’ Union signed an agreement on Tuesday.</p>
      <figure class="wp-caption"><img src="a.jpg"><figcaption class="wp-caption-text">Ferries at the north pier on Tuesday.</figcaption></figure>
      <p>“We are <em>relieved</em>,” said Tom&nbsp;Okafor, who leads the&#8203; union.</p>
      <blockquote><p>No worker will lose a shift, and no ferry will stay in port.</p></blockquote>
      <h2>What was agreed</h2>
      <ul><li>Wages rise by 4 percent.</li><li>Shifts are shorter in winter</li></ul>
      <p>Read more: <a href="/x">The strike in pictures</a></p>
      <p>The trust expects the first ferry on Thursday, according to <a href="/t">its timetable</a>.</p>
      <div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a href="/f">Facebook</a></li></ul></div>
      <div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><p>The ferry strike of 2029 lasted for three long weeks.</p></div>
      </div><footer class="entry-footer">Posted in <a href="/c">News</a></footer></article>
      <div id="comments" class="comments-area"><h2>2 thoughts on “Ferry strike ends”</h2><ol class="comment-list">
      <li class="comment"><article class="comment-body"><p>The union should have asked for far more than that, if you ask me.</p></article></li>
      <li class="comment"><article class="comment-body"><p>My cousin works there and says that the trust will break its word again.</p></article></li>
      </ol></div></main>
      <aside id="secondary" class="widget-area"><section class="widget"><h2>About</h2><p>The Harbor Post is the paper of the harbor, founded in 1911 by sailors.</p></section></aside>
      </div><footer class="site-footer"><p>© 2031 Harbor Post. All rights reserved.</p></footer></body></html>
      """,
    text: """
      Ferry strike ends in Port Ellen

      Posted on March 4, 2031 by Ana Reyes

      PORT ELLEN — The Harbor Trust and the Dock Workers’ Union signed an agreement on Tuesday.

      Ferries at the north pier on Tuesday.

      “We are relieved,” said Tom Okafor, who leads the union.

      No worker will lose a shift, and no ferry will stay in port.

      What was agreed

      Wages rise by 4 percent.

      Shifts are shorter in winter

      The trust expects the first ferry on Thursday, according to its timetable.

      """,
    roles: [
      .title, .frontMatter, .paragraph, .caption, .paragraph, .quotation, .heading, .listItem, .listItem,
      .paragraph,
    ],
    facts: [
      "Ferry strike ends in Port Ellen", "Ana Reyes", "Harbor Post & Mail", "2031-03-04",
      "https://harborpost.example/2031/03/ferry-strike-ends/", "en-US",
    ])
}
