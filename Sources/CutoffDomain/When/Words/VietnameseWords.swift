/// The Vietnamese words of dates, as the press and officials write them.
enum VietnameseWords {
  static let lists: [WordList] = numbers + calendar + clock + binding + remarks

  private static let numbers: [WordList] = [
    WordList(
      .ones,
      [
        (0, "không"), (1, "một"), (2, "hai"), (3, "ba"), (4, "bốn"), (5, "năm"), (6, "sáu"),
        (7, "bảy; bẩy"), (8, "tám"), (9, "chín"),
      ]),
    // Only after "thứ", "tháng", "quý" and tens: without its mark "tư" looks like "từ".
    WordList(.fourth, [(4, "tư")]),
    WordList(.ten, [(10, "mười")]),
    WordList(.tensMark, [(10, "mươi")]), WordList(.hundred, "trăm"),
    WordList(.afterTen, [(1, "mốt"), (4, "tư"), (5, "lăm; nhăm")]),
  ]

  private static let calendar: [WordList] = [
    WordList(units: [
      (.second, "giây"), (.minute, "phút; ph; p"), (.hour, "giờ; tiếng; tiếng đồng hồ; g"),
      (.day, "ngày; hôm"),
      (.week, "tuần; tuần lễ"), (.month, "tháng"), (.quarter, "quý; quí"), (.year, "năm"),
    ]),
    WordList(.weekday, [(7, "chủ nhật; chúa nhật; cn; ngày chủ nhật")]),
    WordList(.weekdayMark, "thứ; t"),
    WordList(.lunarMonth, [(1, "tháng giêng; giêng"), (12, "tháng chạp; chạp")]),
    WordList(.fullMoon, "rằm; ngày rằm; hôm rằm"), WordList(.lunarMark, "âm lịch; âl"),
    WordList(.newYear, "tết; tết âm lịch; tết nguyên đán; tết ta"),
    WordList(.dayMark, "mồng; mùng; ngày mồng; ngày mùng; hôm mồng; hôm mùng"),
    WordList(
      .relativeDay,
      [
        (0, "hôm nay; ngày hôm nay; nay; bữa nay"), (1, "mai; ngày mai; hôm mai"),
        (2, "mốt; ngày mốt; ngày kia"),
        (-1, "hôm qua; ngày hôm qua; bữa qua"), (-2, "hôm kia"), (3, "ngày kìa"), (-3, "hôm kìa"),
      ]),
    WordList(
      .trailingRelation,
      [
        (-1, "trước; qua; vừa qua; vừa rồi; rồi; ngoái"), (0, "này; nay; hiện tại; hiện nay"),
        (1, "tới; sau; sắp tới; tới đây; tiếp theo; kế tiếp"), (2, "sau nữa; tới nữa"),
      ]),
    WordList(.edge, [(0, "đầu"), (1, "giữa"), (2, "cuối")]),
    WordList(.edgeBehind, [(1, "đầu tiên"), (-1, "cuối cùng")]),
    WordList(
      .edgeDay,
      [
        (0, "ngày đầu tiên; ngày đầu; hôm đầu tiên"),
        (2, "ngày cuối cùng; ngày cuối; hôm cuối; hôm cuối cùng"),
      ]),
    WordList(parts: [
      (.beforeDawn, "rạng sáng; mờ sáng; tờ mờ sáng"),
      (.morning, "sáng; sáng sớm; đầu giờ sáng; cuối giờ sáng"),
      (.noon, "trưa; giữa trưa"),
      (.afternoon, "chiều; xế chiều; đầu giờ chiều; cuối giờ chiều; cuối chiều; đầu chiều"),
      (.earlyEvening, "chiều tối; chập tối; chạng vạng"), (.evening, "tối"),
      (.night, "đêm; khuya; đêm khuya"),
    ]),
  ]

  private static let clock: [WordList] = [
    WordList(.hourMark, "giờ; g"), WordList(.minuteMark, "phút; ph; p"), WordList(.secondMark, "giây"),
    WordList(.meridiem, [(0, "sa"), (12, "ch")]),
    WordList(.half, "rưỡi"), WordList(.halfOf, "nửa"), WordList(.less, "kém"),
    WordList(.midnight, "nửa đêm; giữa đêm"),
    WordList(.noon, "chính ngọ; đúng ngọ"), WordList(.now, "bây giờ; ngay bây giờ; lúc này; ngay lúc này"),
  ]

  private static let binding: [WordList] = [
    WordList(boundaries: [
      (
        .from,
        "từ; kể từ; bắt đầu từ; tính từ; bắt đầu; áp dụng từ; có hiệu lực từ; hiệu lực từ; thực hiện từ; ngay từ; bắt đầu kể từ; không sớm hơn; không trước; sớm nhất; sớm nhất là; sớm nhất vào; sớm nhất từ; trong khoảng từ; trong khung giờ; trong khung giờ từ; khung giờ; khung giờ từ; trong thời gian từ; thời gian từ; trong khoảng thời gian từ; bắt đầu lúc; bắt đầu vào; bắt đầu vào lúc; bắt đầu vào ngày"
      ),
      (
        .by,
        """
        chậm nhất; muộn nhất; trễ nhất; đến; tới; cho đến; cho tới; đến tận; đến ngày; tới ngày; cho đến ngày; tính đến; tính tới; gia hạn đến; gia hạn tới; kéo dài đến; kéo dài tới; hạn nộp; hạn chót; hạn cuối; hạn cuối cùng; hạn; \
        tối đa; hạn thanh toán; hạn thanh toán là; thời hạn thanh toán; hạn chót thanh toán; hạn đóng tiền; hạn đóng; \
        hạn nộp tiền; ngày đến hạn; thời hạn; thời hạn chót; đến hạn; không muộn hơn; không chậm hơn; không trễ hơn; không quá; từ nay đến; \
        từ nay tới; từ giờ đến; từ bây giờ đến; từ nay cho đến; từ hôm nay đến
        """
      ),
      (.before, "trước; trước khi đến; trước thời điểm; trước mốc; đến trước; trước lúc"),
      (
        .untilEndOf,
        "hết; đến hết; tới hết; cho đến hết; cho tới hết; trước khi hết; khi hết; đến khi hết; từ nay đến hết; hết hạn"
      ),
      (.after, "sau; sau khi hết; sau mốc; quá"),
    ]),
    WordList(.nextDay, "hôm sau; ngày hôm sau; ngày kế tiếp; ngày tiếp theo"),
    WordList(
      .openEnd,
      """
      đến khi có thông báo mới; cho đến khi có thông báo mới; đến khi có thông báo; cho đến khi có thông báo tiếp theo; \
      đến khi có báo mới
      """),
    WordList(.onwards, "trở đi; trở về sau"), WordList(.earliest, "là sớm nhất"),
    WordList(.atLeast, "ít nhất; tối thiểu"), WordList(.workingDay, "ngày làm việc; ngày công"),
    WordList(
      .businessEnd,
      """
      cuối giờ làm việc; hết giờ làm việc; cuối ngày làm việc; hết ngày làm việc; cuối giờ hành chính; \
      hết giờ hành chính; trước khi hết giờ làm việc; khi hết giờ làm việc; trước khi hết giờ hành chính; \
      kết thúc giờ làm việc; cuối giờ làm việc của; hết giờ làm việc của
      """),
    WordList(.latest, "là chậm nhất; là muộn nhất; là hạn chót; là hạn cuối"),
    WordList(.around, "khoảng; vào khoảng; tầm; chừng; độ; quãng; cỡ; khoảng chừng; đâu đó"),
    WordList(
      .filler,
      """
      ngày; hôm; vào; vào ngày; các ngày; trong các ngày; vào các ngày; là; của; dự kiến; dự kiến là; dự kiến vào; theo kế hoạch; thời điểm; đúng; tức; tức là; buổi; \
      vào buổi; ban; thời gian; nhằm; sang; qua; mốc; bước sang; cùng; kết thúc; ngay; trong buổi; lúc này là; theo
      """),
    WordList(.atWord, "lúc; vào lúc; hồi; vào hồi"),
    WordList(
      .inside, "trong; trong vòng; nội trong; trong khoảng; trong thời gian; trong thời hạn; trong suốt"),
    WordList(
      .fromNow,
      "nữa; tới; sắp tới; tới đây; sau; kể từ bây giờ; kể từ lúc này; từ bây giờ; sau đó; nữa thôi; tiếp theo"
    ),
    WordList(.ago, "trước; trước đây; vừa qua; qua"), WordList(.agoBefore, "cách đây; cách nay"),
    WordList(.localTime, "giờ địa phương; theo giờ địa phương; giờ trong nước"),
    WordList(.placeLead, "giờ; múi giờ; giờ địa phương; giờ thành phố; giờ tp; giờ tại; giờ ở"),
    WordList(.and, "và"), WordList(.joint, "đến; tới; kết thúc"), WordList(.betweenJoint, "và"),
    WordList(.jointLead, "cho; kéo dài; và; dài"),
    WordList(.of, "của; bắt đầu; bắt đầu từ"),
  ]

  private static let remarks: [WordList] = [
    WordList(.counted, [(0, "chưa tính; không tính; chưa kể"), (1, "tính cả; kể cả")]),
    WordList(.that, "đó; ấy"),
    WordList(
      .noDate, "chưa hẹn ngày; chưa định ngày; chưa rõ ngày; đến khi có báo mới; đến khi có thông báo mới"),
    WordList(topics: [
      (
        .holiday,
        "tết; giáng sinh; noel; quốc khánh; giỗ tổ; lễ; nghỉ lễ; trung thu; giao thừa; vu lan; ngày lễ; tết dương lịch"
      ),
      (
        .recurring,
        "mỗi; hàng; hằng; hàng ngày; hàng tuần; hàng tháng; hàng năm; hàng quý; hằng ngày; hằng tháng; định kỳ"
      ),
      (.season, "mùa; xuân; hè; thu; đông; mùa hè; mùa đông; mùa xuân; mùa thu; mùa mưa; mùa khô"),
      (.workingDays, "giờ hành chính; giờ làm việc"),
      (.vague, "vài; mấy; sớm; sắp; vài ba; ít; nhiều"),
    ]),
  ]
}
