import ArgumentParser
import DocGraph
import Foundation

/// A language model that the user has.
struct LanguageModelOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Ask this OpenAI-compatible endpoint too, such as http://localhost:8080/v1. What it claims without a verbatim quote that names both ends is dropped. A key is taken from DOCGRAPH_LLM_KEY.",
      valueName: "url"))
  var llm: String?

  @Option(help: ArgumentHelp("The model, as the endpoint calls it.", valueName: "name"))
  var llmModel: String?

  @Option(
    help: ArgumentHelp(
      "How many tokens may be spent, as estimated before sending; what is beyond is counted as not asked.",
      valueName: "tokens"))
  var llmBudget: Int?

  @Option(help: ArgumentHelp("How long one answer may take.", valueName: "seconds"))
  var llmTimeout: Double = 120

  @Option(
    help: ArgumentHelp(
      "Where answers are kept, by what was asked; the user's cache folder if not given.", valueName: "folder")
  )
  var llmCache: String?

  @Flag(help: "Print what would be sent, and send nothing.")
  var llmDryRun = false

  func validate() throws {
    if llm != nil || llmDryRun, llmModel == nil { throw ValidationError("--llm needs --llm-model NAME") }
    if llmModel != nil, llm == nil, !llmDryRun { throw ValidationError("--llm-model needs --llm URL") }
    if let llmBudget, llmBudget < 0 { throw ValidationError("--llm-budget is 0 or more") }
    if !(0.1...3_600).contains(llmTimeout) {
      throw ValidationError("--llm-timeout lies from 0.1 to 3600 seconds")
    }
  }

  /// Nil where none is asked for.
  func reader() throws -> LanguageModelReader? {
    guard let name = llmModel else { return nil }
    let environment = ProcessInfo.processInfo.environment
    let key = environment["DOCGRAPH_LLM_KEY"].flatMap { $0.isEmpty ? nil : $0 }
    let url = llm ?? "http://localhost"
    let server = try ChatServer(url: url, key: key, timeout: .milliseconds(Int(llmTimeout * 1_000)))
    let folder =
      llmCache
      ?? "\(environment["XDG_CACHE_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? "\(NSHomeDirectory())/.cache")/docgraph/llm"
    return LanguageModelReader(
      name: name, service: server, cache: AnswerFolder(folder, endpoint: url), budget: llmBudget ?? .max)
  }
}
