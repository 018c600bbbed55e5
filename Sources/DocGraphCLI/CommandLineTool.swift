import ArgumentParser
import DocGraph

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
    } catch let failure as Failure {
      Console.error(failure.message)
      return failure.code.rawValue
    } catch let error as GraphFileError {
      Console.error(error.description)
      return Failure.Code.badInput.rawValue
    } catch let error as AnalysisError {
      Console.error(error.description)
      // A weight stands in the file, all else was asked for.
      return (error.code == .weight ? Failure.Code.badInput : .usage).rawValue
    } catch let error as EvidenceError {
      Console.error(error.description)
      return (error.code == .graph ? Failure.Code.badInput : .usage).rawValue
    } catch {
      return report(error)
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

  /// What the argument parser throws: help and version are results, all else is usage.
  private static func report(_ error: any Error) -> Int32 {
    let message = DocGraphCommand.fullMessage(for: error)
    guard DocGraphCommand.exitCode(for: error) == .success else {
      Console.error(message)
      return Failure.Code.usage.rawValue
    }
    if !message.isEmpty { Console.print(message) }
    return Failure.Code.done.rawValue
  }
}
