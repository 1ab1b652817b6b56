/// The English words of dates.
enum EnglishWords {
  static let lists: [WordList] = numbers + calendar + clock + binding + remarks

  private static let numbers: [WordList] = [
    WordList(
      .ones,
      [
        (0, "zero"), (1, "one"), (2, "two; a couple of; couple of; a couple; couple"), (3, "three"),
        (4, "four"),
        (5, "five"), (6, "six"), (7, "seven"), (8, "eight"), (9, "nine"),
      ]),
    WordList(
      .teen,
      [
        (10, "ten"), (11, "eleven"), (12, "twelve"), (13, "thirteen"), (14, "fourteen"), (15, "fifteen"),
        (16, "sixteen"), (17, "seventeen"), (18, "eighteen"), (19, "nineteen"),
      ]),
    WordList(
      .tens,
      [
        (20, "twenty"), (30, "thirty"), (40, "forty"), (50, "fifty"), (60, "sixty"), (70, "seventy"),
        (80, "eighty"), (90, "ninety"),
      ]),
    WordList(.article, [(1, "a; an")]), WordList(.hundred, "hundred"),
    WordList(
      .ordinal,
      [
        (1, "first"), (2, "second"), (3, "third"), (4, "fourth"), (5, "fifth"), (6, "sixth"), (7, "seventh"),
        (8, "eighth"), (9, "ninth"), (10, "tenth"), (11, "eleventh"), (12, "twelfth"), (13, "thirteenth"),
        (14, "fourteenth"), (15, "fifteenth"), (16, "sixteenth"), (17, "seventeenth"), (18, "eighteenth"),
        (19, "nineteenth"), (20, "twentieth"), (30, "thirtieth"),
      ]),
    WordList(.ordinalSuffix, "st; nd; rd; th"),
  ]

  private static let calendar: [WordList] = [
    WordList(units: [
      (.second, "second; seconds; sec; secs; s"), (.minute, "minute; minutes; min; mins; m"),
      (.hour, "hour; hours; hr; hrs"), (.day, "day; days; d; calendar day; calendar days; consecutive days"),
      (.week, "week; weeks; wk; wks; w"),
      (.fortnight, "fortnight; fortnights"), (.month, "month; months; mo; mos"),
      (.quarter, "quarter; quarters; qtr; qtrs; qtr."), (.year, "year; years; yr; yrs; y"),
    ]),
    WordList(
      .weekday,
      [
        (1, "monday; mondays; mon; mon."), (2, "tuesday; tue; tues; tue.; tues."),
        (3, "wednesday; wed; wed.; weds"),
        (4, "thursday; thu; thur; thurs; thu.; thur.; thurs."), (5, "friday; fri; fri."),
        (6, "saturday; sat; sat."), (7, "sunday; sun; sun."),
      ]),
    WordList(
      .month,
      [
        (1, "january"), (2, "february"), (3, "march"), (4, "april"), (5, "may"), (6, "june"), (7, "july"),
        (8, "august"), (9, "september"), (10, "october"), (11, "november"), (12, "december"),
      ]),
    WordList(
      .monthAbbreviation,
      [
        (1, "jan; jan."), (2, "feb; feb."), (3, "mar; mar."), (4, "apr; apr."), (6, "jun; jun."),
        (7, "jul; jul."),
        (8, "aug; aug."), (9, "sep; sept; sep.; sept."), (10, "oct; oct."), (11, "nov; nov."),
        (12, "dec; dec."),
      ]),
    WordList(
      .relativeDay,
      [
        (-2, "day before yesterday; the day before yesterday"), (-1, "yesterday"),
        (0, "today; todays; this day"),
        (1, "tomorrow; tomorrows; tmrw; tmr; tomorow"), (2, "day after tomorrow; the day after tomorrow"),
      ]),
    WordList(
      .leadingRelation,
      [
        (-1, "last; past; previous; this past"), (0, "this; current; the current; the present"),
        (1, "next; the next; the following; following; subsequent; upcoming"),
        (3, "coming; the coming; this coming; upcoming"),
      ]),
    WordList(.trailingRelation, [(2, "after next")]),
    WordList(
      .edge,
      [
        (0, "beginning of; beginning; start of; start; early; the beginning of; the start of"),
        (1, "middle of; mid; mid-; the middle of"),
        (2, "end of; end; the end of; late; close of; the close of"),
      ]),
    WordList(
      .edgeCode,
      [
        (PeriodCode(edge: .end, offset: -1, unit: .week).packed, "last weekend"),
        (
          PeriodCode(edge: .end, offset: 0, unit: .week).packed,
          "weekend; this weekend; the weekend; week-end"
        ),
        (PeriodCode(edge: .end, offset: 1, unit: .week).packed, "next weekend; coming weekend"),
        (PeriodCode(edge: .end, offset: 0, unit: .week).packed, "week end"),
        (PeriodCode(edge: .end, offset: 0, unit: .month).packed, "month end; month-end; the month end"),
        (
          PeriodCode(edge: .end, offset: 0, unit: .quarter).packed,
          "quarter end; quarter-end; the quarter end"
        ),
        (PeriodCode(edge: .end, offset: 0, unit: .year).packed, "year end; year-end; the year end"),
      ]),
    WordList(
      .edgeDay,
      [(0, "first day; the first day; 1st day"), (2, "last day; the last day; final day; the final day")]),
    WordList(parts: [
      (.beforeDawn, "before dawn; predawn; small hours"),
      (.morning, "morning; early morning; late morning; mornings"),
      (.noon, "lunchtime; lunch time"), (.afternoon, "afternoon; early afternoon; late afternoon"),
      (.earlyEvening, "early evening"), (.evening, "evening; eve"),
      (.night, "night; late night; late evening"),
    ]),
    WordList(partsOfToday: [(.evening, "tonight; tonite"), (.night, "late tonight; late tonite")]),
  ]

  private static let clock: [WordList] = [
    WordList(.hourMark, "oclock"), WordList(.hoursMark, "hours; hrs; hr; hrs."),
    WordList(.secondMark, "seconds; second"),
    WordList(.minuteMark, "minutes; minute; min; mins"),
    WordList(.meridiem, [(0, "a; a m"), (12, "p; p m")]),
    WordList(.half, "half; a half"), WordList(.halfOf, "half"), WordList(.quarterHour, "quarter; a quarter"),
    WordList(.past, "past; after"),
    WordList(.to, "to; before; til; till; of"), WordList(.midnight, "midnight"),
    WordList(.noon, "noon; midday; mid day; mid-day; noontime; 12 noon"),
    WordList(.now, "now; right now; just now"),
  ]

  private static let binding: [WordList] = [
    WordList(boundaries: [
      (
        .from,
        """
        from; between; starting; starting from; starting on; beginning; beginning on; beginning from; as of; as from; since; \
        effective; effective from; effective as of; commencing; from the; on or after; on and after; from and after; \
        not before; not earlier than; no earlier than; not sooner than; no sooner than; earliest; starts; \
        starts on; begins; begins on; commences; commences on
        """
      ),
      (
        .by,
        """
        by; due; due by; due on; no later than; not later than; on or before; latest; deadline; deadline is; \
        deadline is on; until; till; til; up to; up until; from now until; from now to; from now till; now until; now till; now to; \
        now through; between now and; expires; \
        expires on; expiring; not after; at the latest by; due date; to; no more than; not more than; by no later than; \
        by not later than; latest by; by latest; on or prior to; due no later than; payable by; before or on; \
        by or before; at or before; payment due; payment due on; payment due by; payment due date; pay by; \
        must be paid by; to be paid by; payable on or before; valid through; ends; ends on; ending; valid until; valid till
        """
      ),
      (
        .before,
        "before; prior to; ahead of; earlier than; no later than before; anytime before; sometime before"
      ),
      (
        .untilEndOf,
        """
        through; thru; until the end of; through the end of; until end of; till the end of; by the close of; \
        up to and including; until and including; through and including; to and including; up to the end of
        """
      ),
      (.after, "after; later than; anytime after; sometime after"),
    ]),
    WordList(.onwards, "onwards; onward; on; and later; and after; forward; or later; or after"),
    WordList(
      .nextDay,
      "next day; the next day; following day; the following day; next morning; the next morning; the following morning"
    ),
    WordList(.openEnd, "until further notice; till further notice; and until further notice"),
    WordList(.earliest, "at the earliest; at earliest"),
    WordList(.atLeast, "at least; not less than; no less than"),
    WordList(.inclusive, "inclusive; both inclusive; both days inclusive; both dates inclusive"),
    WordList(.countedFrom, "of; following; counting from; counted from; reckoned from"),
    WordList(.trailing, "sharp; exactly; promptly; local time; precisely"), WordList(.weekBehind, "week"),
    WordList(.weekOn, "a week on; one week on; week on"),
    WordList(
      .weekOf,
      "w/c; w/b; wc; w/e; week ending; week-ending; the week ending; week commencing; the week commencing"),
    WordList(
      .workingDay,
      """
      business day; business days; working day; working days; work day; work days; workday; workdays; banking day; \
      banking days; bank working days; bank working day
      """),
    WordList(.dayEnd, "end of day; end of the day; close of day; close of the day"),
    WordList(
      .businessEnd,
      """
      cob; close of business; the close of business; close of business on; end of business; end of business on; eob; \
      eobd; cop; close of play; end of business day; end of the business day; end of working day; end of the working day; \
      end of work day; end of the work day; end of the workday; end of business hours; close of business hours; \
      close of trading; end of office hours; end of working hours
      """),
    WordList(.latest, "at the latest; latest; at latest"),
    WordList(
      .around,
      "around; about; approximately; approx; approx.; circa; ca.; roughly; at about; at around; on about; sometime around"
    ),
    WordList(
      .filler,
      """
      on; the; of; expected; expected on; scheduled for; planned for; tentatively; probably; ie; that is; is; be; \
      during; sometime; some time; time; at the; on the; in the; for; date; dated; day; exactly; sharp; precisely; \
      anytime; any time; the day; more
      """),
    WordList(.atWord, "at"), WordList(.inWord, "in; in the; in the next; over the next; during"),
    WordList(.inside, "within; within the; within the next; in the course of; inside"),
    WordList(.fromNow, "from now; hence; later; from today; ahead; out"),
    WordList(.ago, "ago; back; earlier"),
    WordList(.and, "and"),
    WordList(.localTime, "local time; our local time; your local time; local"),
    WordList(.placeTail, "time; local time; city time; standard time; city local time"),
    WordList(.joint, "to; until; till; til; through; thru; ends; ending; finishes; finishing"),
    WordList(.betweenJoint, "and"), WordList(.jointLead, "up; and; on; lasting"),
    WordList(.of, "of; of the; starting; beginning; commencing; starting on; beginning on"),
  ]

  private static let remarks: [WordList] = [
    WordList(.counted, [(0, "not counting; not counted"), (1, "counting; counted; including")]),
    WordList(.that, "that"),
    WordList(.noDate, "no date; undated; until further notice; no date set"),
    WordList(topics: [
      (
        .holiday,
        "christmas; xmas; easter; thanksgiving; halloween; holiday; holidays; new year; new years; good friday; ramadan; eve; diwali"
      ),
      (.recurring, "every; each; daily; weekly; monthly; yearly; annually; quarterly; hourly; mondays"),
      (.season, "summer; winter; spring; autumn; fall"),
      (
        .workingDays,
        "business hours; working hours; office hours"
      ),
      (.lunar, "lunar; full moon; new moon"),
      (
        .vague,
        "few; several; some; soon; later; someday; eventually; shortly; many; asap; sometime soon; a few"
      ),
    ]),
  ]
}
