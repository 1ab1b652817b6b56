import CutoffDomain
import Foundation

/// The line that says when a letter was written.
enum DateLine {
  private static let vietnamese = Pattern(
    #"^[^\S\n]*(?:(?-i:\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,5}),[ ]*)?(?:(?:ngày|thứ \p{L}+,? ngày)[ ]+)(\d{1,2}[ ]*(?:tháng[ ]*\d{1,2}[ ]*năm[ ]*\d{4}|[/.-][ ]?\d{1,2}[ ]?[/.-][ ]?\d{4}))[ .]*$"#
  )
  private static let vietnameseCell = Pattern(
    #"(?<=[ ]{3}|\t)[\p{Lu}][\p{L} .-]{0,40},[ ]*ngày[ ]+(\d{1,2}[ ]*(?:tháng[ ]*\d{1,2}[ ]*năm[ ]*\d{4}|[/.-]\d{1,2}[/.-]\d{4}))[ .]*$"#
  )
  private static let labelled = Pattern(
    #"^[^\S\n]*[*_#> ]*(?:date(?: of (?:this )?(?:notice|letter|issue))?|notice date|dated|letter date|issued(?: on)?|posted(?: on)?|published(?: on)?|sent(?: on)?|ngày(?: lập| ban hành| đăng| gửi)?|đăng ngày)(?:\*\*|_)?(?:[:][ ]*|[ ]+)(?:on )?([^\n]{6,40})"#
  )
  private static let alone = Pattern(
    #"^[^\S\n]*(?:(?-i:[A-Z][\p{L}.-]*(?: [A-Z][\p{L}.-]*){0,3}),[ ]*)?((?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?[ ]+)?(?:\d{1,2}(?:st|nd|rd|th)?[ ]+\p{L}{3,9}\.?,?[ ]+\d{4}|\p{L}{3,9}\.?[ ]+\d{1,2}(?:st|nd|rd|th)?,?[ ]+\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{4}))[ .]*$"#
  )

  private static let today = Pattern(
    #"^[^\S\n]*Hôm nay,?[ ]+(?:là )?ngày[ ]+(\d{1,2}[ ]*(?:tháng[ ]*\d{1,2}[ ]*năm[ ]*\d{4}|[/.-]\d{1,2}[/.-]\d{4}))"#
  )
  /// "LINDO, 4 December 2026 –" at the head of a report.
  private static let report = Pattern(
    #"^[^\S\n]*[\p{Lu}][\p{Lu} .,()]{2,40},?[ ]+((?:\d{1,2}[ ]+\p{L}{3,9}|\p{L}{3,9}\.?[ ]+\d{1,2}),?[ ]+\d{4})[ ]*[–—:-]"#,
    isCaseSensitive: true)

  /// The ranges of such lines, the first one is the letter's.
  static func ranges(in page: NoticePage) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for (pattern, isWhole) in [
      (vietnamese, true), (vietnameseCell, false), (labelled, false), (alone, true), (report, false),
      (today, false),
    ] {
      for match in pattern.all(in: page.source) {
        guard let range = match[1], !ranges.contains(where: { $0.overlaps(range) }), !page.isQuoted(range)
        else {
          continue
        }
        // The last line of a sentence may be a date too.
        if isWhole, let segment = page.segment(at: range.lowerBound),
          segment.range.lowerBound < page.lineRanges[page.lineIndex(at: range.lowerBound)].lowerBound
        {
          continue
        }
        ranges.append(range)
      }
    }
    return ranges.filter { $0.lowerBound >= page.bodyStart }
  }
}
