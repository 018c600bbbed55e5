/// A name of the schema as people read it.
func words(_ name: String) -> String {
  DirectionalText.line(name.replacing("_", with: " "))
}
