/// The place in a record that a key path leads to.
///
/// `record[keyPath:]` walks the path with the runtime's help at every access, which was a fifth of the time of writing;
/// nearly all values lie inside the record itself, at an offset that is found once.
struct StoredPlace<Record, Value>: Sendable {
  private let path: any WritableKeyPath<Record, Value> & Sendable
  /// Nil where the path leads through a computed property.
  private let offset: Int?

  init(_ path: any WritableKeyPath<Record, Value> & Sendable) {
    self.path = path
    offset = MemoryLayout<Record>.offset(of: path)
  }

  @inline(__always)
  func value(in record: Record) -> Value {
    guard let offset else { return record[keyPath: path] }
    return unsafe withUnsafePointer(to: record) {
      unsafe (UnsafeRawPointer($0) + offset).assumingMemoryBound(to: Value.self).pointee
    }
  }

  @inline(__always)
  func set(_ value: Value, in record: inout Record) {
    guard let offset else { return record[keyPath: path] = value }
    unsafe withUnsafeMutablePointer(to: &record) {
      unsafe (UnsafeMutableRawPointer($0) + offset).assumingMemoryBound(to: Value.self).pointee = value
    }
  }
}
