import DocGraphCLI
import DocGraphWorker
import Glibc

let arguments = Array(CommandLine.arguments.dropFirst())
// A worker is done before the command would have read its options.
if WorkerProcess.isAsked(by: arguments) { exit(WorkerProcess.run(arguments)) }
exit(await CommandLineTool.run(arguments))
