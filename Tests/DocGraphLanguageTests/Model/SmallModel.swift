import DocGraphLanguage
import DocGraphModel
import DocGraphTestSupport
import Foundation

/// A model of three small files, for tests of how models are kept.
enum SmallModel {
  static let contents: [(name: String, content: [UInt8])] = [
    ("config.cfg", Array("[nlp]\nlang = \"en\"\n".utf8)), ("ner/model", (0..<200).map { UInt8($0) }),
    ("lemmatizer/lookups/lookups.bin", []),
  ]

  static let manifest = ModelManifest(
    name: "small", version: "1.0", license: "MIT",
    files: contents.map { name, content in
      ModelManifest.File(name, size: content.count, sha256: SHA256.hex(content))
    },
    wheel: ModelManifest.Wheel(
      project: "small", version: "1.0", address: "https://example.org/small.whl", size: 700))

  /// A wheel's entries, with what wheels have besides the model.
  static func entries(in folder: String = "small/small-1.0/") -> [ZipBuilder.Entry] {
    [ZipBuilder.Entry("small/__init__.py", Array("import os".utf8))]
      + contents.map { ZipBuilder.Entry(folder + $0.name, $0.content).deflated() }
      + [ZipBuilder.Entry("small-1.0.dist-info/RECORD", [])]
  }

  static func store(_ folder: borrowing TemporaryFolder) -> ModelStore {
    ModelStore(environment: ["XDG_DATA_HOME": folder["data"]])
  }

  static func write(_ bytes: [UInt8], _ path: String) throws {
    try Data(bytes).write(to: URL(filePath: path))
  }

  /// Every file below a folder, sorted.
  static func files(below path: String) -> [String] {
    (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []).filter { name in
      var isFolder: ObjCBool = false
      return unsafe FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }
}
