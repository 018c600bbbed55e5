import Testing

@testable import DocGraphFiles

@Suite struct `Stored places` {
  struct Inner: Sendable {
    var text: String?
    var number = 7
    var doubled: Int {
      get { number * 2 }
      set { number = newValue / 2 }
    }
  }

  struct Record: Sendable {
    var flag = true
    var inner = Inner()
    var list: [String] = ["a text that is too long for a small string"]
  }

  @Test("reach a value inside a record, and nothing beside it")
  func nested() {
    var record = Record()
    let place = StoredPlace<Record, String?>(\.inner.text)
    place.set("another text that lives on the heap", in: &record)
    #expect(place.value(in: record) == "another text that lives on the heap")
    place.set(nil, in: &record)
    #expect(record.inner.text == nil)
    #expect(record.flag && record.inner.number == 7 && record.list.count == 1)
  }

  @Test("keep what was copied before a change")
  func copies() {
    var record = Record()
    let place = StoredPlace<Record, [String]>(\.list)
    let (before, old) = (record, place.value(in: record))
    place.set([], in: &record)
    #expect(before.list == old)
    #expect(old == ["a text that is too long for a small string"])
    #expect(record.list.isEmpty)
  }

  @Test("follow a path through a computed property")
  func computed() {
    var record = Record()
    let place = StoredPlace<Record, Int>(\.inner.doubled)
    #expect(place.value(in: record) == 14)
    place.set(20, in: &record)
    #expect(record.inner.number == 10)
  }
}
