import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an SVG shows of each node, by the node's id; `nil` where the SVG is not well-formed.
final class DrawnSVG: NSObject, XMLParserDelegate {
  struct Node: Equatable {
    var lines: [String] = []
    var tooltip: String?
    var link: String?
  }

  private(set) var nodes: [String: Node] = [:]
  private var isInNode = false
  private var id = ""
  private var node = Node()
  private var characters = ""

  init?(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if name == "g", let group = attributes["class"] {
      isInNode = group == "node"
      node = Node()
    }
    if name == "a" {
      node.tooltip = attributes["xlink:title"].map(Self.withPlainBlanks)
      node.link = attributes["xlink:href"]
    }
    characters = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { characters += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard isInNode else { return }
    if name == "title" { id = characters }
    if name == "text" { node.lines.append(Self.withPlainBlanks(characters)) }
    nodes[id] = node
  }

  /// Graphviz writes the second of two blanks as a no-break one, lest a viewer collapse them.
  private static func withPlainBlanks(_ text: String) -> String {
    text.replacingOccurrences(of: "\u{A0}", with: " ")
  }
}
