/// How browsers show HTML's elements (HTML Living Standard, § 15, Rendering).
enum ElementNames {
  /// What stands on lines of its own.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog",
    "dir", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header",
    "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu", "nav", "ol", "optgroup", "option", "p",
    "plaintext", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
    "ul",
    "xmp",
  ]
  /// What shows no text, or none of the page's own, wherever it stands.
  static let unseen: Set<String> = [
    "applet", "audio", "button", "canvas", "datalist", "dialog", "embed", "frame", "frameset", "head",
    "iframe",
    "input", "map", "math", "menu", "meter", "noframes", "noscript", "object", "progress", "script", "select",
    "style", "svg", "template", "textarea", "title", "video",
  ]
  /// What belongs to the site, not to the text.
  static let site: Set<String> = ["nav", "aside", "footer", "search"]
  /// The same by their part in a page (WAI-ARIA).
  static let siteRoles: Set<String> = [
    "alert", "alertdialog", "banner", "complementary", "contentinfo", "dialog", "form", "menu", "menubar",
    "navigation", "search", "tablist", "toolbar", "tooltip",
  ]
}
