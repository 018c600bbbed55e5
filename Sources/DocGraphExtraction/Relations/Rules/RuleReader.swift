internal import DocGraphModel
internal import DocGraphSyntax

/// The state of reading one rule file: its tree, and the problems met.
final class RuleReader {
  typealias Node = SyntaxTree.Node

  let tree: SyntaxTree
  let schema: Schema
  /// In the order of reading; a message has its hint in parentheses.
  private(set) var problems: [(position: SourcePosition, message: String)] = []

  /// Reading goes on behind a fault, so that people see more than the first; but not for ever.
  static let problemLimit = 20
  static let ruleLimit = 5_000

  init(_ tree: SyntaxTree, _ schema: Schema) {
    self.tree = tree
    self.schema = schema
  }

  func note(_ node: Node, _ message: String, hint: String? = nil) {
    note(at: tree.position(of: node), message, hint: hint)
  }

  private func note(at position: SourcePosition, _ message: String, hint: String?) {
    guard problems.count < RuleReader.problemLimit else { return }
    problems.append((position, message + (hint.map { " (\($0))" } ?? "")))
  }

  /// All rules of the file, as far as they could be read.
  func rules() -> [RelationRule] {
    guard let version = tree.value(named: "docgraph-rules", in: tree.root), tree.number(of: version) == 1
    else {
      note(tree.root, "this is no rule file", hint: "a rule file begins with docgraph-rules: 1")
      return []
    }
    checkKeys(of: tree.root, ["docgraph-rules", "rules"], "a rule file")
    guard let list = tree.value(named: "rules", in: tree.root), tree.kind(of: list) == .sequence else {
      note(tree.root, "there is no list 'rules'")
      return []
    }
    guard tree.count(of: list) <= RuleReader.ruleLimit else {
      note(list, "there are more than \(RuleReader.ruleLimit) rules")
      return []
    }
    var rules: [RelationRule] = []
    var ids: Set<String> = []
    tree.forEachElement(of: list) { node in
      guard problems.count < RuleReader.problemLimit, let rule = rule(node) else { return }
      if !ids.insert(rule.id).inserted { note(node, "there is another rule \(SyntaxError.quoted(rule.id))") }
      rules.append(rule)
    }
    return rules
  }

  private func checkKeys(of node: Node, _ names: [String], _ what: String) {
    tree.forEachPair(of: node) { key, value in
      let name = tree.name(of: key)
      guard !names.contains(name) else { return }
      note(
        at: tree.keyPosition(of: value), "there is no key \(SyntaxError.quoted(name)) in \(what)",
        hint: Suggestion.question(for: name, among: names) ?? "its keys are \(names.joined(separator: ", "))")
    }
  }

  private static let keys = [
    "id", "relation", "verb", "noun", "role", "adjective", "entity", "from", "to", "having", "lacking",
    "source",
    "target",
    "unless", "state", "end", "denies", "chain", "label", "confidence", "holds", "fails",
  ]

  private func rule(_ node: Node) -> RelationRule? {
    guard tree.kind(of: node) == .mapping else {
      note(node, "expected a rule as a mapping")
      return nil
    }
    checkKeys(of: node, RuleReader.keys, "a rule")
    guard let id = text("id", of: node), !id.isEmpty, id.utf8.count <= 60 else {
      note(node, "the rule has no 'id'", hint: "such as leads.title, at most 60 bytes")
      return nil
    }
    guard let relation = text("relation", of: node) else {
      note(node, "the rule has no 'relation'")
      return nil
    }
    var rule = RelationRule(id: id, relation: RelationTypeName(relation))
    if schema.relationType(rule.relation) == nil {
      note(
        tree.value(named: "relation", in: node) ?? node,
        "there is no relation type \(SyntaxError.quoted(relation))",
        hint: Suggestion.question(for: relation, among: schema.relationTypes.map(\.name.rawValue)))
    }
    rule.triggers = triggers(of: node)
    if rule.triggers.isEmpty {
      note(node, "the rule has nothing that triggers it", hint: "verb, noun, role, adjective or entity")
    }
    let hasRole = tree.value(named: "role", in: node) != nil
    rule.from = paths("from", of: node) ?? (hasRole ? [RulePath(.holder)] : [RulePath(.subject)])
    rule.to =
      paths("to", of: node)
      ?? (hasRole ? [RulePath(.preposition("of")), RulePath(.before)] : [RulePath(.object)])
    rule.having = paths("having", of: node) ?? []
    rule.lacking = paths("lacking", of: node) ?? []
    rule.sourceTypes = ends("source", of: node)
    rule.targetTypes = ends("target", of: node)
    rule.unless = Set(words("unless", of: node))
    rule.isState = flag("state", of: node)
    rule.isEnd = flag("end", of: node)
    rule.isDenial = flag("denies", of: node)
    rule.isChained = flag("chain", of: node)
    rule.label = text("label", of: node)
    rule.holds = sentences("holds", of: node)
    rule.fails = sentences("fails", of: node)
    if let value = tree.value(named: "confidence", in: node) {
      if let number = tree.number(of: value), (0...1).contains(number) {
        rule.confidence = number
      } else {
        note(value, "expected a confidence from 0 to 1")
      }
    }
    return rule
  }
}

extension RuleReader {
  private func text(_ key: String, of node: Node) -> String? {
    guard let value = tree.value(named: key, in: node) else { return nil }
    guard let text = tree.string(of: value) else {
      note(value, "expected a text behind '\(key):'")
      return nil
    }
    return text
  }

  private func flag(_ key: String, of node: Node) -> Bool {
    guard let value = tree.value(named: key, in: node) else { return false }
    guard let flag = tree.bool(of: value) else {
      note(value, "expected true or false behind '\(key):'")
      return false
    }
    return flag
  }

  /// What commas separate, or the elements of a list.
  private func words(_ key: String, of node: Node) -> [String] {
    guard let value = tree.value(named: key, in: node) else { return [] }
    var words: [String] = []
    func add(_ node: Node) {
      guard let text = tree.string(of: node) else { return note(node, "expected words behind '\(key):'") }
      words += text.split(separator: ",").map { String($0.trimmed) }.filter { !$0.isEmpty }
    }
    if tree.kind(of: value) == .sequence {
      tree.forEachElement(of: value, add)
    } else {
      add(value)
    }
    return words
  }

  private func sentences(_ key: String, of node: Node) -> [String] {
    guard let value = tree.value(named: key, in: node) else { return [] }
    var sentences: [String] = []
    func add(_ node: Node) {
      guard let text = tree.string(of: node) else {
        return note(node, "expected a sentence behind '\(key):'")
      }
      sentences.append(text)
    }
    if tree.kind(of: value) == .sequence {
      tree.forEachElement(of: value, add)
    } else {
      add(value)
    }
    return sentences
  }

  private func paths(_ key: String, of node: Node) -> [RulePath]? {
    guard let value = tree.value(named: key, in: node) else { return nil }
    var paths: [RulePath] = []
    for word in words(key, of: node) {
      do throws(RulePath.PathFault) {
        paths.append(try RulePath(word))
      } catch {
        note(value, "there is no way \(SyntaxError.quoted(error.word)) to an end", hint: error.hint)
      }
    }
    return paths
  }

  private func ends(_ key: String, of node: Node) -> [RelationEnd] {
    guard let value = tree.value(named: key, in: node) else { return [] }
    let names = ["any", "agent"] + schema.entityTypes.map(\.name.rawValue)
    return words(key, of: node).map { word in
      let end = RelationEnd(word)
      if case .type(let type, _) = end, schema.entityType(type) == nil {
        note(
          value, "there is no entity type \(SyntaxError.quoted(type.rawValue))",
          hint: Suggestion.question(for: type.rawValue, among: names))
      }
      return end
    }
  }

  private func triggers(of node: Node) -> [RelationRule.Trigger] {
    var triggers: [RelationRule.Trigger] = []
    for verb in words("verb", of: node) {
      let parts = verb.split(separator: " ").map(String.init)
      triggers.append(.verb(parts.first ?? verb, particle: parts.count > 1 ? parts[1] : nil))
    }
    for noun in words("noun", of: node) {
      triggers.append(.noun(noun.split(separator: " ").map(String.init)))
    }
    for noun in words("role", of: node) {
      triggers.append(.role(noun.split(separator: " ").map(String.init)))
    }
    for word in words("adjective", of: node) { triggers.append(.adjective(word)) }
    if tree.value(named: "entity", in: node) != nil, flag("entity", of: node) { triggers.append(.entity) }
    return triggers
  }
}

extension RulePath {
  init(_ kind: Kind) { steps = [Step(kind: kind)] }
}
