public import ArgumentParser
public import DocGraph

// Values of the library as they stand on a command line.

extension PartialDate: ExpressibleByArgument {
  public init?(argument: String) {
    guard let date = try? PartialDate(edtf: argument) else { return nil }
    self = date
  }
}

extension GraphFormat: ExpressibleByArgument {}

extension Measure: ExpressibleByArgument {}
