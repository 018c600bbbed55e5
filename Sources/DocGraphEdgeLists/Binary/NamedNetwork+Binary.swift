import DocGraphAnalysis

extension NamedNetwork {
  static func isNetworkFile(_ bytes: FileBytes) -> Bool {
    bytes.count >= 8 && NetworkFileHead.magic.enumerated().allSatisfy { bytes[$0] == $1 }
  }

  /// Reads a network file, all of which is checked.
  init(network bytes: FileBytes, file: String, directed: Bool, weighted: Bool) throws(EdgeListError) {
    let head = try NetworkFileHead(bytes, file: file)
    do throws(AnalysisError) {
      try Execution.requireMemory(2 * head.fileSize, for: "reading \(file)")
      let sections = SectionReader(bytes, head)
      let offsets: [UInt32]? = try sections.read(.offsets)
      let targets: [UInt32]? = try sections.read(.targets)
      let weights: [Double]? = head.isWeighted ? try sections.read(.weights) : []
      let names = try sections.names()
      if let offsets, let targets, let weights, let names,
        let rows = try Adjacency(
          checking: offsets, targets, weights.isEmpty ? nil : weights, areSymmetric: !head.isDirected)
      {
        let network = Network(weighted ? rows : rows.withoutWeights(), directed: directed || head.isDirected)
        self.init(directed || !head.isDirected ? network : try network.undirected(), names)
        return
      }
    } catch {
      throw EdgeListError(file, error)
    }
    throw .damaged(file, "is damaged")
  }
}

/// Reads the sections of a network file into arrays, checking that they are what was written.
struct SectionReader {
  private let bytes: FileBytes
  private let head: NetworkFileHead

  init(_ bytes: FileBytes, _ head: NetworkFileHead) {
    self.bytes = bytes
    self.head = head
  }

  /// A section as an array; nil where its bytes have changed.
  func read<Element: BitwiseCopyable>(
    _ section: NetworkFileHead.Section
  ) throws(AnalysisError) -> [Element]? {
    let (start, size) = (head.start(of: section), head.size(of: section))
    let blocks = (size + Checksum.blockSize - 1) / Checksum.blockSize
    let sums = Scratch<UInt64>(uninitialized: blocks)
    var failure: AnalysisError?
    let count = size / MemoryLayout<Element>.stride
    let elements = unsafe [Element](unsafeUninitializedCapacity: count) { buffer, written in
      nonisolated(unsafe) let target = UnsafeMutableRawPointer(buffer.baseAddress)
      do throws(AnalysisError) {
        try Execution.current.forEach(blocks) { block in
          let range = block * Checksum.blockSize..<min(size, (block + 1) * Checksum.blockSize)
          let part = unsafe UnsafeRawBufferPointer(
            start: bytes.base + start + range.lowerBound, count: range.count)
          sums[block] = unsafe Checksum.block(part)
          if let base = part.baseAddress {
            unsafe target?.advanced(by: range.lowerBound).copyMemory(from: base, byteCount: range.count)
          }
        }
        written = count
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return Checksum.joined(sums.array) == head.checksums[section.rawValue] ? elements : nil
  }

  /// The names; nil where they are damaged.
  func names() throws(AnalysisError) -> NodeNames? {
    let form: NodeNames.Form
    switch head.nameForm {
    case .consecutive: form = .consecutive(from: head.firstName)
    case .numbers:
      guard let numbers: [UInt32] = try read(.names) else { return nil }
      form = .numbers(numbers)
    case .texts:
      guard let starts: [Int] = try read(.names), let texts: [UInt8] = try read(.texts), starts.first == 0,
        starts.last == texts.count, zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 })
      else { return nil }
      form = .texts(texts, starts)
    }
    return NodeNames(form, count: head.nodeCount)
  }
}
