import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an SVG holds, by the ids of its groups; nil where it is not well-formed.
final class SVGReading: NSObject, XMLParserDelegate {
  struct Group: Equatable {
    var classes: [String] = []
    var title: String?
    var texts: [String] = []
    var dashes: [String] = []
  }

  private(set) var groups: [String: Group] = [:]
  /// The labels' lines by the ids of their relations.
  private(set) var labels: [String: [String]] = [:]
  private(set) var root: [String: String] = [:]
  /// All ids, in order.
  private(set) var ids: [String] = []
  private(set) var elements: Set<String> = []
  private(set) var title: String?
  private(set) var summary: String?
  private(set) var style = ""
  /// The texts outside of all groups: title, counts and captions.
  private(set) var frame: [String] = []
  private var open: [String] = []
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
    characters = ""
    elements.insert(name)
    if name == "svg" { root = attributes }
    if let id = attributes["id"] { ids.append(id) }
    if name == "g" {
      open.append(attributes["id"] ?? attributes["data-relation"].map { "label-\($0)" } ?? "")
      groups[open.last ?? "", default: Group()].classes =
        attributes["class"]?.split(separator: " ").map(String.init) ?? []
    }
    if let dashes = attributes["stroke-dasharray"], let id = open.last {
      groups[id]?.dashes.append(dashes)
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { characters += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    switch name {
    case "g": open.removeLast()
    case "title":
      if let id = open.last { groups[id]?.title = characters } else { title = characters }
    case "desc": summary = characters
    case "style": style = characters
    case "text":
      guard let id = open.last else { frame.append(characters); break }
      groups[id]?.texts.append(characters)
      if id.hasPrefix("label-") { labels[String(id.dropFirst(6)), default: []].append(characters) }
    default: break
    }
  }
}
