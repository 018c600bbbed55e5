internal import GraphvizBridge

/// Writes a picture as an SVG document.
struct PictureSVG {
  let picture: Picture
  let frame: PictureFrame
  private var lines: [String] = []
  /// The patterns of bands in use, with their colors, in the order in which they came up.
  private var bands: [Band] = []

  private struct Band: Equatable {
    var pattern: BandPattern
    var color: String
  }

  var plan: RenderPlan { picture.plan }
  var theme: Theme { picture.plan.theme }
  private var geometry: GraphvizGeometry { picture.arrangement.geometry }

  init(_ picture: Picture) {
    self.picture = picture
    frame = PictureFrame(picture)
  }

  mutating func bytes() -> [UInt8] {
    writeRoot()
    writeFrame()
    let origin = frame.graphOrigin
    let scale = frame.graphScale == 1 ? "" : " scale(\(Self.factor(frame.graphScale)))"
    add(
      """
      <g id="graph" class="graph" data-layout="\(picture.arrangement.style.rawValue)" \
      transform="translate(\(point(origin.x)),\(point(origin.y)))\(scale)">
      """)
    // Labels above all lines, cards above both, and what the picture is about above its surroundings.
    let order: [Emphasis] = [.faded, .normal, .highlighted]
    for emphasis in order {
      for (edge, place) in zip(plan.edges, geometry.edges) where edge.emphasis == emphasis {
        write(edge, place)
      }
    }
    for emphasis in order {
      for (edge, place) in zip(plan.edges, geometry.edges) where edge.emphasis == emphasis {
        if let label = place.label { writeLabel(edge, label) }
      }
    }
    for emphasis in order {
      for (node, place) in zip(plan.nodes, geometry.nodes) where node.emphasis == emphasis {
        write(node, place.center)
      }
    }
    add("</g>")
    writeBands()
    add("</svg>\n")
    return Array(lines.joined(separator: "\n").utf8)
  }

  mutating func add(_ line: String) { lines.append(line) }

  /// What fills a band.
  mutating func fill(_ pattern: BandPattern, color: String) -> String {
    guard pattern.tile != nil else { return pattern == .solid ? color : "none" }
    let band = Band(pattern: pattern, color: color)
    let number = bands.firstIndex(of: band) ?? bands.count
    if number == bands.count { bands.append(band) }
    return "url(#\(plan.name)-band-\(number))"
  }

  private mutating func writeBands() {
    guard !bands.isEmpty else { return }
    add("<defs>")
    for (number, band) in bands.enumerated() {
      guard let tile = band.pattern.tile else { continue }
      let side = point(tile.side)
      var parts = ""
      if !tile.strokes.isEmpty {
        parts +=
          "<path d=\"\(tile.strokes)\" fill=\"none\" stroke=\"\(band.color)\" stroke-width=\"\(point(tile.strokeWidth))\"/>"
      }
      if !tile.areas.isEmpty { parts += "<path d=\"\(tile.areas)\" fill=\"\(band.color)\"/>" }
      add(
        """
        <pattern id="\(plan.name)-band-\(number)" width="\(side)" height="\(side)" patternUnits="userSpaceOnUse">\
        \(parts)</pattern>
        """)
    }
    add("</defs>")
  }
}

// The document and its frame.
extension PictureSVG {
  private mutating func writeRoot() {
    let (width, height) = (point(frame.width), point(frame.height))
    let (title, description) = ("\(plan.name)-title", "\(plan.name)-description")
    add(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg class="docgraph" width="\(width)pt" height="\(height)pt" viewBox="0 0 \(width) \(height)" \
      xmlns="http://www.w3.org/2000/svg" role="graphics-document document" \
      aria-roledescription="relationship diagram" aria-labelledby="\(title) \(description)" \
      font-family="\(XMLText.escaped(theme.cssFontFamily))">
      <title id="\(title)">\(XMLText.escaped(plan.title ?? "Relations"))</title>
      <desc id="\(description)">\(XMLText.escaped(([plan.subtitle + "."] + plan.captions).joined(separator: " ")))</desc>
      <style>
      svg.docgraph{max-width:100%;height:auto}
      .docgraph .label{paint-order:stroke;stroke:\(theme.halo);stroke-width:3px;stroke-linejoin:round}
      .docgraph .hit{fill:none;stroke:\(theme.line);stroke-opacity:0;stroke-width:9px}
      .docgraph .edge:hover .line{stroke-width:2.5px}
      </style>
      <rect width="\(width)" height="\(height)" fill="\(theme.background)"/>
      """)
  }

  /// A factor with six decimals, without a locale.
  private static func factor(_ value: Double) -> String {
    let millionths = Int((min(max(value, 0.000_001), 1_000) * 1e6).rounded())
    return "\(millionths / 1_000_000).\(String(1_000_000 + millionths % 1_000_000).dropFirst())"
  }

  private mutating func writeFrame() {
    for line in frame.texts {
      let color = line.role == .title ? theme.text : theme.mutedText
      let weight = line.role == .title ? " font-weight=\"bold\"" : ""
      let look = "font-size=\"\(point(line.size))\"\(weight) fill=\"\(color)\""
      add(
        "<text x=\"\(point(line.x))\" y=\"\(point(line.y))\" \(look)>\(XMLText.escaped(line.text))</text>")
    }
    guard !frame.legend.isEmpty else { return }
    add("<g id=\"legend\" class=\"legend\">")
    for item in frame.legend { write(item) }
    add("</g>")
  }
}
