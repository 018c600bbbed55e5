internal import XMLBridge

/// The passages of a page that make its main text.
///
/// The element that holds the text is found by where the prose is (``Passage/weight``, summed over each element) and by what the page
/// calls its parts; then each passage within it is looked at on its own. Density of text and of links are old measures: Kohlschütter,
/// Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features, 2010; Pomikálek, Removing Boilerplate and Duplicate
/// Content from Web Corpora, 2011.
struct MainText {
  private(set) var passages: [Passage] = []

  private let page: Page
  /// The weight of all passages that begin before each node.
  private var weightBefore: [Int]
  /// How many passages that have a weight begin before each node.
  private var countBefore: [Int]

  /// - Parameter title: what the page says that its headline is.
  /// - Complexity: O(nodes + bytes of text).
  init(_ page: Page, _ all: [Passage], title: String?) {
    self.page = page
    weightBefore = [Int](repeating: 0, count: page.nodes.count + 1)
    countBefore = weightBefore
    for passage in all where passage.weight > 0 {
      weightBefore[passage.place + 1] += passage.weight
      countBefore[passage.place + 1] += 1
    }
    for place in page.nodes.indices {
      weightBefore[place + 1] += weightBefore[place]
      countBefore[place + 1] += countBefore[place]
    }
    let total = weightBefore[page.nodes.count]
    guard total > 0 else { return }
    let main = container(of: total)
    let range = main..<page.nodes[main].end
    passages = PassageFilter.kept(all.filter { range.contains($0.place) })
    addOpening(from: all, before: range.lowerBound, title?.wordsForComparing)
  }

  private func weight(_ place: Int) -> Int { weightBefore[page.nodes[place].end] - weightBefore[place] }

  /// The element that holds the main text.
  private func container(of total: Int) -> Int {
    // Names that pages give it, the surest first; the innermost of the largest of each.
    var best: [(place: Int, weight: Int)?] = [nil, nil, nil, nil]
    var densest = 0
    for place in page.elements {
      let weight = weight(place)
      // Deeper ones come later; nine tenths of all prose are in it.
      if weight * 10 >= total * 9 { densest = place }
      guard weight * 2 >= total, let rank = rank(place) else { continue }
      if weight >= best[rank]?.weight ?? 0 { best[rank] = (place, weight) }
    }
    return best.lazy.compactMap { $0?.place }.first ?? widened(densest)
  }

  /// A paragraph that is most of a short text is not all of it: its neighbors may be.
  private func widened(_ place: Int) -> Int {
    var place = place
    for _ in 0..<3 where countBefore[page.nodes[place].end] - countBefore[place] < 2 {
      guard page.name(place) != "body", page.parents[place] >= 0 else { break }
      place = Int(page.parents[place])
    }
    return place
  }

  private func rank(_ place: Int) -> Int? {
    if page.has("articlebody", in: "itemprop", of: place) { return 0 }
    if page.name(place) == "article" { return 1 }
    if page.name(place) == "main" || page.attribute("role", of: place) == "main" { return 3 }
    return page.isBodyByName(place) ? 2 : nil
  }

  /// The headline stands above the element that holds the text, and between them what sums it up, who wrote it and when.
  private mutating func addOpening(from all: [Passage], before main: Int, _ title: String?) {
    func isHeadline(_ passage: Passage) -> Bool {
      passage.level == 1 || passage.level != nil && passage.text.wordsForComparing == title
    }
    guard !passages.contains(where: isHeadline) else { return }
    let above = all.prefix { $0.place < main }
    guard let headline = above.lastIndex(where: isHeadline), above.count - headline <= 30 else { return }
    let opening = PassageFilter.kept(Array(above[(headline + 1)...])).filter { $0.level == nil }
    passages = [above[headline]] + opening + passages
  }
}
