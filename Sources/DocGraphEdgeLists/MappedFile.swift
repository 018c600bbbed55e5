import Glibc

/// A file's bytes as the system maps them into memory, or those of a pipe as they were read.
///
/// Who cuts the file short while it is read ends the program, as with any mapped file.
@safe struct MappedFile: ~Copyable {
  private let base: UnsafeMutableRawPointer?
  private let count: Int
  private let isMapped: Bool

  private init(_ base: UnsafeMutableRawPointer?, count: Int, isMapped: Bool) {
    unsafe self.base = unsafe base
    self.count = count
    self.isMapped = isMapped
  }

  /// - Parameter name: A file or a pipe; `-` is standard input.
  static func opened(_ name: String) throws(EdgeListError) -> MappedFile {
    let isStandardInput = name == "-"
    let descriptor = isStandardInput ? STDIN_FILENO : unsafe open(name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(name) }
    defer { if !isStandardInput { close(descriptor) } }
    var information = stat()
    guard unsafe fstat(descriptor, &information) == 0 else { throw failure(name) }
    guard information.st_mode & S_IFMT != S_IFDIR else {
      throw EdgeListError(name, .system, "is a folder, not a file")
    }
    guard information.st_mode & S_IFMT == S_IFREG, information.st_size > 0 else {
      return try readAll(descriptor, name)
    }
    let size = Int(information.st_size)
    let mapped = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let mapped = unsafe mapped, unsafe mapped != MAP_FAILED else { throw failure(name) }
    unsafe madvise(mapped, size, MADV_WILLNEED)
    return unsafe MappedFile(mapped, count: size, isMapped: true)
  }

  deinit {
    guard let base = unsafe base else { return }
    if isMapped { unsafe munmap(base, count) } else { unsafe free(base) }
  }

  /// The bytes, for as long as `body` runs.
  borrowing func withBytes<Result: ~Copyable, Failure>(
    _ body: (FileBytes) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(unsafe FileBytes(base: base.map { UnsafeRawPointer($0) }, count: count))
  }

  private static func readAll(_ descriptor: Int32, _ name: String) throws(EdgeListError) -> MappedFile {
    var (room, count) = (0, 0)
    var bytes: UnsafeMutableRawPointer?
    while true {
      if count == room {
        room = max(1 << 20, 2 * room)
        guard room <= pipeLimit, let larger = unsafe realloc(bytes, room) else {
          unsafe free(bytes)
          throw EdgeListError(name, .size, "has more than \(pipeLimit >> 30) GB", hint: "put it into a file")
        }
        unsafe bytes = unsafe larger
      }
      let read = unsafe Glibc.read(descriptor, bytes.map { unsafe $0 + count }, room - count)
      if read == 0 { return unsafe MappedFile(bytes, count: count, isMapped: false) }
      if read < 0, errno != EINTR {
        unsafe free(bytes)
        throw failure(name)
      }
      count += max(0, read)
    }
  }

  /// A pipe may have no end.
  private static let pipeLimit = 8 << 30

  private static func failure(_ name: String) -> EdgeListError {
    EdgeListError(name, .system, "cannot be read: \(unsafe String(cString: strerror(errno)).lowercased())")
  }
}
