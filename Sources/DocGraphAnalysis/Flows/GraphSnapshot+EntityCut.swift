public import DocGraphModel

extension GraphSnapshot {
  /// What entities would have to go, their ends aside, for two entities to be unconnected.
  ///
  /// By Menger's theorem they are as many as there are paths that share no entity. Of all least sets it is the one
  /// nearest to the source. Relations that connect the two directly are left alone and told. Direction counts as in
  /// ``minimumCut(between:and:weighted:)``; weights, parallel relations and loops make no difference.
  ///
  /// Reference: K. Menger, *Zur allgemeinen Kurventheorie*, Fundamenta Mathematicae 10, 1927; S. Even, R. E. Tarjan,
  /// *Network Flow and Testing Graph Connectivity*, SIAM Journal on Computing 4, 1975.
  ///
  /// - Throws: as of ``minimumCut(between:and:weighted:)``.
  /// - Complexity: O(√entities × relations).
  public func minimumEntityCut(
    between source: EntityID, and target: EntityID
  ) throws(AnalysisError) -> EntityCut {
    let (source, target) = try requireEnds(source, target)
    let steps = StepRows(network.forward, weighted: false)
    var flow = FlowNetwork(split: steps, from: source, to: target, direct: nil)
    flow.layOut()
    let isNear = try flow.maximize(from: FlowNetwork.leaving(source), to: FlowNetwork.reaching(target))
    return EntityCut(
      entities: (0..<nodeCount)
        .filter { isNear[FlowNetwork.reaching($0)] && !isNear[FlowNetwork.leaving($0)] && $0 != source }
        .map { entity(at: $0).id },
      direct: relations(of: network.forward.arcs(from: source, to: target)).sorted())
  }
}

extension FlowNetwork {
  /// Every node is two, with an arc between them that carries 1: one that steps reach and one that they leave.
  static func reaching(_ node: Int) -> Int { 2 * node }
  static func leaving(_ node: Int) -> Int { 2 * node + 1 }

  /// The network in which no two units of flow come by one node, its ends aside.
  ///
  /// - Parameter direct: What steps from the source right to the target carry; nil for no such steps.
  init(split steps: StepRows, from source: Int, to target: Int, direct: Double?) {
    self.init(nodeCount: 2 * steps.nodeCount)
    for node in 0..<steps.nodeCount {
      let isEnd = node == source || node == target
      if !isEnd { add(Self.reaching(node), Self.leaving(node), capacity: 1) }
      guard node != target else { continue }
      for step in steps.row(node) {
        let next = Int(steps.targets[step])
        let isDirect = node == source && next == target
        guard next != source, let capacity = isDirect ? direct : .infinity else { continue }
        add(Self.leaving(node), Self.reaching(next), capacity: capacity, cost: steps.length(step))
      }
    }
  }
}
