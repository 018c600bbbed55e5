/// Attributes in the order in which they are written; setting a name again keeps its place.
public struct DOTAttributes: Sendable, Equatable, ExpressibleByDictionaryLiteral {
  /// One attribute: its name and what its value means.
  public struct Element: Sendable, Equatable {
    public var name: String
    public var value: DOTValue
  }

  public private(set) var elements: [Element]

  public init() { elements = [] }

  public init(dictionaryLiteral elements: (String, DOTValue)...) {
    self.elements = []
    for (name, value) in elements { self[name] = value }
  }

  public var isEmpty: Bool { elements.isEmpty }

  /// The value of an attribute; `nil` removes it.
  ///
  /// - Complexity: O(n) in the number of attributes, of which there are few.
  public subscript(name: String) -> DOTValue? {
    get { elements.first { $0.name == name }?.value }
    set {
      let place = elements.firstIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let value?): elements[place].value = value
      case (let place?, nil): elements.remove(at: place)
      case (nil, let value?): elements.append(Element(name: name, value: value))
      case (nil, nil): break
      }
    }
  }
}
