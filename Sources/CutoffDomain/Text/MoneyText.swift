/// Sums as people write them, in both languages. Nothing is ever rounded.
package enum MoneyText {
  /// The sum in words: "hơn 200 tỷ đồng", "3,51 tỷ đô la", "more than VND 200 bn", "$3.51 bn".
  /// A sum without a figure gives "chưa nêu số" or "no figure named".
  package static func format(_ money: Money, _ language: Language) -> String {
    guard let hundredths = money.hundredths, money.qualifier != .unknown else {
      switch language {
      case .vietnamese: return "chưa nêu số"
      case .english: return "no figure named"
      }
    }
    let qualifier = words(money.qualifier, language)
    let sum = sum(hundredths, money.currency, language)
    return qualifier.isEmpty ? sum : qualifier + " " + sum
  }

  /// The figure alone, without currency and qualifier: "200 tỷ", "1.250.500", "3.51 bn".
  package static func figure(hundredths: Int64, _ language: Language) -> String {
    let sign = hundredths < 0 ? "-" : ""
    let magnitude = hundredths.magnitude
    for scale in MoneyScale.downward(language) {
      let unit = scale.hundredths
      guard magnitude >= unit, let decimals = decimals(of: magnitude % unit, unit: unit, limit: 3)
      else { continue }
      return sign + number(magnitude / unit, decimals: decimals, language) + " " + scale.word
    }
    let cents = decimals(of: magnitude % 100, unit: 100, limit: 2) ?? ""
    return sign + number(magnitude / 100, decimals: cents, language)
  }

  /// The qualifier as it stands before the sum; empty for an exact one.
  package static func words(_ qualifier: MoneyQualifier, _ language: Language) -> String {
    switch (qualifier, language) {
    case (.exact, _), (.unknown, _): ""
    case (.about, .vietnamese): "khoảng"
    case (.about, .english): "about"
    case (.moreThan, .vietnamese): "hơn"
    case (.moreThan, .english): "more than"
    case (.upTo, .vietnamese): "tối đa"
    case (.upTo, .english): "up to"
    }
  }

  private static func sum(_ hundredths: Int64, _ currency: String, _ language: Language) -> String {
    let figure = figure(hundredths: hundredths, language)
    switch language {
    case .vietnamese:
      return figure + " " + (MoneyCurrency.named(currency)?.vietnamese ?? currency)
    case .english:
      guard let symbol = MoneyCurrency.named(currency)?.symbol else { return currency + " " + figure }
      return symbol + figure
    }
  }

  /// The digits after the mark for `rest` / `unit`, without trailing zeros; nil if they would be more
  /// than `limit`.
  private static func decimals(of rest: UInt64, unit: UInt64, limit: Int) -> String? {
    var digits = ""
    var rest = rest
    var unit = unit
    while rest > 0 {
      guard digits.count < limit, unit >= 10 else { return nil }
      unit /= 10
      digits += String(rest / unit)
      rest %= unit
    }
    return digits
  }

  private static func number(_ whole: UInt64, decimals: String, _ language: Language) -> String {
    let marks: (group: Character, decimal: String)
    switch language {
    case .vietnamese: marks = (".", ",")
    case .english: marks = (",", ".")
    }
    let digits = Array(String(whole))
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped.append(marks.group) }
      grouped.append(digit)
    }
    return decimals.isEmpty ? grouped : grouped + marks.decimal + decimals
  }
}

/// A named power of ten that a sum is counted in.
struct MoneyScale {
  let word: String
  /// Hundredths of the currency's unit in one of this scale.
  let hundredths: UInt64

  /// Largest first. Vietnamese counts thousands of billions as "1.200 tỷ".
  static func downward(_ language: Language) -> [MoneyScale] {
    let billion: UInt64 = 100_000_000_000
    let million: UInt64 = 100_000_000
    switch language {
    case .vietnamese:
      return [
        MoneyScale(word: "tỷ", hundredths: billion), MoneyScale(word: "triệu", hundredths: million),
      ]
    case .english:
      return [
        MoneyScale(word: "tn", hundredths: billion * 1_000), MoneyScale(word: "bn", hundredths: billion),
        MoneyScale(word: "m", hundredths: million),
      ]
    }
  }

  /// The power of ten that a folded word names; nil for any other word.
  static func exponent(of folded: String) -> Int? {
    switch folded {
    case "nghin", "ngan", "k", "thousand": 3
    case "trieu", "tr", "m", "mn", "mln", "million", "millions": 6
    case "ty", "ti", "b", "bn", "bln", "billion", "billions": 9
    case "tn", "trillion", "trillions": 12
    case "lakh", "lakhs", "lac", "lacs": 5
    case "crore", "crores", "cr": 7
    default: nil
    }
  }

  /// Whether a word for 10^`power` may follow one for 10^`exponent`: "2 nghìn tỷ", "1 lakh crore", not "2 tỷ tỷ".
  static func joins(_ power: Int, after exponent: Int) -> Bool {
    exponent <= 3 || (exponent == 5 && power == 7)
  }

  /// The currency that is meant where a sum in this scale names none; nil where it may be any.
  static func currency(of folded: String) -> String? {
    switch folded {
    case "nghin", "ngan", "trieu", "tr", "ty", "ti": "VND"
    case "lakh", "lakhs", "lac", "lacs", "crore", "crores", "cr": "INR"
    default: nil
    }
  }
}

/// A currency that has more than its code.
struct MoneyCurrency {
  let code: String
  let vietnamese: String
  /// Stands before an English figure; nil where the code does, followed by a blank.
  let symbol: String?
  /// Folded words that name it, beside its code.
  let words: [String]

  static func named(_ code: String) -> MoneyCurrency? { all.first { $0.code == code } }

  static let all = [
    MoneyCurrency(
      code: "VND", vietnamese: "đồng", symbol: nil, words: ["dong", "d", "vnd", "₫", "viet nam dong"]),
    MoneyCurrency(
      code: "USD", vietnamese: "đô la", symbol: "$",
      words: ["$", "us$", "usd$", "do la", "do la my", "do", "dollar", "dollars", "us dollars"]),
    MoneyCurrency(code: "EUR", vietnamese: "euro", symbol: "€", words: ["€", "euro", "euros", "o ro"]),
    MoneyCurrency(
      code: "GBP", vietnamese: "bảng Anh", symbol: "£",
      words: ["£", "bang anh", "bang", "pound", "pounds"]),
    MoneyCurrency(
      code: "INR", vietnamese: "rupee", symbol: "₹",
      words: ["₹", "rupee", "rupees", "ru pi", "rs"]),
    MoneyCurrency(code: "ZAR", vietnamese: "rand", symbol: nil, words: ["rand", "rands"]),
    MoneyCurrency(
      code: "RUB", vietnamese: "rúp", symbol: nil,
      words: ["₽", "rup", "rouble", "roubles", "ruble", "rubles"]),
    MoneyCurrency(
      code: "UAH", vietnamese: "hryvnia", symbol: nil, words: ["₴", "hryvnia", "hryvnias"]),
    MoneyCurrency(
      code: "CNY", vietnamese: "nhân dân tệ", symbol: nil,
      words: ["nhan dan te", "te", "yuan", "rmb"]),
    MoneyCurrency(code: "JPY", vietnamese: "yên Nhật", symbol: nil, words: ["yen nhat", "yen"]),
    MoneyCurrency(code: "KRW", vietnamese: "won", symbol: nil, words: ["₩", "won"]),
  ]
}
