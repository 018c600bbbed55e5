internal import GraphvizBridge

/// Lays a graph out in one style, in several orders, and keeps the best.
struct LayoutSearch<Service: GraphvizService> {
  let service: Service
  let purpose: Purpose
  /// How many orders; nil for as many as fit the size.
  var orders: Int?
  var isHasty = false
  /// Only the engine given, where the usual ones failed.
  var engine: GraphvizEngine?
  /// Until when it has to be done.
  var time: LayoutTime

  /// A layout, and how it was found.
  struct Found {
    var geometry: GraphvizGeometry
    /// How many orders were compared; of several parts, for the first of them.
    var orders = 1
    /// How many were wanted for all parts, and how many of them were not done within the time.
    var wanted = 1
    var late = 0
    /// Whether there was no time for all that makes it better.
    var isUnfinished = false
  }

  /// How much of the time goes into preparing, and how much of the rest into Graphviz's work.
  private static var shares: (preparing: Double, graphviz: Double) { (0.6, 0.85) }

  func layered(
    _ graph: LayoutGraph, _ direction: LayeredLayout.Direction, keeping: KeptPlaces
  ) async throws(LayoutFailure) -> Found {
    let (connected, isolated) = Self.split(graph)
    guard !connected.isEmpty else {
      return Found(geometry: Self.assembled(graph, [], isolated, purpose))
    }
    let (part, _) = graph.part(connected)
    let layered = LayeredLayout(graph: part, direction: direction, purpose: purpose, isHasty: isHasty)
    let kept = keeping.part(connected)
    let wanted = isHasty ? 1 : max(1, orders ?? LayeredLayout.orders(part))
    let (recipes, isFinished) =
      kept.isEmpty
      ? layered.recipes(wanted, within: time.share(Self.shares.preparing))
      : (layered.recipes(keeping: kept, count: wanted), true)
    let results = try await geometries([(part, recipes)])[0]
    let best = best(results.layouts, part, kept, direction) { layout in
      layout.improveLabels(part, areNew: layered.isQuick)
    }
    let late = results.late + wanted - recipes.count + results.layouts.count - best.compared
    return Found(
      geometry: Self.assembled(graph, [(connected, best.layout)], isolated, purpose), orders: best.compared,
      wanted: wanted, late: late, isUnfinished: !isFinished)
  }

  func unlayered(
    _ graph: LayoutGraph, _ style: LayoutStyle, keeping: KeptPlaces
  ) async throws(LayoutFailure) -> Found {
    // Rings and circles leave short lines no room, whatever the size.
    let dropsLabels = graph.count > LayoutStep.mostWithAllLabels || style != .organic
    if let boxes = keeping.boxes(graph) {
      return Found(geometry: GraphvizGeometry(boxes, graph, dropsLabels: dropsLabels))
    }
    let (_, isolated) = Self.split(graph)
    let layout = ForceLayout(style: style, isHasty: isHasty, engine: engine)
    let components = graph.components.filter { $0.count > 1 || Self.hasLoop($0[0], graph) }
    let parts = components.map { graph.part($0).graph }
    let recipes = parts.map { layout.recipes($0, count: orders ?? ForceLayout.orders($0)) }
    let results = try await geometries(Array(zip(parts, recipes)))
    var found = Found(geometry: GraphvizGeometry(width: 0, height: 0, nodes: [], edges: []))
    found.orders = results.first?.layouts.count ?? 1
    found.wanted = recipes.reduce(0) { $0 + $1.count }
    found.late = results.reduce(0) { $0 + $1.late }
    var placed: [(nodes: [Int], geometry: GraphvizGeometry)] = []
    for (number, part) in parts.enumerated() {
      let refined = layout.refined(results[number].layouts.map { $0.boxes(part) }, part, within: time)
      found.isUnfinished = found.isUnfinished || !refined.isFinished
      let drawn = refined.layouts.map {
        GraphvizGeometry(FreePlace.separated($0, part), part, dropsLabels: dropsLabels)
      }
      placed.append((components[number], best(drawn, part, KeptPlaces(), nil).layout))
    }
    found.geometry = Self.assembled(graph, placed, isolated, purpose)
    return found
  }

  /// The layouts of several graphs in several ways; those that fail are left out where another one did not.
  private func geometries(
    _ work: [(graph: LayoutGraph, recipes: [LayoutRecipe])]
  ) async throws(LayoutFailure) -> [(layouts: [GraphvizGeometry], late: Int)] {
    let time = time.share(Self.shares.graphviz)
    var found: [(layouts: [GraphvizGeometry], late: Int)] = work.map { _ in ([], 0) }
    var failures: [GraphvizError?] = work.map { _ in nil }
    let engines = Set(work.flatMap(\.recipes).map(\.engine)).sorted { $0.rawValue < $1.rawValue }
    for engine in engines {
      var dots: [[UInt8]] = []
      var owners: [(work: Int, recipe: LayoutRecipe)] = []
      for (number, (graph, recipes)) in work.enumerated() {
        for recipe in recipes where recipe.engine == engine {
          do throws(RenderError) { dots.append(try recipe.dot(graph)) } catch { throw .render(error) }
          owners.append((number, recipe))
        }
      }
      let results = await time.limited(service).geometries(of: dots, engine: engine)
      for ((number, recipe), result) in zip(owners, results) {
        switch result {
        case .failure(let error):
          failures[number] = failures[number] ?? error
          if error.code == .timeLimit { found[number].late += 1 }
        case .success(let geometry):
          do throws(RenderError) {
            found[number].layouts.append(try recipe.restored(geometry, work[number].graph))
          } catch {
            throw .render(error)
          }
        }
      }
    }
    for (part, failure) in zip(found, failures) where part.layouts.isEmpty {
      throw .graphviz(failure ?? GraphvizError(code: .worker, message: "no layout came back"))
    }
    return found
  }

  /// The one that costs least, of those for which there is time; of equal ones the first.
  private func best(
    _ layouts: [GraphvizGeometry], _ graph: LayoutGraph, _ kept: KeptPlaces,
    _ direction: LayeredLayout.Direction?, finish: (inout GraphvizGeometry) -> Void = { _ in }
  ) -> (layout: GraphvizGeometry, compared: Int) {
    let readingOrder = ReadingOrder(graph)
    var best: (cost: LayoutCost, layout: GraphvizGeometry)?
    var compared = 0
    for var layout in layouts where best == nil || !time.isOver {
      finish(&layout)
      compared += 1
      if layouts.count == 1 { return (layout, 1) }
      let disorder = direction.map { direction in
        readingOrder.disorder(layout.nodes.map { direction == .columns ? $0.center.x : $0.center.y })
      }
      let cost = LayoutCost(
        LayoutScore(layout, graph), purpose: purpose, disorder: disorder ?? 0,
        displacement: kept.displacement(layout))
      if best.map({ cost < $0.cost }) ?? true { best = (cost, layout) }
    }
    return (best?.layout ?? layouts[0], compared)
  }
}

/// Why a search found nothing.
enum LayoutFailure: Error {
  case graphviz(GraphvizError)
  case render(RenderError)
}
