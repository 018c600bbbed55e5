internal import DocGraphModel

/// Reads documents by a language model that the user has, beside the built-in rules.
///
/// Every claim has to quote its sentence letter by letter and to name both ends in it; what does not is dropped and counted.
public struct LanguageModelReader: Sendable {
  /// As the endpoint calls it.
  public let name: String
  let service: any ChatService
  let cache: (any ChatCache)?
  let budget: TokenBudget
  private let patience = Patience()
  /// How many paragraphs are asked about at once.
  let width: Int

  /// - Parameter budget: How many tokens may be spent, as estimated before sending.
  public init(
    name: String, service: any ChatService, cache: (any ChatCache)? = nil, budget: Int = .max, width: Int = 4
  ) {
    self.name = name
    self.service = service
    self.cache = cache
    self.budget = TokenBudget(budget)
    self.width = max(1, width)
  }

  /// Paragraphs of fewer words say little, those of more bytes are no prose.
  static let fewestWords = 5
  static let mostBytes = 16_384

  /// What would be sent for a document: the bodies, in order, with what they are estimated to take.
  package func requests(for text: ParsedDocument) -> [(body: [UInt8], tokens: Int)] {
    paragraphs(of: text).map { paragraph in
      let request = ChatRequest(model: name, paragraph: paragraph.text)
      return (request.body, request.estimatedTokens)
    }
  }

  private func paragraphs(of text: ParsedDocument) -> [ParagraphText] {
    text.paragraphs.filter { $0.count >= Self.fewestWords }.map { ParagraphText($0, of: text) }
      .filter { $0.text.utf8.count <= Self.mostBytes }
  }

  /// Asks about a document's paragraphs and merges what is claimed into what the rules found.
  ///
  /// Paragraphs that nothing comes back for are counted; the others go on.
  func read(_ findings: inout DocumentFindings) async -> LanguageModelTally {
    var tally = LanguageModelTally()
    let paragraphs = paragraphs(of: findings.text)
    var questions: [Question] = []
    for (place, paragraph) in paragraphs.enumerated() {
      let request = ChatRequest(model: name, paragraph: paragraph.text)
      let body = request.body
      let key = SHA256.hex(body)
      // An answer that is there costs nothing.
      let kept = cache?.answer(for: key)
      if kept == nil, !budget.take(request.estimatedTokens) {
        tally.leftOut += 1
        continue
      }
      if kept == nil { tally.estimatedTokens += request.estimatedTokens }
      questions.append(Question(place: place, body: body, key: key, kept: kept))
    }
    let answers = await answers(to: questions)
    var merging = ClaimMerging(findings, model: name)
    for (question, result) in zip(questions, answers) {
      do throws(ExtractionError) {
        let body = try result.get()
        let answer: ChatAnswer
        do throws(ChatAnswer.Fault) { answer = try ChatAnswer(body) } catch {
          tally.failed += 1
          tally.firstFailure = tally.firstFailure ?? "an answer \(error.message)"
          continue
        }
        if question.kept == nil {
          tally.asked += 1
          cache?.keep(body, for: question.key)
        } else {
          tally.cached += 1
        }
        merging.merge(answer, of: paragraphs[question.place], &tally)
      } catch {
        tally.failed += 1
        tally.firstFailure = tally.firstFailure ?? error.description
      }
    }
    findings = merging.findings
    return tally
  }

  private struct Question: Sendable {
    var place: Int
    var body: [UInt8]
    var key: String
    var kept: [UInt8]?
  }

  private func answers(to questions: [Question]) async -> [Result<[UInt8], ExtractionError>] {
    await withTaskGroup(of: (Int, Result<[UInt8], ExtractionError>).self) { group in
      var results = [Result<[UInt8], ExtractionError>?](repeating: nil, count: questions.count)
      var next = 0
      func start() {
        guard next < questions.count else { return }
        let place = next
        let question = questions[place]
        next += 1
        group.addTask {
          if let kept = question.kept { return (place, .success(kept)) }
          guard patience.isLeft else { return (place, .failure(Patience.exhausted)) }
          do throws(ExtractionError) {
            let answer = try await service.answer(to: question.body)
            patience.note(isAnswered: true)
            return (place, .success(answer))
          } catch {
            patience.note(isAnswered: false)
            return (place, .failure(error))
          }
        }
      }
      for _ in 0..<width { start() }
      for await (place, result) in group {
        results[place] = result
        start()
      }
      return results.map { $0 ?? .failure(ExtractionError(.tool, "no answer")) }
    }
  }
}
