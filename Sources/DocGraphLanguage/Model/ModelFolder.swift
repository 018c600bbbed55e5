internal import Foundation

/// The folder of an unpacked model: the one with `config.cfg`, as spaCy writes it.
package struct ModelFolder: Sendable {
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// No file of a model that we read is larger.
  private static let largest = 64 << 20

  /// The bytes of a file, by its name below the folder.
  package func bytes(of name: String) throws(LanguageError) -> [UInt8] {
    let file = path + "/" + name
    do {
      let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
      guard size <= Self.largest else {
        throw LanguageError(
          .model, "the file has \(size) bytes, more than a model's file may have", place: file)
      }
      return Array(try Data(contentsOf: URL(fileURLWithPath: file)))
    } catch let error as LanguageError {
      throw error
    } catch {
      throw LanguageError(
        .missing, "the model's file cannot be read", place: file,
        hint: "`docgraph model install` fetches the model")
    }
  }
}
