import DocGraphAnalysis
public import DocGraphModel

/// Finds the best chains of relations between two entities, and tells what each hop stands on.
///
/// Chains are different where their entities are, and come by none twice: parallel relations make one hop. They come by their
/// number of hops, then by how firmly the best relations of their hops stand, then by the ids of their entities in natural
/// order. Firmness here is the gravest ``Reservation`` that a relation shows by itself, added up over the hops.
///
/// With hubs penalized, a hop between u and v is 1 + 0.4 × (ln d(u) + ln d(v)) long, where d is the number of relations of an
/// entity among those looked at: the sum over a chain is its number of hops less the logarithm of its path-degree product
/// with the damping exponent 0.4.
///
/// Reference: D. S. Himmelstein, S. E. Baranzini, *Heterogeneous Network Edge Prediction*, PLoS Computational Biology 11(7):
/// e1004259, 2015 (degree-weighted path count).
public struct ChainFinder: Sendable {
  private let index: GraphIndex
  private let assessor: SupportAssessor

  public init(_ index: GraphIndex) {
    self.index = index
    assessor = SupportAssessor(index)
  }

  /// - Throws: ``EvidenceError/Code/unknownEntity`` for an entity that is not in the graph or that the filter keeps out,
  ///   ``EvidenceError/Code/parameter`` for a question that contradicts itself or is out of bounds,
  ///   ``EvidenceError/Code/graph`` where a relation's weight cannot be a strength.
  /// - Complexity: that of a snapshot and of `GraphSnapshot/paths(from:to:via:maximumHops:weighted:)`; support is
  ///   assessed of the relations on the chains only.
  public func answer(to question: ChainQuestion) throws(EvidenceError) -> ChainAnswer {
    try check(question)
    do throws(AnalysisError) {
      return try find(question)
    } catch {
      let code: EvidenceError.Code =
        switch error.code {
        case .unknownEntity: .unknownEntity
        case .parameter: .parameter
        default: .graph
        }
      throw EvidenceError(code, error.message, hint: error.hint)
    }
  }

  private func check(_ question: ChainQuestion) throws(EvidenceError) {
    guard question.source != question.target else {
      throw EvidenceError(.parameter, "'\(question.source)' is both ends", hint: "name two entities")
    }
    guard (1...1_000).contains(question.count) else {
      throw EvidenceError(
        .parameter, "the number of chains is \(question.count)", hint: "it lies from 1 to 1000")
    }
    guard question.avoided.count <= ObstacleMap.avoidedLimit else {
      throw EvidenceError(
        .parameter, "\(question.avoided.count) entities and types are to be avoided",
        hint: "at most \(ObstacleMap.avoidedLimit)")
    }
    for case .entity(let id) in question.avoided {
      if id == question.source || id == question.target {
        throw EvidenceError(.parameter, "'\(id)' is an end of the chain", hint: "an end cannot be avoided")
      }
      if id == question.via {
        throw EvidenceError(.parameter, "'\(id)' cannot be both avoided and come by")
      }
    }
  }

  private func find(_ question: ChainQuestion) throws(AnalysisError) -> ChainAnswer {
    let whole = try GraphSnapshot(index, filter: question.filter, directed: question.isDirected)
    let conditions = ChainConditions(question, index)
    var (avoided, uncertain) = (0, 0)
    let snapshot =
      conditions.isEmpty
      ? whole
      : whole.keeping { relation in
        if conditions.avoids(relation) {
          avoided += 1
        } else if conditions.isUncertain(relation) {
          uncertain += 1
        } else {
          return true
        }
        return false
      }
    let lengths = ChainLengths(snapshot, penalizesHubs: question.penalizesHubs)
    var paths = try lengths.measured(Firmness(assessor)).paths(
      from: question.source, to: question.target, via: question.via,
      maximumHops: question.maximumHops ?? .max, weighted: true)
    let chains = ChainAssessor(assessor: assessor, during: question.filter.during)
    var found: [Chain] = []
    while found.count < question.count, let path = paths.next() {
      found.append(
        chains.chain(path) { source, target in
          guard let source = snapshot.node(of: source), let target = snapshot.node(of: target) else {
            return 1
          }
          return lengths.length(source, target)
        })
    }
    let separation =
      found.isEmpty
      ? try SeparationFinder(assessor: assessor, question: question, conditions: conditions).separation()
      : nil
    return ChainAnswer(
      question: question, chains: found, isCut: paths.isCut,
      direct: direct(question, without: Set(found.flatMap(\.relations))), separation: separation,
      entityCount: snapshot.nodeCount, relationCount: snapshot.relationCount, leftOut: whole.leftOut,
      avoidedCount: avoided, uncertainCount: uncertain)
  }

  private func direct(_ question: ChainQuestion, without shown: Set<Int>) -> [Int] {
    guard let source = index.position(of: question.source) else { return [] }
    let target = index.position(of: question.target)
    return index.relations(at: source).map(Int.init).filter { relation in
      index.otherEnd(ofRelation: relation, from: source) == target && !shown.contains(relation)
        && index.graph.relations[relation].review != .rejected
    }
  }
}
