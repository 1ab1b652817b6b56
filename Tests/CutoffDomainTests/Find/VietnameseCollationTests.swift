import CutoffDomain
import Testing

/// Names in the order in which a Vietnamese dictionary has them.
struct VietnameseCollationTests {
  private typealias Key = VietnameseCollation.Key

  @Test(
    "names stand in the order of a dictionary",
    arguments: [
      [
        "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "h", "i", "k", "l", "m", "n", "o", "ô", "ơ", "p",
        "q",
      ],
      ["r", "s", "t", "u", "ư", "v", "x", "y"], ["e", "f", "g"], ["i", "j", "k"], ["v", "w", "x", "y", "z"],
      ["ma", "mà", "mả", "mã", "má", "mạ", "man", "mă", "mâ"],
      ["cân", "cần", "cẩn", "cẫn", "cấn", "cận", "cung"],
      ["ba", "ba ba", "ba bảy", "bà", "bà con", "bá", "ban"],
      [
        "An Giang", "Bà Rịa – Vũng Tàu", "Bắc Giang", "Bắc Kạn", "Bắc Ninh", "Bến Tre", "Bình Dương",
        "Bình Định",
      ],
      ["Cà Mau", "Cao Bằng", "Cần Thơ"], ["Đà Nẵng", "Đắk Lắk", "Điện Biên", "Đồng Nai", "Đồng Tháp"],
      ["Đức", "Hà Giang", "Hà Nam", "Hà Nội", "Hạ Long", "Hải Dương", "Hải Phòng", "Hòa Bình", "Hưng Yên"],
      ["Thái Bình", "Thái Nguyên", "Thanh Hóa", "Thừa Thiên – Huế", "Tiền Giang"],
      ["gói 2", "gói 9", "gói 10", "gói 010b", "gói thầu"], ["3 bên", "An", "an ninh"],
      ["", "a"], ["hà nội", "Hà nội", "Hà Nội", "HÀ NỘI"], ["Viettel", "Việt Nam", "VNPT"],
      ["Zalo", "Газпром"],
    ])
  func order(_ names: [String]) {
    for (index, name) in names.enumerated() {
      for later in names[(index + 1)...] {
        #expect(Key(name) < Key(later), "\(name) before \(later)")
        #expect(!(Key(later) < Key(name)), "\(later) not before \(name)")
      }
      #expect(!(Key(name) < Key(name)))
    }
  }

  @Test("both normal forms and both places of a tone sort together")
  func spellings() {
    let nfd = "Ho\u{300}a Bi\u{300}nh"
    for name in ["Hòa Bình", "Hoà Bình", nfd] {
      #expect(Key(name) < Key("Hòa Lạc"))
      #expect(Key("Hòa An") < Key(name))
    }
    #expect(!(Key("Hòa Bình") < Key(nfd)) || !(Key(nfd) < Key("Hòa Bình")))
  }

  @Test("sorting any shuffled list of names gives the same list")
  func isTotal() {
    var random = Seeded(seed: 7)
    let names = [
      "Hà Nội", "ha noi", "Hạ Long", "hoà", "hòa", "", "2", "02", "10", "đ", "d", "Đà", "да", "–", "a-b",
      "ab",
    ]
    let sorted = names.sorted { Key($0) < Key($1) }
    for _ in 0..<50 {
      let again = names.shuffled(using: &random).sorted { Key($0) < Key($1) }
      #expect(again == sorted, "seed 7")
    }
  }
}

private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }
}
