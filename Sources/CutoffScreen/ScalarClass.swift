/// What a scalar is to a screen. The raw values are those of `ScalarTable`.
enum ScalarClass: UInt32 {
  /// One cell wide.
  case narrow = 0
  /// Two cells wide.
  case wide = 1
  /// Drawn into the cell of the letter before it.
  case mark = 2
  /// A control, or something that takes no ink and may change how its neighbours look.
  case invisible = 3
  /// Unassigned, private use or no character at all: nobody knows what it looks like.
  case missing = 4

  init(_ scalar: Unicode.Scalar) {
    let runs = ScalarTable.runs
    let wanted = scalar.value << 4 | 0xF
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle] <= wanted { low = middle } else { high = middle }
    }
    self = ScalarClass(rawValue: runs[low] & 0xF) ?? .missing
  }
}

extension Unicode.Scalar {
  /// 1 or 2 cells for scalars that are a character of their own beside another such scalar: what most
  /// texts and frames are made of, told without the table. 0 for all others, which need a closer look.
  var plainWidth: Int {
    if value < 0x300 {
      return value < 0x7F ? (value >= 0x20 ? 1 : 0) : value >= 0xA0 && value != 0xAD ? 1 : 0
    }
    switch value {
    case 0x400...0x482, 0x1E00...0x1EFF, 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20BF,
      0x2190...0x21FF, 0x2500...0x25EF:
      return 1
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFF60:
      return 2
    default: return 0
    }
  }
}
