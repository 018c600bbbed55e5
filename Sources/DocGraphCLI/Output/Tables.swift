import DocGraph

/// The tables of lists.
enum Tables {
  static func entities(_ entities: [Entity]) -> Table {
    var table = Table("ID", "TYPE", "NAME", "ALSO")
    for entity in entities {
      let type = entity.kind.map { "\(entity.type)/\($0)" } ?? entity.type.rawValue
      table.add(entity.id.rawValue, type, entity.name, entity.aliases.map(\.text).joined(separator: "; "))
    }
    return table
  }

  static func pledges(_ pledges: [Entity], _ index: GraphIndex) -> Table {
    var table = Table("ID", "MADE", "DUE", "BINDING", "LAST REPORT", "MADE BY", "NAME")
    for entity in pledges {
      let pledge = entity.pledge
      let last = pledge?.history.last.map {
        [$0.status.rawValue, $0.date?.description].compactMap { $0 }.joined(separator: " ")
      }
      table.add(
        entity.id.rawValue, pledge?.made?.description, pledge?.due?.description,
        pledge?.bindingness?.rawValue, last,
        index.makers(of: entity.id).map(\.name).joined(separator: "; "), entity.name)
    }
    return table
  }

  static func events(_ events: [Entity], _ index: GraphIndex) -> Table {
    var table = Table("ID", "DATE", "KIND", "PLACE", "NAME")
    for entity in events {
      table.add(
        entity.id.rawValue, entity.event?.date?.description, entity.kind,
        index.places(of: entity.id).map(\.name).joined(separator: "; "), entity.name)
    }
    return table
  }

  static func relations(_ relations: [Relation], _ index: GraphIndex) -> Table {
    var table = Table("ID", "SOURCE", "RELATION", "TARGET", "WHEN", "AMOUNT", "DOUBT", "SOURCES")
    for relation in relations {
      table.add(
        relation.id?.rawValue, relation.source.rawValue, relation.type.rawValue, relation.target.rawValue,
        relation.valid?.description, relation.amount?.description, relation.doubt(index),
        relation.documents.map(\.rawValue).joined(separator: " "))
    }
    return table
  }

  static func documents(_ documents: [Document]) -> Table {
    var table = Table("ID", "PUBLISHED", "PUBLISHER", "BASED ON", "TITLE")
    for document in documents {
      table.add(
        document.id.rawValue, document.published?.description, document.publisher,
        document.basedOn.map(\.rawValue).joined(separator: " "), document.title)
    }
    return table
  }
}
