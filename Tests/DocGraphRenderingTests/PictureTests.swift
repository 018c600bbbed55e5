import DocGraphModel
import DocGraphTestSupport
import Foundation
import Testing

@testable import DocGraphRendering
@testable import GraphvizBridge

@Suite(
  "The SVG of a picture", .enabled(if: ReproducibleGraphviz.isPrepared, "Graphviz's plugins are not found"))
struct PictureTests {
  static func picture(
    _ graph: Graph = .sample, purpose: Purpose = .web, _ change: (inout RenderOptions) -> Void = { _ in }
  ) async throws -> Picture {
    var options = RenderOptions()
    change(&options)
    return try await Renderer.picture(
      graph, options: options, layout: LayoutOptions(purpose: purpose, orders: 1))
  }

  static func text(_ picture: Picture) -> String { String(decoding: picture.svg, as: UTF8.self) }

  @Test(
    "a relation links to its first document's address, unless that is no web address",
    arguments: [
      ("https://example.org/a?b=1&c=2", true), ("http://example.org", true), ("javascript:alert(1)", false),
      ("JAVASCRIPT:alert(1)", false), ("data:text/html,x", false), ("file:///etc/passwd", false),
      ("https://example.org/\" onload=\"alert(1)", false), ("https://example.org/a b", false),
      ("//example.org", false),
      ("https:/example.org", false),
    ])
  func links(address: String, isLink: Bool) async throws {
    var graph = Graph.sample
    graph.documents[0].url = address
    let svg = Self.text(try await Self.picture(graph))
    #expect(svg.contains("<a href=") == isLink)
    #expect(svg.lowercased().contains("javascript") == false)
    #expect(SVGReading(Array(svg.utf8)) != nil)
  }

  @Test("on a page the sheet is A4, on a slide 16:9, and nothing stands beyond its edges")
  func sheets() async throws {
    for (purpose, sizes) in [
      (Purpose.page, ["841.89pt 595.28pt", "595.28pt 841.89pt"]), (.slide, ["960pt 540pt"]),
    ] {
      let picture = try await Self.picture(purpose: purpose)
      let root = try #require(SVGReading(picture.svg)).root
      #expect(sizes.contains("\(root["width"] ?? "") \(root["height"] ?? "")"))
      let frame = PictureFrame(picture)
      let geometry = picture.arrangement.geometry
      #expect(frame.graphOrigin.x >= 0 && frame.graphOrigin.y >= 0)
      #expect(frame.graphOrigin.x + geometry.width * frame.graphScale <= frame.width)
      #expect(frame.graphOrigin.y + geometry.height * frame.graphScale <= frame.height)
      for line in frame.texts { #expect(line.x >= 0 && line.y > 0 && line.y < frame.height) }
      for item in frame.legend { #expect(item.x + item.width <= frame.width && item.y < frame.height) }
    }
  }

  @Test("a theme's bands are patterns that are defined once and used by their cards")
  func bands() async throws {
    var theme = Theme.light
    theme.cards[.person]?.band = .diagonal
    theme.cards[.organization]?.band = .dots
    let picture = try await Self.picture { $0.theme = theme }
    let svg = Self.text(picture)
    let defined = svg.matches(of: /<pattern id="([a-z0-9-]+)"/).map { String($0.1) }
    let used = svg.matches(of: /url\(#([a-z0-9-]+)\)/).map { String($0.1) }
    #expect(defined.count == 2 && Set(defined).count == 2)
    #expect(Set(used) == Set(defined))
    // Cards of both types, and their entries in the legend.
    let types: Set<EntityTypeName> = [.person, .organization]
    #expect(used.count == picture.plan.nodes.count { types.contains($0.type) } + 2)
  }

  @Test("what is highlighted and what is faded differ in class, color and opacity")
  func emphasis() async throws {
    let picture = try await Self.picture { options in
      options.view.paths = GraphView.Paths(
        ends: ["ann", "board"], entities: ["ann", "board"], relations: ["r1"], surroundingHops: 1)
    }
    let svg = try #require(SVGReading(picture.svg))
    #expect(svg.groups["entity-ann"]?.classes.last == "highlighted")
    #expect(svg.groups["relation-r1"]?.classes.last == "highlighted")
    #expect(svg.groups["entity-union"]?.classes.last == "faded")
    let text = Self.text(picture)
    #expect(text.contains("stroke=\"\(Theme.light.highlight.line)\""))
    #expect(text.contains("opacity=\"\(point(Theme.light.fadedOpacity))\""))
  }

  @Test("where cards stand is read back from the SVG")
  func positions() async throws {
    let picture = try await Self.picture()
    let read = KeptPositions(svg: picture.svg).positions
    #expect(Set(read.keys) == Set(picture.plan.nodes.map(\.id.rawValue)))
    for (id, position) in picture.positions {
      let found = try #require(read[id])
      #expect(abs(found.x - position.x) < 0.01 && abs(found.y - position.y) < 0.01)
    }
  }

  @Test(
    "positions of other files, and those that are none, are not taken",
    arguments: [
      "", "<svg/>", "<g id=\"entity-a\" data-center=\"nan,1\">", "<g id=\"entity-a\" data-center=\"1\">",
      "<g id=\"entity-a\" data-center=\"1e9,0\">", "<g id=\"entity-a\" data-center=\"inf,0\">",
      "<g id=\"entity-a",
      "<g id=\"relation-a\" data-center=\"1,2\">",
    ])
  func strangePositions(text: String) {
    #expect(KeptPositions(svg: Array(text.utf8)).positions.isEmpty)
  }

  @Test("a line's end is a triangle on its base, or a bar across it")
  func ends() {
    let line = GraphvizGeometry.Spline(
      points: [.init(x: 0, y: 0), .init(x: 1, y: 0), .init(x: 2, y: 0), .init(x: 10, y: 0)],
      endTip: .init(x: 20, y: 0))
    let arrow = LinePath([line], isBarred: false)
    #expect(arrow.path == "M0,0C1,0 2,0 10,0")
    let corners = arrow.arrows.map { $0.map { "\(point($0.x)) \(point($0.y))" } }
    #expect(corners == [["20 0", "10 3.6", "10 -3.6"]])
    #expect(arrow.bars.isEmpty)
    let bar = LinePath([line], isBarred: true)
    #expect(bar.path == "M0,0C1,0 2,0 10,0L20,0")
    #expect(bar.arrows.isEmpty)
    #expect(bar.bars.map(\.from) == [.init(x: 16, y: 4)] && bar.bars.map(\.to) == [.init(x: 16, y: -4)])
    #expect(LinePath([], isBarred: false).path == "")
  }

  @Test("another format has the size of the SVG, and of a page in points")
  func conversion() async throws {
    let picture = try await Self.picture(purpose: .slide)
    let conversion = picture.conversion(to: .pdf)
    #expect((conversion.width, conversion.height) == (960, 540))
    #expect(conversion.background == "#ffffff")
    #expect(String(decoding: conversion.dot(file: "f"), as: UTF8.self).contains("dpi=72"))
    let dots = picture.conversion(to: .png, resolution: 300)
    #expect(String(decoding: dots.dot(file: "f"), as: UTF8.self).contains("dpi=300.0"))
  }
}
