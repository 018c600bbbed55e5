/// Numbers of a fixed count in memory that algorithms work in, several threads at once if each keeps to places of its own.
///
/// Subscripts check their bounds in debug builds, in which all tests run, and not in release builds: this is what the hot loops
/// of the kernels read and write. The kernels keep to rows, whose targets are nodes (checked where a network is made).
@safe package struct Scratch<Element: BitwiseCopyable>: ~Copyable, @unchecked Sendable {
  package let count: Int
  /// For kernels in C.
  package let base: UnsafeMutablePointer<Element>

  package init(_ count: Int, repeating element: Element) {
    self.init(uninitialized: count)
    unsafe base.initialize(repeating: element, count: count)
  }

  /// Numbers that are written before they are read.
  package init(uninitialized count: Int) {
    self.count = count
    // On a line of the cache, as vectors want it.
    let bytes = UnsafeMutableRawPointer.allocate(
      byteCount: max(1, count) * MemoryLayout<Element>.stride,
      alignment: max(64, MemoryLayout<Element>.alignment))
    unsafe base = unsafe bytes.bindMemory(to: Element.self, capacity: max(1, count))
  }

  package init(_ elements: [Element]) {
    self.init(uninitialized: elements.count)
    unsafe elements.withUnsafeBufferPointer { elements in
      if let first = elements.baseAddress { unsafe base.update(from: first, count: elements.count) }
    }
  }

  deinit {
    unsafe UnsafeMutableRawPointer(base).deallocate()
  }

  package subscript(place: Int) -> Element {
    @inline(__always) get {
      assert(place >= 0 && place < count)
      return unsafe base[place]
    }
    @inline(__always) nonmutating set {
      assert(place >= 0 && place < count)
      unsafe base[place] = newValue
    }
  }

  package subscript(node: UInt32) -> Element {
    @inline(__always) get { self[Int(node)] }
    @inline(__always) nonmutating set { self[Int(node)] = newValue }
  }

  package func fill(_ element: Element) {
    unsafe base.update(repeating: element, count: count)
  }

  /// A copy as an array.
  package var array: [Element] {
    unsafe Array(UnsafeBufferPointer(start: base, count: count))
  }
}
