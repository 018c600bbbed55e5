import DocGraphModel
import DocGraphSyntax

extension RecordFormat where Record == Document {
  static let document = RecordFormat(
    .document, layout: .block, make: { Document(id: "") },
    [
      Field(required: "id", \.id, .identifier(), "A slug, unique among the documents."),
      Field("title", \.title, .text, "The headline."),
      Field("url", \.url, .text, "Where it was published."),
      Field("publisher", \.publisher, .text, "Who published it."),
      Field("author", \.author, .text, "Who wrote it."),
      Field("published", \.published, .date, "When it was published."),
      Field("retrieved", \.retrieved, .date, "When it was fetched."),
      Field("language", \.language, .text, "BCP 47 tag, such as en."),
      Field("path", \.path, .text, "The original, relative to the graph file."),
      Field("sha256", \.sha256, .hash, "SHA-256 of the original."),
      Field(
        "textPath", \.textPath, .text,
        "The stored text that offsets refer to, where the original is no plain text."),
      Field("textSHA256", \.textSHA256, .hash, "SHA-256 of the stored text."),
      Field("reader", \.reader, .text, "What made the stored text, with its version."),
      Field("basedOn", \.basedOn, .list(.identifier()), default: [], "Documents that this one repeats."),
      Field("note", \.note, .text, "Anything else."),
    ])
}
