import DocGraphExtraction

/// A version for printing: no names, no frame, paragraphs and rules.
extension TestPage {
  static let print = TestPage(
    html: """
      <html><head><meta charset=utf-8><title>Court fines Norland Steel</title></head><body onload="window.print()">
      <p><b>Court fines Norland Steel</b></p><p><i>By Mia Sand, Court Reporter</i></p><hr>
      <p>A court in Norhaven fined Norland Steel 12 million crowns on Friday for dumping waste into the river.</p>
      <p>“It was no accident,” Judge Karl Imes said.</p><p>No.</p>
      <p>The company denied that it had known of it and will appeal, its lawyer said.</p>
      <hr><p>https://norland.example/news/court-fines</p><p>Printed from norland.example</p></body></html>
      """,
    text: """
      Court fines Norland Steel

      By Mia Sand, Court Reporter

      A court in Norhaven fined Norland Steel 12 million crowns on Friday for dumping waste into the river.

      “It was no accident,” Judge Karl Imes said.

      The company denied that it had known of it and will appeal, its lawyer said.

      """,
    roles: [.title, .frontMatter, .paragraph, .paragraph, .paragraph],
    facts: ["Court fines Norland Steel", nil, nil, nil, nil, nil])
}
