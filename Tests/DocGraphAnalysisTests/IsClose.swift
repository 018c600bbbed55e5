/// Whether numbers are equal up to 1e-9 of their size.
func isClose(_ left: some Sequence<Double>, _ right: some Sequence<Double>) -> Bool {
  let (left, right) = (Array(left), Array(right))
  return left.count == right.count
    && zip(left, right).allSatisfy { abs($0 - $1) <= 1e-9 * max(1e-3, abs($0), abs($1)) }
}
