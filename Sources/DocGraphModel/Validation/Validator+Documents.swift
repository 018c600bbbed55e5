extension Validator {
  mutating func checkDocuments() {
    for (position, document) in graph.documents.enumerated() {
      let place = GraphPath.document(position)
      checkID(document.id, position: position, place: place) { [index] in index.position(of: $0) }
      checkHash(document.sha256, at: place["sha256"])
      checkHash(document.textSHA256, at: place["textSHA256"])
      checkDate(document.published, at: place["published"])
      checkDate(document.retrieved, at: place["retrieved"])
      checkOrder(document.published, "published", document.retrieved, "retrieved", at: place["retrieved"])
      for (item, base) in document.basedOn.enumerated() {
        checkDocument(base, at: place["basedOn"][item])
        if base == document.id {
          error(.selfRelation, place["basedOn"][item], "'\(base)' is based on itself", hint: "take it out")
        }
      }
    }
  }
}
