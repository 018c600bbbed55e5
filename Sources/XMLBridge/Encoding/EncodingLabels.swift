/// The labels of the WHATWG's Encoding Standard (§ 4.2, Names and labels) that are found in files, each with its encoding.
enum EncodingLabels {
  static let names: [String: String] = {
    var names: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for word in words { names[word] = words[0] }
    }
    return names
  }()

  /// What the C library calls an encoding, where that is not the standard's name.
  static let namesOfLibrary: [String: String] = [
    "x-mac-cyrillic": "MAC-UK", "gbk": "GB18030", "big5": "BIG5-HKSCS", "euc-jp": "EUC-JP-MS",
    "shift_jis": "CP932", "euc-kr": "UHC", "windows-874": "CP874", "iso-8859-8-i": "ISO-8859-8",
  ]

  /// The name, then other labels.
  private static let table = """
    utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8
    ibm866 866 cp866 csibm866
    iso-8859-2 latin2 l2 iso8859-2 iso88592 iso_8859-2 iso-ir-101 csisolatin2
    iso-8859-3 latin3 l3 iso8859-3 iso88593 iso_8859-3 iso-ir-109 csisolatin3
    iso-8859-4 latin4 l4 iso8859-4 iso88594 iso_8859-4 iso-ir-110 csisolatin4
    iso-8859-5 cyrillic iso8859-5 iso88595 iso_8859-5 iso-ir-144 csisolatincyrillic
    iso-8859-6 arabic iso8859-6 iso88596 iso_8859-6 asmo-708 ecma-114 csisolatinarabic
    iso-8859-7 greek greek8 iso8859-7 iso88597 iso_8859-7 elot_928 ecma-118 csisolatingreek
    iso-8859-8 hebrew visual iso8859-8 iso88598 iso_8859-8 csisolatinhebrew
    iso-8859-8-i logical csiso88598i
    iso-8859-10 latin6 l6 iso8859-10 iso885910 csisolatin6
    iso-8859-13 iso8859-13 iso885913
    iso-8859-14 iso8859-14 iso885914
    iso-8859-15 latin9 l9 iso8859-15 iso885915 iso_8859-15 csisolatin9
    iso-8859-16
    koi8-r koi8 koi koi8_r cskoi8r
    koi8-u koi8-ru
    macintosh mac x-mac-roman csmacintosh
    windows-874 iso-8859-11 iso8859-11 iso885911 tis-620 dos-874
    windows-1250 cp1250 x-cp1250
    windows-1251 cp1251 x-cp1251
    windows-1252 cp1252 x-cp1252 ascii us-ascii ansi_x3.4-1968 cp819 ibm819 l1 latin1 iso-8859-1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 iso-ir-100 csisolatin1
    windows-1253 cp1253 x-cp1253
    windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 latin5 l5 csisolatin5
    windows-1255 cp1255 x-cp1255
    windows-1256 cp1256 x-cp1256
    windows-1257 cp1257 x-cp1257
    windows-1258 cp1258 x-cp1258
    x-mac-cyrillic x-mac-ukrainian
    gbk gb2312 gb_2312 gb_2312-80 chinese x-gbk iso-ir-58 csgb2312 csiso58gb231280
    gb18030
    big5 big5-hkscs cn-big5 x-x-big5 csbig5
    euc-jp x-euc-jp cseucpkdfmtjapanese
    iso-2022-jp csiso2022jp
    shift_jis shift-jis sjis x-sjis ms932 ms_kanji windows-31j csshiftjis
    euc-kr korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949 cseuckr iso-ir-149
    utf-16be unicodefffe
    utf-16le utf-16 unicode ucs-2 iso-10646-ucs-2 unicodefeff csunicode
    """
}
