/// How a run of text is styled; the raw value is the element's name.
public enum HTMLTextStyle: String, Sendable, CaseIterable {
  case bold = "b"
  case italic = "i"
  case underline = "u"
  case overline = "o"
  case strikethrough = "s"
  case `subscript` = "sub"
  case superscript = "sup"
}
