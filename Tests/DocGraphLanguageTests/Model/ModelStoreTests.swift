import DocGraphLanguage
import DocGraphTestSupport
import Foundation
import Testing

/// Where models are kept, and that they are there whole or not at all.
@Suite struct ModelStoreTests {
  let manifest = SmallModel.manifest
  static let installed = ["config.cfg", "lemmatizer/lookups/lookups.bin", "ner/model"]
    .map { "docgraph/models/small-1.0/" + $0 }

  /// What installing from a wheel of these entries says, and that nothing is left of it.
  private func fault(_ entries: [ZipBuilder.Entry]) throws -> String? {
    let folder = try TemporaryFolder()
    let store = SmallModel.store(folder)
    try SmallModel.write(ZipBuilder(entries).bytes, folder["test.whl"])
    do throws(LanguageError) {
      try store.install(manifest, wheel: folder["test.whl"])
      return nil
    } catch {
      #expect(error.code == .model)
      #expect(error.hint == "a wheel of small 1.0 is needed")
      #expect(SmallModel.files(below: folder.path) == ["test.whl"])
      #expect(store.condition(of: manifest) == .missing)
      return error.message
    }
  }

  @Test func `the store lies in the user's data folder`() {
    let home = ["HOME": "/people/ada"]
    let fallback = "/people/ada/.local/share/docgraph/models"
    #expect(ModelStore(environment: home).path == fallback)
    #expect(ModelStore(environment: home.merging(["XDG_DATA_HOME": ""]) { $1 }).path == fallback)
    #expect(ModelStore(environment: home.merging(["XDG_DATA_HOME": "relative"]) { $1 }).path == fallback)
    #expect(ModelStore(environment: ["XDG_DATA_HOME": "/data"]).path == "/data/docgraph/models")
  }

  @Test(arguments: ["", "small/small-1.0/", "another name/en-9.9/", "../../", "/etc/", "a/../../b/"])
  func `the listed files are taken, wherever the wheel has them, and nothing else`(place: String) throws {
    let folder = try TemporaryFolder()
    let store = SmallModel.store(folder)
    try SmallModel.write(ZipBuilder(SmallModel.entries(in: place)).bytes, folder["test.whl"])
    try store.install(manifest, wheel: folder["test.whl"])
    #expect(SmallModel.files(below: folder["data"]) == Self.installed)
    #expect(store.condition(of: manifest) == .whole)
    for (name, content) in SmallModel.contents {
      #expect(try store.folder(of: manifest)?.bytes(of: name) == content)
    }
  }

  @Test func `a wheel without the model, with two of them or with an entry twice is refused`() throws {
    #expect(
      try fault([ZipBuilder.Entry("small/__init__.py", [])])
        == "no model is in this archive: it has no folder with a config.cfg")
    #expect(
      try fault(SmallModel.entries() + SmallModel.entries(in: "other/"))
        == "2 models are in this archive, where there should be one")
    #expect(
      try fault(SmallModel.entries() + [ZipBuilder.Entry("small/small-1.0/ner/model", [])])
        == "'small/small-1.0/ner/model' is in this archive twice")
  }

  @Test func `a wheel with a file missing or of another size or content is refused`() throws {
    var entries = SmallModel.entries()
    entries.remove(at: 2)
    #expect(try fault(entries) == "'small/small-1.0/ner/model' is not in this archive")
    entries.insert(ZipBuilder.Entry("small/small-1.0/ner/model", [1, 2]), at: 2)
    #expect(
      try fault(entries)
        == "'small/small-1.0/ner/model' is not the file of small 1.0: it has 2 bytes, not 200")
    entries[2] = ZipBuilder.Entry("small/small-1.0/ner/model", [UInt8](repeating: 0, count: 200))
    #expect(
      try fault(entries)
        == """
        'small/small-1.0/ner/model' is not the file of small 1.0: its SHA-256 is \
        6d9c54dee5660c46886f32d80e57e9dd0ffa57ee0cd2a762b036d9c8e0c3a33a
        """)
  }

  @Test func `what is no wheel is refused before anything is made`() throws {
    let folder = try TemporaryFolder()
    let store = SmallModel.store(folder)
    let whole = ZipBuilder(SmallModel.entries()).bytes
    for count in stride(from: 0, to: whole.count, by: 7) {
      try SmallModel.write(Array(whole.prefix(count)), folder["test.whl"])
      #expect(throws: LanguageError.self) { try store.install(manifest, wheel: folder["test.whl"]) }
    }
    for path in [folder["nothing.whl"], folder.path, "/dev/null", folder["a\0b"]] {
      let error = #expect(throws: LanguageError.self) { try store.install(manifest, wheel: path) }
      #expect(error?.code == .file)
    }
    #expect(SmallModel.files(below: folder.path) == ["test.whl"])
  }

  @Test(arguments: ["cut", "changed", "lost", "folder", "link"])
  func `a damaged model is found out, and replaced`(damage: String) throws {
    let folder = try TemporaryFolder()
    let store = SmallModel.store(folder)
    try SmallModel.write(ZipBuilder(SmallModel.entries()).bytes, folder["test.whl"])
    try store.install(manifest, wheel: folder["test.whl"])
    let file = store.folderPath(of: manifest) + "/ner/model"
    try FileManager.default.removeItem(atPath: file)
    switch damage {
    case "cut": try SmallModel.write(Array(0..<100), file)
    case "changed": try SmallModel.write([UInt8](repeating: 7, count: 200), file)
    case "folder": try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
    case "link": try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: "/dev/zero")
    default: break
    }
    #expect(store.condition(of: manifest) == .damaged(["ner/model"]))
    try store.install(manifest, wheel: folder["test.whl"])
    #expect(store.condition(of: manifest) == .whole)
    #expect(SmallModel.files(below: folder["data"]) == Self.installed)
  }

  @Test func `a file in the model's place is replaced`() throws {
    let folder = try TemporaryFolder()
    let store = SmallModel.store(folder)
    try folder.write("not a folder", to: "data/docgraph/models/small-1.0")
    try SmallModel.write(ZipBuilder(SmallModel.entries()).bytes, folder["test.whl"])
    try store.install(manifest, wheel: folder["test.whl"])
    #expect(SmallModel.files(below: folder["data"]) == Self.installed)
  }

  @Test func `installs at the same time do no harm`() async throws {
    let folder = try TemporaryFolder()
    let (store, wheel) = (SmallModel.store(folder), folder["test.whl"])
    try SmallModel.write(ZipBuilder(SmallModel.entries()).bytes, wheel)
    try folder.write("[nlp]", to: "data/docgraph/models/small-1.0/config.cfg")
    try await withThrowingTaskGroup { group in
      for _ in 0..<8 { group.addTask { try store.install(SmallModel.manifest, wheel: wheel) } }
      try await group.waitForAll()
    }
    #expect(store.condition(of: manifest) == .whole)
    #expect(SmallModel.files(below: folder["data"]) == Self.installed)
  }

  @Test func `what a killed install left is removed after an hour`() throws {
    let folder = try TemporaryFolder()
    let store = SmallModel.store(folder)
    try SmallModel.write(ZipBuilder(SmallModel.entries()).bytes, folder["test.whl"])
    for name in [".small-1.0-old", ".small-1.0-new", ".other-1.0-old"] {
      try folder.write("[nlp]", to: "data/docgraph/models/\(name)/config.cfg")
      let age: TimeInterval = name.hasSuffix("old") ? 7200 : 60
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -age)], ofItemAtPath: store.path + "/" + name)
    }
    try store.install(manifest, wheel: folder["test.whl"])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: store.path).sorted()
        == [".other-1.0-old", ".small-1.0-new", "small-1.0"])
  }

  @Test func `a model is removed whole, once`() throws {
    let folder = try TemporaryFolder()
    let store = SmallModel.store(folder)
    #expect(try !store.remove(manifest))
    try SmallModel.write(ZipBuilder(SmallModel.entries()).bytes, folder["test.whl"])
    try store.install(manifest, wheel: folder["test.whl"])
    #expect(try store.remove(manifest))
    #expect(store.condition(of: manifest) == .missing)
    #expect(SmallModel.files(below: folder["data"]).isEmpty)
    #expect(try !store.remove(manifest))
  }

  @Test func `a store that cannot be written says why`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a file where a folder should be", to: "data")
    try SmallModel.write(ZipBuilder(SmallModel.entries()).bytes, folder["test.whl"])
    let error = #expect(throws: LanguageError.self) {
      try SmallModel.store(folder).install(manifest, wheel: folder["test.whl"])
    }
    #expect(error?.code == .file)
    #expect(error?.message.hasPrefix("cannot be written") == true)
  }

  @Test func `the English model's list is complete`() {
    let english = ModelManifest.english
    #expect(english.files.count == 16)
    #expect(english.size == 13_911_056)
    #expect(english.files.allSatisfy { $0.sha256.utf8.count == 64 && !$0.name.contains("..") })
    #expect(Set(english.files.map(\.name)).count == 16)
    #expect(english.wheel.address.hasPrefix("https://"))
    #expect(english.folderName == "en_core_web_sm-3.6.0")
  }

  @Test(.enabled(if: ModelStore().english != nil))
  func `the installed model's files have the listed sizes`() throws {
    let folder = try #require(ModelStore().english)
    for file in ModelManifest.english.files { #expect(try folder.bytes(of: file.name).count == file.size) }
  }

  @Test func `only absolute folders of the environment count`() {
    func path(_ environment: [String: String]) -> String { ModelStore(environment: environment).path }
    #expect(path(["XDG_DATA_HOME": "/data", "HOME": "/people"]) == "/data/docgraph/models")
    #expect(path(["XDG_DATA_HOME": "data", "HOME": "/people"]) == "/people/.local/share/docgraph/models")
    #expect(
      path(["HOME": "people"]) == path([:]) && path(["HOME": ""]) == path([:]) && path([:]).hasPrefix("/"))
  }
}
