/// The drawing of a graph of somebody else's, made safe to be handed out.
///
/// Graphviz writes some texts of a graph into its SVG as they are (names of fonts, addresses of links), so that nothing in it
/// can be trusted: what is kept are the elements and attributes that Graphviz itself writes, with their texts escaped anew.
/// There is no script, no style sheet, no image, no DTD, no event, and no link but to `http`, `https`, `mailto` and places
/// in the drawing.
public struct ForeignDrawing: Sendable, Equatable {
  /// An SVG document in UTF-8, well-formed, with a title and a description.
  public let svg: [UInt8]
  /// In points.
  public let width: Double
  public let height: Double
  /// How many links were left out.
  public let droppedLinks: Int
}

extension ForeignDrawing {
  /// - Parameters:
  ///   - svg: what Graphviz's SVG renderer wrote, in any encoding.
  ///   - title: what is drawn, in a few words.
  ///   - description: the same in a sentence.
  /// - Returns: nil where the text is no SVG with a size.
  /// - Complexity: O(n) in the bytes.
  public static func sanitized(_ svg: [UInt8], title: String, description: String) -> ForeignDrawing? {
    var sanitizer = SVGSanitizer(title: title, description: description)
    return sanitizer.sanitize(svg)
  }
}
