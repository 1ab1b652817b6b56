import CutoffDomain
import Testing

private func vnd(_ units: Int64, _ qualifier: MoneyQualifier = .exact) -> Money {
  Money(hundredths: units * 100, currency: "VND", qualifier: qualifier)
}

private func usd(_ cents: Int64) -> Money { Money(hundredths: cents, currency: "USD") }

@Suite struct MoneyTextTests {
  @Test(arguments: [
    (vnd(200_000_000_000, .moreThan), "hơn 200 tỷ đồng", "more than VND 200 bn"),
    (vnd(1_250_000), "1,25 triệu đồng", "VND 1.25 m"),
    (vnd(350_000), "350.000 đồng", "VND 350,000"),
    (vnd(1_234_567_890), "1.234.567.890 đồng", "VND 1,234,567,890"),
    (vnd(1_200_000_000_000, .about), "khoảng 1.200 tỷ đồng", "about VND 1.2 tn"),
    (usd(351_000_000_000), "3,51 tỷ đô la", "$3.51 bn"),
    (usd(1_250), "12,5 đô la", "$12.5"),
    (
      Money(hundredths: 140_000_000_000, currency: "ZAR", qualifier: .upTo), "tối đa 1,4 tỷ rand",
      "up to ZAR 1.4 bn"
    ),
    (Money(hundredths: 500, currency: "CHF"), "5 CHF", "CHF 5"),
    (Money(hundredths: nil, currency: "VND"), "chưa nêu số", "no figure named"),
  ])
  func `a sum is written as people write it`(money: Money, vietnamese: String, english: String) {
    #expect(MoneyText.format(money, .vietnamese) == vietnamese)
    #expect(MoneyText.format(money, .english) == english)
  }

  @Test(arguments: [
    ("200 tỷ", vnd(200_000_000_000)), ("200 ty", vnd(200_000_000_000)), ("350tr", vnd(350_000_000)),
    ("1.250.000đ", vnd(1_250_000)), ("1,25 triệu", vnd(1_250_000)), ("1.5 tỷ", vnd(1_500_000_000)),
    ("hơn 200 tỷ đồng", vnd(200_000_000_000, .moreThan)),
    ("HON 200 TY DONG", vnd(200_000_000_000, .moreThan)),
    ("2 tỷ 350 triệu", vnd(2_350_000_000)), ("2 nghìn tỷ", vnd(2_000_000_000_000)),
    ("500k", vnd(500_000)), ("1.250 tỷ", vnd(1_250_000_000_000)), ("$1.6 bn", usd(160_000_000_000)),
    ("3,51 tỷ đô la", usd(351_000_000_000)),
    ("khoảng 3,4 tỷ rand", Money(hundredths: 340_000_000_000, currency: "ZAR", qualifier: .about)),
    ("2 tỷ 350 triệu 500.000 đồng", vnd(2_350_500_000)), ("₫200", vnd(200)), ("US$5", usd(500)),
    ("1.250.000,50 USD", usd(125_000_050)),
    ("chưa nêu số", Money(hundredths: nil, currency: "VND", qualifier: .unknown)),
  ])
  func `a sum typed in Vietnamese is understood`(text: String, money: Money) throws {
    #expect(try MoneyText.parse(text, .vietnamese) == money)
  }

  @Test(arguments: [
    ("$1.6 bn", usd(160_000_000_000)), ("1,250,000 USD", usd(125_000_000)),
    ("more than $5m", Money(hundredths: 500_000_000, currency: "USD", qualifier: .moreThan)),
    ("0.125 billion dollars", usd(12_500_000_000)), ("VND 200 bn", vnd(200_000_000_000)),
    ("€3.25", Money(hundredths: 325, currency: "EUR")),
  ])
  func `a sum typed in English is understood`(text: String, money: Money) throws {
    #expect(try MoneyText.parse(text, .english) == money)
  }

  @Test(arguments: [
    ("", MoneyRefusal.empty), ("tỷ", .unknownWord("ty")), ("hơn", .noFigure),
    ("1,250 tỷ", .ambiguousMark("1,250")),
    ("1.25.000", .badNumber("1.25.000")), ("1tr5", .ambiguousFigure("5")), ("1 tỷ 2", .ambiguousFigure("2")),
    ("5 10", .ambiguousFigure("5 10")), ("200 tỷ cái", .unknownWord("cai")),
    ("A$5", .ambiguousCurrency("a$")),
    ("¥5", .ambiguousCurrency("¥")), ("$5 đồng", .ambiguousCurrency("dong")), ("0,001 đồng", .tooFine),
    ("99999999 tỷ tỷ", .unknownWord("ty")), ("999999999 tỷ", .tooLarge),
    ("2 triệu 3 tỷ", .ambiguousFigure("3")),
  ])
  func `a doubtful sum is refused with its reason`(text: String, refusal: MoneyRefusal) {
    #expect(throws: refusal) { try MoneyText.parse(text, .vietnamese) }
  }

  @Test(arguments: Language.allCases)
  func `sums with a word that only one people uses mean the same in both languages`(language: Language) throws
  {
    let inr = { (units: Int64) in Money(hundredths: units * 100, currency: "INR") }
    let expected = [
      ("200 ty", vnd(200_000_000_000)), ("350tr", vnd(350_000_000)), ("1.250.000đ", vnd(1_250_000)),
      ("200 tỷ đồng", vnd(200_000_000_000)), ("1,5 tỷ", vnd(1_500_000_000)),
      ("$1.6 bn", usd(160_000_000_000)),
      ("5 crore", inr(50_000_000)), ("1.5 lakh", inr(150_000)), ("2 crore 50 lakh", inr(25_000_000)),
      ("1 lakh crore", inr(1_000_000_000_000)), ("₹5 cr", inr(50_000_000)),
    ]
    for (text, money) in expected { #expect(try MoneyText.parse(text, language) == money, "\(text)") }
    #expect(try MoneyText.parse("5 crore", language, currency: "BDT").currency == "BDT")
    #expect(throws: MoneyRefusal.ambiguousMark(language == .vietnamese ? "1,250" : "1.250")) {
      try MoneyText.parse(language == .vietnamese ? "1,250 USD" : "1.250 USD", language)
    }
  }

  @Test func `an English sum without a currency takes the incident's or is refused`() throws {
    #expect(throws: MoneyRefusal.noCurrency) { try MoneyText.parse("1.6 bn", .english) }
    #expect(try MoneyText.parse("1.6 bn", .english, currency: "USD") == usd(160_000_000_000))
  }

  @Test(arguments: Language.allCases)
  func `what is written is understood again`(language: Language) throws {
    for qualifier in [MoneyQualifier.exact, .about, .moreThan, .upTo] {
      for hundredths in [
        Int64(100), 12_345, 125_000_000, 351_000_000_000, 20_000_000_000_000, 123_456_789_012,
      ] {
        for currency in ["VND", "USD", "EUR", "ZAR", "RUB", "CNY", "JPY", "SEK"] {
          let money = Money(hundredths: hundredths, currency: currency, qualifier: qualifier)
          #expect(try MoneyText.parse(MoneyText.format(money, language), language) == money)
        }
      }
    }
  }
}

@Suite struct CroreTests {
  @Test func `crore in an incident that is about another country's money is not taken for it`() {
    #expect(throws: MoneyRefusal.ambiguousCurrency("crore, lakh")) {
      try MoneyText.parse("5 crore", .vietnamese, currency: "VND")
    }
  }
}
