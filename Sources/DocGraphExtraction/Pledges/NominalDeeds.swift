/// Nouns of doing and their verbs: what is pledged by "an orderly handover of the port" is to hand it over in an orderly way. A
/// list of ours.
enum NominalDeeds {
  static let verbs: [String: String] = [
    "handover": "hand over", "review": "review", "overhaul": "overhaul", "reform": "reform",
    "repeal": "repeal",
    "investigation": "investigate", "expansion": "expand", "reduction": "reduce", "closure": "close",
    "withdrawal": "withdraw", "release": "release", "audit": "audit", "renovation": "renovate",
    "reconstruction": "reconstruct", "abolition": "abolish", "renewal": "renew", "restoration": "restore",
    "modernization": "modernize", "modernisation": "modernise", "evacuation": "evacuate",
  ]

  /// How something is done: "a swift review", "swiftly".
  static let adverbs: [String: String] = [
    "orderly": "in an orderly way", "timely": "in a timely way", "swift": "swiftly", "quick": "quickly",
    "full": "fully", "thorough": "thoroughly", "complete": "completely", "immediate": "immediately",
    "independent": "independently", "rapid": "rapidly", "careful": "carefully", "gradual": "gradually",
    "peaceful": "peacefully", "smooth": "smoothly", "unconditional": "unconditionally", "fair": "fairly",
    "speedy": "speedily", "prompt": "promptly",
  ]
}
