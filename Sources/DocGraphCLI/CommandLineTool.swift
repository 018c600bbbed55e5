import ArgumentParser
import DocGraph
import DocGraphLanguage

/// The command, as a function of its arguments.
public enum CommandLineTool {
  /// Runs the command and returns its exit code: 0 done, 1 findings, 2 usage, 3 bad input, 4 an outside tool failed.
  public static func run(_ arguments: [String]) async -> Int32 {
    do {
      try checkVerb(arguments.first)
      var command = try DocGraphCommand.parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      return Failure.Code.done.rawValue
    } catch {
      return report(error)
    }
  }

  /// What an error of ours says, for people; nil for the argument parser's.
  static func message(of error: any Error) -> String? {
    switch error {
    case let failure as Failure: failure.message
    case let error as GraphFileError: error.description
    case let error as AnalysisError: error.description
    case let error as EvidenceError: error.description
    case let error as ModelError: error.description
    case let error as RenderError: error.description
    case let error as LanguageError: error.description
    case let error as ExtractionError: error.description
    case let error as EdgeListError: error.description
    default: nil
    }
  }

  /// The exit code that an error of ours ends with.
  static func code(of error: any Error) -> Failure.Code {
    switch error {
    case let failure as Failure: failure.code
    // A weight stands in the file, all else was asked for.
    case let error as AnalysisError: error.code == .weight ? .badInput : .usage
    case let error as EvidenceError: error.code == .graph ? .badInput : .usage
    case is ModelError: .usage
    case is EdgeListError: .badInput
    case let error as RenderError:
      switch error.code {
      case .graphviz: .tool
      case .empty: .findings
      default: .badInput
      }
    case let error as LanguageError: error.code == .download ? .tool : .badInput
    case let error as ExtractionError:
      switch error.code {
      case .tool, .missing: .tool
      case .parameter: .usage
      default: .badInput
      }
    default: .badInput
    }
  }

  /// Tells of a verb that there is not; the argument parser would tell of too many arguments.
  private static func checkVerb(_ word: String?) throws {
    let groups = DocGraphCommand.configuration.groupedSubcommands
    let verbs = groups.flatMap { $0.subcommands }.compactMap { $0.configuration.commandName }
    guard let word, !word.hasPrefix("-"), !verbs.contains(word), word != "help" else { return }
    let hint = Suggestion.question(for: word, among: verbs) ?? "`docgraph --help` lists the verbs"
    throw Failure.usage("there is no verb '\(word.printable)' (\(hint))")
  }

  /// Tells of an error. Of what the argument parser throws, help and version are results, all else is usage.
  private static func report(_ error: any Error) -> Int32 {
    if let message = message(of: error) {
      Console.error(message)
      return code(of: error).rawValue
    }
    let message = DocGraphCommand.fullMessage(for: error)
    guard DocGraphCommand.exitCode(for: error) == .success else {
      Console.error(message)
      return Failure.Code.usage.rawValue
    }
    if !message.isEmpty { Console.print(message) }
    return Failure.Code.done.rawValue
  }
}
