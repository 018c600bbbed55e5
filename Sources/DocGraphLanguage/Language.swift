internal import Synchronization

/// Reads English: tokens, sentences, grammar and names.
///
/// Any number of threads may use one at once; the model is loaded once and never changes. The same text gives the same result
/// on every run and on any number of threads.
///
/// ```swift
/// let language = try Language.english()
/// let text = try language.analyze("The Harbor Trust met in Geneva.")
/// for entity in text.entities { print(entity.label, text.text(of: entity.tokens)) }
/// ```
public final class Language: Sendable {
  /// The most bytes of a text that is analyzed in one piece; ``SectionReader`` cuts longer ones.
  public static let longestText = 1 << 28

  private let tokenizer: Tokenizer
  private let network: Network?
  /// What threads worked with, to be taken up again: filling its caches costs more than all else in a short text.
  private let workspaces = Mutex<[Workspace]>([])

  private init(_ tokenizer: Tokenizer, _ network: Network?) {
    self.tokenizer = tokenizer
    self.network = network
  }

  /// Loads a model.
  ///
  /// - Throws: ``LanguageError`` if its files are not what they must be.
  package convenience init(_ folder: ModelFolder, instructions: Instructions = .best) throws(LanguageError) {
    try self.init(Tokenizer(folder), Network(folder, instructions: instructions))
  }

  /// The English model that is installed, loaded; some 30 ms.
  ///
  /// - Throws: ``LanguageError``: `.missing` if it is not installed, `.model` if its files are damaged.
  public static func english() throws(LanguageError) -> Language {
    guard let language = try installedEnglish() else {
      throw LanguageError(
        .missing, "the English model is not installed", place: ModelStore().path,
        hint: "`docgraph model install` fetches it")
    }
    return language
  }

  /// The English model, or nil if it is not installed.
  ///
  /// - Throws: ``LanguageError`` if its files are damaged.
  public static func installedEnglish() throws(LanguageError) -> Language? {
    guard let folder = ModelStore().english else { return nil }
    return try Language(folder)
  }

  /// What can be read without a model: tokens, by a few rules of our own, and sentences.
  public static let rules = Language(.byRules, nil)

  /// Whether there is a model behind it, and so grammar and names.
  public var hasModel: Bool { network != nil }

  /// The model's name and version.
  public var modelName: String? { network?.name }

  /// Analyzes a text in one piece.
  ///
  /// - Parameter components: what to look for; without a model there are tokens and sentences, whatever is asked for.
  /// - Throws: ``LanguageError`` if the text is longer than ``longestText``.
  /// - Complexity: O(bytes) in time and memory.
  public func analyze(
    _ text: String, components: AnalyzedText.Components = .all
  ) throws(LanguageError) -> AnalyzedText {
    try analyze(TextSection(bytes: Array(text.utf8)), components: components)
  }

  /// Analyzes a part of a document, whose offsets are those of the document.
  ///
  /// - Parameter section: UTF-8; what is none is read as U+FFFD.
  public func analyze(
    _ section: TextSection, components: AnalyzedText.Components = .all
  ) throws(LanguageError) -> AnalyzedText {
    guard section.bytes.count <= Self.longestText else {
      throw LanguageError(
        .size, "a text of \(section.bytes.count) bytes cannot be read in one piece",
        hint: "SectionReader cuts it into sections")
    }
    let workspace = workspaces.withLock { $0.popLast() } ?? Workspace(network)
    defer { workspaces.withLock { $0.append(workspace) } }
    return workspace.analyze(section, components, tokenizer, network)
  }

  /// Analyzes a document section by section, some of them at once, in bounded memory.
  ///
  /// - Parameters:
  ///   - document: read as far as the sections at work need it.
  ///   - threads: how many sections are analyzed at once, 1 to 256.
  ///   - each: is given the sections in their order, one at a time.
  /// - Throws: what reading or `each` throws; what is at work then is given up.
  public func analyze(
    _ document: SectionReader, components: AnalyzedText.Components = .all, threads: Int = 1,
    each: (AnalyzedText) throws -> Void
  ) async throws {
    var document = document
    let threads = min(max(1, threads), 256)
    try await withThrowingTaskGroup(of: (number: Int, text: AnalyzedText).self) { group in
      var (started, finished, delivered) = (0, 0, 0)
      var isAtEnd = false
      var waiting: [Int: AnalyzedText] = [:]
      repeat {
        // A slow section holds up those behind it, which must not pile up.
        while !isAtEnd, started - finished < threads, started - delivered < 2 * threads {
          guard let section = try document.next() else {
            isAtEnd = true
            break
          }
          let number = started
          started += 1
          group.addTask { (number, try self.analyze(section, components: components)) }
        }
        guard let result = try await group.next() else { break }
        finished += 1
        waiting[result.number] = result.text
        while let text = waiting.removeValue(forKey: delivered) {
          try each(text)
          delivered += 1
        }
      } while !isAtEnd || started > finished
    }
  }
}
