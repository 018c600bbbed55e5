public import DocGraphEvidence
public import DocGraphFiles
import DocGraphModel

extension DocumentSource {
  /// The documents of a graph file, as far as its texts may be read.
  public init(_ texts: DocumentTexts) {
    self.init { document throws(ModelError) in
      try texts.checkedText(of: document)
    } original: { document throws(ModelError) in
      try texts.checkedOriginal(of: document)
    }
  }
}
