import DocGraphLanguage
import DocGraphTestSupport
import Foundation
import Testing

/// Files of a model, read without trust.
@Suite struct ModelFolderTests {
  private func fault(_ folder: ModelFolder, _ name: String) -> (code: LanguageError.Code, message: String)? {
    do throws(LanguageError) {
      _ = try folder.bytes(of: name)
      return nil
    } catch {
      return (error.code, error.message)
    }
  }

  @Test func `a file of a listed model has the listed size`() throws {
    let folder = try TemporaryFolder()
    try folder.write("[nlp]\nlang = \"en\"\n", to: "config.cfg")
    try folder.write("short", to: "ner/model")
    try folder.write("of no use", to: "meta.json")
    let model = ModelFolder(path: folder.path, manifest: SmallModel.manifest)
    #expect(try model.bytes(of: "config.cfg").count == 18)
    try folder.write("[nlp]\nlang = \"xx\"\n", to: "config.cfg")
    #expect(fault(model, "config.cfg")?.message == "the file is not the model's: its bytes are others")
    let another = fault(model, "ner/model")
    #expect(another?.code == .model)
    #expect(another?.message == "the file has 5 bytes, where the model's has 200")
    #expect(fault(model, "lemmatizer/lookups/lookups.bin")?.code == .missing)
    #expect(fault(model, "meta.json")?.message == "this is no file of small 1.0 that is read")
    #expect(fault(model, "../config.cfg")?.code == .model)
  }

  @Test func `a folder of any files is read too, but no pipe, folder or device, and not without end`() throws
  {
    let folder = try TemporaryFolder()
    try folder.write("text", to: "file")
    try folder.write("", to: "empty")
    try FileManager.default.createSymbolicLink(atPath: folder["zero"], withDestinationPath: "/dev/zero")
    let large = try FileHandle(forWritingTo: URL(filePath: folder["empty"]))
    let model = ModelFolder(path: folder.path)
    #expect(try model.bytes(of: "file") == Array("text".utf8))
    #expect(try model.bytes(of: "empty") == [])
    #expect(fault(model, "zero")?.code == .model)
    #expect(fault(model, ".")?.message == "this is no file")
    #expect(fault(model, "nothing")?.code == .missing)
    #expect(fault(model, "file/nothing")?.code == .missing)
    try large.truncate(atOffset: 1 << 40)
    #expect(
      fault(model, "empty")?.message
        == "the file has 1099511627776 bytes, more than a model's file may have")
  }
}
