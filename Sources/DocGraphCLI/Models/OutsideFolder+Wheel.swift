import DocGraphLanguage
import DocGraphWorker

extension OutsideFolder {
  /// A folder for a wheel that is fetched.
  static func forWheel() throws -> OutsideFolder {
    do throws(Failure) {
      return try OutsideFolder()
    } catch {
      throw LanguageError(.file, error.message, place: error.path, hint: error.hint)
    }
  }

  /// The only wheel in it; nil where there is none or are several.
  var wheel: String? {
    let wheels = names.filter { $0.hasSuffix(".whl") }
    return wheels.count == 1 ? path + "/" + wheels[0] : nil
  }
}
