/// English words of numbers, money and measures, ours; currencies' codes are those of ISO 4217.
enum QuantityWords {
  static let numbers: [Substring: Int64] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]

  /// Powers of ten.
  static let magnitudes: [Substring: Int] = [
    "hundred": 2, "thousand": 3, "lakh": 5, "million": 6, "crore": 7, "billion": 9, "trillion": 12,
    "mln": 6, "bn": 9, "tn": 12,
  ]

  /// Those that mean it in an amount of money only.
  static let moneyMagnitudes: [Substring: Int] = ["k": 3, "m": 6, "mn": 6, "b": 9, "t": 12]

  static let symbols: [Substring: String] = [
    "$": "USD", "us$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "cn¥": "CNY", "jp¥": "JPY", "c$": "CAD",
    "ca$": "CAD", "a$": "AUD", "au$": "AUD", "nz$": "NZD", "hk$": "HKD", "s$": "SGD", "r$": "BRL",
    "nt$": "TWD",
    "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₴": "UAH", "₪": "ILS", "₫": "VND", "₦": "NGN",
    "฿": "THB",
    "rs": "INR", "rs.": "INR", "rmb": "CNY",
  ]

  /// Codes before or behind a number; as they are written, in capitals.
  static let codes: Set<Substring> = [
    "usd", "eur", "gbp", "jpy", "cny", "chf", "cad", "aud", "nzd", "hkd", "sgd", "inr", "krw", "rub", "try",
    "uah", "ils", "brl", "mxn", "zar", "sek", "nok", "dkk", "pln", "czk", "huf", "ron", "aed", "sar", "thb",
    "idr", "myr", "php", "vnd", "twd", "ngn", "kes", "egp", "pkr", "bdt", "kzt",
  ]

  static let currencies: [Substring: String] = [
    "dollar": "USD", "dollars": "USD", "euro": "EUR", "euros": "EUR", "yen": "JPY", "yuan": "CNY",
    "renminbi": "CNY", "rupee": "INR", "rupees": "INR", "ruble": "RUB", "rubles": "RUB", "rouble": "RUB",
    "roubles": "RUB", "hryvnia": "UAH", "hryvnias": "UAH", "zloty": "PLN", "zlotys": "PLN", "shekels": "ILS",
    "naira": "NGN", "rand": "ZAR", "baht": "THB", "ringgit": "MYR", "forint": "HUF", "forints": "HUF",
    "tenge": "KZT", "rmb": "CNY",
  ]

  /// "Canadian dollars", "Swiss francs"; in two words or three.
  static let nationalCurrencies: [Substring: [Substring: String]] = [
    "us": dollars("USD"), "u.s.": dollars("USD"), "american": dollars("USD"), "canadian": dollars("CAD"),
    "australian": dollars("AUD"), "singapore": dollars("SGD"), "kong": dollars("HKD"),
    "zealand": dollars("NZD"), "taiwan": dollars("TWD"), "swiss": ["franc": "CHF", "francs": "CHF"],
    "chinese": ["yuan": "CNY"], "japanese": ["yen": "JPY"], "korean": ["won": "KRW"],
    "indian": ["rupees": "INR"], "pakistani": ["rupees": "PKR"],
    "russian": ["rubles": "RUB", "roubles": "RUB"],
    "british": ["pounds": "GBP"], "egyptian": ["pounds": "EGP"], "turkish": ["lira": "TRY"],
    "swedish": ["kronor": "SEK", "crowns": "SEK"], "norwegian": ["kroner": "NOK", "crowns": "NOK"],
    "danish": ["kroner": "DKK", "crowns": "DKK"], "czech": ["crowns": "CZK", "koruna": "CZK"],
    "brazilian": ["reais": "BRL", "real": "BRL"], "mexican": ["pesos": "MXN"],
  ]

  private static func dollars(_ code: String) -> [Substring: String] { ["dollar": code, "dollars": code] }

  /// Measures, under the name that a property gives them; what is counted keeps its own word.
  static let units: [Substring: String] = [
    "m": "meter", "meter": "meter", "meters": "meter", "metre": "meter", "metres": "meter",
    "km": "kilometer", "kilometer": "kilometer", "kilometers": "kilometer", "kilometre": "kilometer",
    "kilometres": "kilometer", "cm": "centimeter", "mm": "millimeter", "mile": "mile", "miles": "mile",
    "feet": "foot", "foot": "foot", "ft": "foot", "inches": "inch", "inch": "inch", "ha": "hectare",
    "hectare": "hectare", "hectares": "hectare", "acre": "acre", "acres": "acre",
    "kg": "kilogram", "kilogram": "kilogram", "kilograms": "kilogram", "kilos": "kilogram", "gram": "gram",
    "grams": "gram", "tonne": "tonne", "tonnes": "tonne", "ton": "ton", "tons": "ton", "pounds": "pound",
    "liter": "liter", "liters": "liter", "litre": "liter", "litres": "liter", "barrel": "barrel",
    "barrels": "barrel", "kw": "kW", "mw": "MW", "gw": "GW", "tw": "TW", "kwh": "kWh", "mwh": "MWh",
    "gwh": "GWh",
    "twh": "TWh", "megawatt": "MW", "megawatts": "MW", "gigawatt": "GW", "gigawatts": "GW",
    "kilowatts": "kW", "hz": "Hz", "mhz": "MHz", "ghz": "GHz", "gb": "GB", "tb": "TB", "mb": "MB",
    "degrees": "degree", "degree": "degree", "knots": "knot", "mph": "mph", "km/h": "km/h", "teu": "TEU",
    "second": "second", "seconds": "second", "minute": "minute", "minutes": "minute", "hour": "hour",
    "hours": "hour", "day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month",
    "months": "month", "year": "year", "years": "year", "decades": "decade",
  ]

  static let percents: Set<Substring> = ["%", "percent", "pct"]

  /// "half of", "a quarter of", "three quarters of": the parts that are a plain per cent.
  static let fractions: [Substring: Int64] = [
    "half": 50, "quarter": 25, "quarters": 25, "fifth": 20, "fifths": 20, "tenth": 10, "tenths": 10,
  ]
}
