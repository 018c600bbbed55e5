public import DocGraphLanguage
import DocGraphModel

/// Finds in documents who is connected to whom, each finding with its evidence, method and confidence.
///
/// A value that any number of threads may use at once; the same document gives the same findings on every run.
public struct Extractor: Sendable {
  let language: Language
  /// The patterns by which relations are found.
  public var rules = RelationRules.standard
  /// Whether names in one sentence between which no relation is found become a weak, inferred one.
  public var findsCooccurrence = false

  public init(language: Language) {
    self.language = language
  }

  /// What one document says.
  ///
  /// - Throws: ``ExtractionError`` if a block is too long to be read.
  package func findings(in document: SourceDocument) throws(ExtractionError) -> DocumentFindings {
    var findings = DocumentFindings(try parsed(document))
    findNames(&findings)
    findTimesAndQuantities(&findings)
    findEvents(&findings)
    findRelations(&findings)
    findPledges(&findings)
    findFigures(&findings)
    return findings
  }

  /// The words of a document, with their grammar.
  package func parsed(_ document: SourceDocument) throws(ExtractionError) -> ParsedDocument {
    do throws(LanguageError) {
      return try ParsedDocument(document, by: language)
    } catch {
      throw ExtractionError(.size, error.message, hint: error.hint)
    }
  }
}
