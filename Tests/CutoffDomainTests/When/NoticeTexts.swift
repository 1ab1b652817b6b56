/// Notices as providers write them, made up.
enum NoticeTexts {
  static let powerCut = """
    ĐIỆN LỰC THANH XUÂN
    Số 214/TB-ĐLTX
    Hà Nội, ngày 25 tháng 11 năm 2026

    THÔNG BÁO NGỪNG CUNG CẤP ĐIỆN

    Kính gửi: Quý khách hàng tại tổ 4/7, ngõ 12, đường Nguyễn Trãi

    Theo hợp đồng số 06/1-2024, đến nay quý khách còn nợ tiền điện kỳ tháng 10/2026
    (hóa đơn lập ngày 5/11/2026) với số tiền 12.450.000 đồng.

    Đề nghị quý khách thanh toán trước 17h ngày 4/12/2026. Quá thời hạn trên,
    Điện lực sẽ ngừng cung cấp điện từ 8h00 ngày 8/12/2026.

    Ngoài ra, để bảo trì trạm biến áp, khu vực sẽ mất điện từ 08:00 đến 11:30 ngày 12/12.
    Mọi thắc mắc xin gọi 1900 1288 (24/7).

    Đăng lúc 09:15 25/11/2026
    """

  static let hosting = """
    Chào anh Minh,

    Hệ thống ghi nhận gói Cloud VPS #88213 của anh sẽ hết hạn vào 23:59 ngày 30/11/2026 (GMT+7).
    Nếu chưa gia hạn, máy chủ sẽ bị tạm ngưng từ 0h ngày 03/12 và toàn bộ dữ liệu bị xóa sau ngày 10/12/2026.

    - Hạn thanh toán: 30/11/2026
    - Số tiền: 1.250.000đ
    - Khóa một chiều: từ 01/12; hai chiều: từ 05/12/2026

    Ngày gửi: 23/11/2026 08:02
    Trân trọng!
    """

  static let disconnection = """
    From: billing@northgridutilities.example
    Date: Mon, 23 Nov 2026 08:14:22 -0500
    Subject: Disconnection notice

    Dear customer,

    Our records show an unpaid balance of $1,194.09 for service at Unit 4/7, 12 Elm
    Street, billing period October 1 to October 31, 2026.

    Your electricity will be disconnected on or after Tuesday, December 8, 2026
    at 9:00 AM ET unless payment is received by 5:00 p.m. Eastern Time on Friday,
    December 4, 2026. A ratio of 6/1 applies to deposits.

    Office hours are Monday to Friday, 8am to 5pm. Call (555) 010-1900.

    On 20 November 2026 Jane wrote:
    > Please see the invoice dated 5 November 2026.
    """

  static let shutdown = """
    **Scheduled shutdown of the legacy API**

    Posted on Nov 20, 2026 - 16:30 UTC

    We will be retiring v1.2 of the API. Here is what to expect:

    * Brownouts: 1 December 2026, 14:00 UTC
    * Read-only from 15 Jan 2027 00:00 UTC
    * **Final shutdown: 31 January 2027 at 23:59 UTC**

    Accounts that have not migrated before 31 Jan 2027 will lose access! Questions? Reply by Friday 11 December.
    Last updated 21 Nov 2026, 09:12 UTC.
    """

  static let tenancy = """
    THE OAKS MANAGEMENT LTD
    24 November 2026

    Dear Ms Okafor,

    Re: Flat 6/1, rent arrears

    You have failed to pay rent due on 1 November 2026. Take notice that, unless the sum of
    GBP 2,400 is paid by noon on 7 December 2026, we shall terminate the tenancy with effect
    from 31 December 2026. Keys must be returned no later than 5pm London time on that day.

    You may pay at our office on any working day. A hearing, if needed, is listed for
    10:30 on Thursday 14 January 2027.
    """
}
