import DocGraphExtraction

/// Pictures with captions, little else; microdata instead of scripts.
extension TestPage {
  static let gallery = TestPage(
    html: """
      <!doctype html><html><head><meta charset=utf-8><meta http-equiv="Content-Language" content="en_US"><title>Gallery</title></head>
      <body><div itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline">The regatta in pictures</h2>
      <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ola Berg</span> <a itemprop="url" href="https://x.example/ola">more</a></span>
      <meta itemprop="datePublished" content="2031-08-20"><div itemprop="publisher" itemscope><meta itemprop="name" content="Bay Herald"></div>
      <div class="gallery"><p>1 of 3</p><figure><img src=1><figcaption>The Blue Heron crosses the line ahead of eleven other boats. <span class="credit">Ola Berg / Bay Herald</span></figcaption></figure>
      <p>2 of 3</p><figure><img src=2><figcaption>Skipper Nora Falk thanks her crew on the pier at Port Ellen.<p class="photo-credit">Photo: Ola Berg</p></figcaption></figure>
      <p>3 of 3</p><figure><img src=3><figcaption>Some 4,000 people watched from the beach</figcaption></figure></div>
      <ul class="thumbs"><li><a href="/1">1</a></li><li><a href="/2">2</a></li></ul></div></body></html>
      """,
    text: """
      The regatta in pictures

      Ola Berg more

      The Blue Heron crosses the line ahead of eleven other boats.

      Skipper Nora Falk thanks her crew on the pier at Port Ellen.

      Some 4,000 people watched from the beach

      """,
    roles: [.title, .frontMatter, .caption, .caption, .caption],
    facts: ["The regatta in pictures", "Ola Berg", "Bay Herald", "2031-08-20", nil, "en-US"])
}
