internal import Glibc

/// Reads whole files in one go. Foundation's `Data` would hold the bytes twice.
enum RegularFile {
  /// Why a file is not read.
  enum Problem: Error {
    case notFound
    /// What the system says.
    case system(String)
    case notRegular
    /// Bytes.
    case tooLarge(Int)
  }

  /// The bytes of a file; pipes and devices are refused.
  ///
  /// - Parameter limit: The most bytes that it may hold.
  static func bytes(_ path: String, limit: Int) throws(Problem) -> [UInt8] {
    // The system would stop reading the path there.
    guard !path.utf8.contains(0) else { throw .notFound }
    // Without waiting for what a pipe may have to say.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw systemProblem() }
    defer { close(descriptor) }
    var information = stat()
    guard unsafe fstat(descriptor, &information) == 0 else { throw systemProblem() }
    guard information.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
    let size = Int(information.st_size)
    guard size <= limit else { throw .tooLarge(size) }
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let rest = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let read = unsafe Glibc.read(descriptor, rest.baseAddress, rest.count)
        if read < 0, errno == EINTR { continue }
        if read < 0 { failure = errno }
        // A file that has become shorter is read as it is now.
        guard read > 0 else { return }
        count += read
      }
    }
    guard failure == 0 else { throw systemProblem(failure) }
    return bytes
  }

  private static func systemProblem(_ number: Int32 = errno) -> Problem {
    number == ENOENT || number == ENOTDIR
      ? .notFound : .system(unsafe String(cString: strerror(number)).lowercased())
  }
}
