/// A model's components.
struct Network: Sendable {
  let name: String
  let grammarEncoder: Encoder
  let tagger: Tagger
  let parser: DependencyParser
  let ruler: AttributeRuler
  let lemmatizer: Lemmatizer
  let nounChunks: NounChunks
  let entityEncoder: Encoder
  let recognizer: EntityRecognizer
  let labels: AnalyzedText.Labels

  init(_ folder: ModelFolder, instructions: Instructions) throws(LanguageError) {
    name = folder.path.split(separator: "/").last.map(String.init) ?? ""
    grammarEncoder = try Encoder(ModelParameters(folder, "tok2vec/model"), instructions: instructions)
    tagger = try Tagger(folder, instructions: instructions)
    parser = try DependencyParser(folder, instructions: instructions)
    ruler = try AttributeRuler(folder, tags: tagger.labels, dependencies: parser.labels)
    lemmatizer = try Lemmatizer(folder, morphologies: ruler.morphologies)
    nounChunks = NounChunks(dependencies: parser.labels)
    let entities = try ModelParameters(folder, "ner/model")
    entityEncoder = try Encoder(entities, instructions: instructions)
    recognizer = try EntityRecognizer(
      moves: MoveTable(folder, "ner/moves"), model: entities, instructions: instructions)
    guard grammarEncoder.width == Tagger.vectorWidth, entityEncoder.width == EntityRecognizer.vectorWidth
    else {
      throw LanguageError(.model, "the components' vectors have another width", place: folder.path)
    }
    labels = AnalyzedText.Labels(
      tags: tagger.labels, morphologies: ruler.morphologies, dependencies: parser.labels,
      entities: recognizer.labels)
  }
}
