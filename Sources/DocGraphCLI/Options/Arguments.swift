public import ArgumentParser
public import DocGraph

// Values of the library as they stand on a command line.

extension PartialDate {
  /// A date or interval as an option gives it: `@Option(transform: PartialDate.argument)`.
  ///
  /// - Throws: the reason why it is none.
  static func argument(_ text: String) throws -> PartialDate {
    let date: PartialDate
    do {
      date = try PartialDate(edtf: text)
    } catch {
      throw ValidationError(error.description)
    }
    guard !date.isReversed else {
      throw ValidationError("'\(text)' ends before it begins (write the earlier date first)")
    }
    return date
  }
}

extension GraphFormat: ExpressibleByArgument {}

extension GraphvizEngine: ExpressibleByArgument {}

extension LayoutStyle: ExpressibleByArgument {}

extension MeetingOrder: ExpressibleByArgument {}

extension CommunityMethod: ExpressibleByArgument {}

extension Purpose: ExpressibleByArgument {}

extension Pledge.Status: ExpressibleByArgument {
  /// One of the words, with an underscore, a hyphen or a blank inside.
  public init?(argument: String) {
    self.init(rawValue: String(argument.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 }))
  }
}

extension GapKind: ExpressibleByArgument {}
