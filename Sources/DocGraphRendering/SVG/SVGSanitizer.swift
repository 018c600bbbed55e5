/// Writes a drawing anew from what may stay of it; see ``ForeignDrawing``.
struct SVGSanitizer {
  private let title: String
  private let description: String
  private var output: [UInt8] = []
  /// The elements that are open, innermost last: as they are called in the source and in the output.
  private var open: [(source: String, written: String)] = []
  /// How many elements that are left out with their content are open.
  private var skipped: [String] = []
  private var size: (width: Double, height: Double)?
  private var droppedLinks = 0

  init(title: String, description: String) {
    self.title = title
    self.description = description
  }

  mutating func sanitize(_ svg: [UInt8]) -> ForeignDrawing? {
    output.reserveCapacity(svg.count)
    var scanner = SVGScanner(svg)
    while let token = scanner.next() {
      switch token {
      case .other: scanner.skipLineFeed()
      case .text(let text): write(text: text)
      case .tag(let tag): write(tag)
      }
      // Whatever follows the root is none of the drawing.
      if size != nil, open.isEmpty { break }
    }
    guard let size else { return nil }
    while let element = open.popLast() { write("</\(element.written)>") }
    write("\n")
    return ForeignDrawing(svg: output, width: size.width, height: size.height, droppedLinks: droppedLinks)
  }

  private mutating func write(_ tag: SVGTag) {
    let name = tag.name
    if name.hasPrefix("/") { return close(String(name.dropFirst())) }
    let isEmpty = tag.bytes.dropLast().last == UInt8(ascii: "/")
    let element = isEmpty && name.hasSuffix("/") ? String(name.dropLast()) : name
    guard skipped.isEmpty, !open.isEmpty || element == "svg" else {
      if !isEmpty, !skipped.isEmpty { skipped.append(element) }
      return
    }
    if open.isEmpty { return writeRoot(tag) }
    guard SVGVocabulary.elements.contains(element) else {
      if !isEmpty { skipped.append(element) }
      return
    }
    if element != "a" {
      write("<\(element)")
      writeAttributes(of: tag, element)
      write(isEmpty ? "/>" : ">")
      if !isEmpty { open.append((element, element)) }
    } else if !isEmpty {
      open.append((element, writeLink(tag)))
    }
  }

  /// Ends an element, and what was left open inside of it.
  private mutating func close(_ element: String) {
    if let index = skipped.lastIndex(of: element) {
      skipped.removeSubrange(index...)
      return
    }
    guard skipped.isEmpty, let index = open.lastIndex(where: { $0.source == element }) else { return }
    while open.count > index { write("</\(open.removeLast().written)>") }
  }

  private mutating func writeAttributes(of tag: SVGTag, _ element: String) {
    var seen: Set<String> = []
    for (name, value) in tag.attributes
    where SVGVocabulary.attributes.contains(name) && seen.insert(name).inserted {
      guard name == "xlink:href" || !value.isPlain else {
        // Most of a drawing: numbers.
        if SVGVocabulary.accepts(name, nil, on: element) {
          write(" \(name)=\"")
          output.append(contentsOf: value)
          write("\"")
        }
        continue
      }
      let text = XMLText.unescaped(value)
      guard SVGVocabulary.accepts(name, text, on: element) else { continue }
      // No color of SVG 1.1: some viewers paint it black.
      write(" \(name)=\"\(text == "transparent" ? "none" : XMLText.escaped(text))\"")
    }
  }

  /// Writes a link, or a group in its place where it leads nowhere or nowhere safe.
  ///
  /// - Returns: the element's name in the output.
  private mutating func writeLink(_ tag: SVGTag) -> String {
    var address: String?
    var tooltip = ""
    for (name, value) in tag.attributes {
      if name == "xlink:href" || name == "href" { address = address ?? XMLText.unescaped(value) }
      if name == "xlink:title" { tooltip = XMLText.unescaped(value) }
    }
    let shown = XMLText.escaped(tooltip)
    if let address, WebAddress.isSafeLink(address) {
      write("<a xlink:href=\"\(XMLText.escaped(address))\"")
      if !address.hasPrefix("#") { write(" target=\"_blank\" rel=\"noopener\"") }
      if !shown.isEmpty { write(" xlink:title=\"\(shown)\"") }
      write(">")
      return "a"
    }
    if address?.isEmpty == false { droppedLinks += 1 }
    write("<g>")
    if !shown.isEmpty { write("<title>\(shown)</title>") }
    return "g"
  }

  private mutating func writeRoot(_ tag: SVGTag) {
    func points(_ name: String) -> Double? {
      guard let value = tag.attributes.first(where: { $0.name == name })?.value else { return nil }
      let text = String(decoding: value, as: UTF8.self)
      let number = Double(text.hasSuffix("pt") ? String(text.dropLast(2)) : text)
      return number.flatMap { $0.isFinite && $0 > 0 && $0 < 1e9 ? $0 : nil }
    }
    guard let width = points("width"), let height = points("height") else { return }
    size = (width, height)
    let box = tag.attributes.first { $0.name == "viewBox" }?.value ?? []
    var numbers = String(decoding: box, as: UTF8.self).split(separator: " ").compactMap { Double($0) }
    if numbers.count != 4 || !numbers.allSatisfy(\.isFinite) { numbers = [0, 0, width, height] }
    let viewBox = numbers.map { "\($0)" }.joined(separator: " ")
    write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg width="\(width)pt" height="\(height)pt" viewBox="\(viewBox)" \
      xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" role="img" \
      aria-labelledby="docgraph-title docgraph-description">
      <title id="docgraph-title">\(XMLText.escaped(title))</title>
      <desc id="docgraph-description">\(XMLText.escaped(description))</desc>

      """)
    open.append(("svg", "svg"))
  }

  private mutating func write(text: ArraySlice<UInt8>) {
    guard skipped.isEmpty, let element = open.last?.source else { return }
    if SVGVocabulary.holdsText(element) {
      if text.isPlain {
        output.append(contentsOf: text)
      } else {
        write(XMLText.escaped(XMLText.unescaped(text)))
      }
    } else if text.first == UInt8(ascii: "\n") {
      write("\n")
    }
  }

  private mutating func write(_ text: String) { output.append(contentsOf: text.utf8) }
}

extension ArraySlice<UInt8> {
  /// Whether XML holds these bytes as they are, and they need no look inside.
  fileprivate var isPlain: Bool {
    allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "#"), UInt8(ascii: "%"):
        true
      default: false
      }
    } && !elementsEqual("transparent".utf8)
  }
}
