/// A node that waits in a search's heap; nearer ones come first, of equally near ones the smaller number.
struct Visit: Comparable {
  let distance: Double
  let node: UInt32

  static func < (left: Visit, right: Visit) -> Bool {
    left.distance < right.distance || (left.distance == right.distance && left.node < right.node)
  }
}
