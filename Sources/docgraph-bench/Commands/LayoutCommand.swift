import ArgumentParser
import DocGraph

struct LayoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "layout", abstract: "Print how many bytes the values of the model take inline.")

  func run() {
    func line<Value>(_ type: Value.Type) { print("\(MemoryLayout<Value>.size)\t\(type)") }
    line(Relation.self)
    line(Entity.self)
    line(Evidence.self)
    line(Document.self)
    line(Pledge.self)
    line(Property.self)
    line(Money.self)
    line(PartialDate?.self)
    line(CalendarDate.self)
  }
}
