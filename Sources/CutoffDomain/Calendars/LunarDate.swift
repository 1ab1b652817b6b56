/// A day of the Vietnamese lunar calendar.
package struct LunarDate: Hashable, Sendable {
  /// 1 … 30
  package let day: Int
  /// 1 … 12
  package let month: Int
  /// True for the second month of that number in a year of thirteen.
  package let isLeap: Bool
  /// The solar year in which the lunar year begins.
  package let year: Int

  package init(day: Int, month: Int, isLeap: Bool = false, year: Int) {
    self.day = day
    self.month = month
    self.isLeap = isLeap
    self.year = year
  }
}
