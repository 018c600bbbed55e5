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

  /// A layout, and how many orders were tried for it.
  struct Found {
    var geometry: GraphvizGeometry
    var orders: Int
  }

  func layered(
    _ graph: LayoutGraph, _ direction: LayeredLayout.Direction, keeping: KeptPlaces
  ) async throws(LayoutFailure) -> Found {
    let (connected, isolated) = Self.split(graph)
    guard !connected.isEmpty else {
      return Found(geometry: Self.assembled(graph, [], isolated, purpose), orders: 1)
    }
    let (part, _) = graph.part(connected)
    let layered = LayeredLayout(graph: part, direction: direction, purpose: purpose, isHasty: isHasty)
    let kept = keeping.part(connected)
    let recipes =
      kept.isEmpty
      ? layered.recipes(orders ?? LayeredLayout.orders(part))
      : layered.recipes(keeping: kept, count: orders ?? LayeredLayout.orders(part))
    let results = try await geometries([(part, recipes)])[0].map { layout in
      var layout = layout
      layout.improveLabels(part, areNew: layered.isQuick)
      return layout
    }
    let best = best(results, part, kept)
    return Found(
      geometry: Self.assembled(graph, [(connected, best)], isolated, purpose), orders: recipes.count)
  }

  func unlayered(
    _ graph: LayoutGraph, _ style: LayoutStyle, keeping: KeptPlaces
  ) async throws(LayoutFailure) -> Found {
    // Rings and circles leave short lines no room, whatever the size.
    let dropsLabels = graph.count > LayoutStep.mostWithAllLabels || style != .organic
    if let boxes = keeping.boxes(graph) {
      return Found(geometry: GraphvizGeometry(boxes, graph, dropsLabels: dropsLabels), orders: 1)
    }
    let (_, isolated) = Self.split(graph)
    let layout = ForceLayout(style: style, isHasty: isHasty, engine: engine)
    let components = graph.components.filter { $0.count > 1 || Self.hasLoop($0[0], graph) }
    let parts = components.map { graph.part($0).graph }
    let recipes = parts.map { layout.recipes($0, count: orders ?? ForceLayout.orders($0)) }
    let results = try await geometries(Array(zip(parts, recipes)))
    var placed: [(nodes: [Int], geometry: GraphvizGeometry)] = []
    for (number, part) in parts.enumerated() {
      let drawn = layout.refined(results[number].map { $0.boxes(part) }, part).map {
        GraphvizGeometry(FreePlace.separated($0, part), part, dropsLabels: dropsLabels)
      }
      placed.append((components[number], best(drawn, part, KeptPlaces())))
    }
    return Found(
      geometry: Self.assembled(graph, placed, isolated, purpose),
      orders: recipes.first?.count ?? 1)
  }

  /// The layouts of several graphs in several ways; those that fail are left out where another one did not.
  private func geometries(
    _ work: [(graph: LayoutGraph, recipes: [LayoutRecipe])]
  ) async throws(LayoutFailure) -> [[GraphvizGeometry]] {
    var found: [[GraphvizGeometry]] = work.map { _ in [] }
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
      let results = await service.geometries(of: dots, engine: engine)
      for ((number, recipe), result) in zip(owners, results) {
        switch result {
        case .failure(let error): failures[number] = failures[number] ?? error
        case .success(let geometry):
          do throws(RenderError) {
            found[number].append(try recipe.restored(geometry, work[number].graph))
          } catch {
            throw .render(error)
          }
        }
      }
    }
    for (layouts, failure) in zip(found, failures) where layouts.isEmpty {
      throw .graphviz(failure ?? GraphvizError(code: .worker, message: "no layout came back"))
    }
    return found
  }

  /// The one that costs least; of equal ones the first.
  private func best(
    _ layouts: [GraphvizGeometry], _ graph: LayoutGraph, _ kept: KeptPlaces
  ) -> GraphvizGeometry {
    guard layouts.count > 1 else { return layouts[0] }
    let costs = layouts.map { layout in
      LayoutCost(
        LayoutScore(layout, graph), purpose: purpose, displacement: kept.displacement(layout))
    }
    let least = costs.indices.min { (costs[$0], $0) < (costs[$1], $1) } ?? 0
    return layouts[least]
  }
}

/// Why a search found nothing.
enum LayoutFailure: Error {
  case graphviz(GraphvizError)
  case render(RenderError)
}
