import DocGraph

extension Graph {
  /// What the evidence at a place is for: "relation r12 (harbor-trust made_pledge pier-pledge)".
  func record(at place: GraphPath) -> String {
    guard case .key(let list)? = place.steps.first, case .index(let position)? = place.steps.dropFirst().first
    else { return place.description }
    if list == "relations" {
      let relation = relations[position]
      let id = relation.id.map { " \($0)" } ?? ""
      return "relation\(id) (\(relation.source) \(relation.type) \(relation.target))"
    }
    let entity = entities[position]
    if case .index(let item)? = place.steps.dropFirst(3).first {
      switch place.steps[2] {
      case .key("history"):
        let step = entity.pledge?.history[item]
        let date = step?.date.map { ", \($0)" } ?? ""
        return "pledge step \(item + 1) of \(entity.id) (\(step?.status.rawValue ?? "")\(date))"
      case .key("properties"): return "property '\(entity.properties[item].name)' of \(entity.id)"
      default: break
      }
    }
    return "\(entity.type) \(entity.id)"
  }
}
