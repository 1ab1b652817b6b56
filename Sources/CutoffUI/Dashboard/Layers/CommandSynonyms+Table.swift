import CutoffDomain
import CutoffWords

extension CommandSynonyms {
  static let table: [CommandSynonyms] = [
    CommandSynonyms(
      Wording(
        "xuất; xuất ra",
        "export; download; save as"),
      [CommandID("viewBrief"), CommandID("copy"), CommandID("userCommands")],
      Wording(
        "xuất ra tệp từ dấu nhắc lệnh: cutoff export ics|csv|json|jsonl|case",
        "files are made in the shell: cutoff export ics|csv|json|jsonl|case")),
    CommandSynonyms(
      Wording(
        "nhập; nhập vào; nạp",
        "import; upload; load"),
      [CommandID("addIncident")],
      Wording(
        "nhập từ dấu nhắc lệnh: cutoff import TỆP",
        "files are read in the shell: cutoff import FILE")),
    CommandSynonyms(
      Wording(
        "gửi; gửi thư; thư; chia sẻ; chuyển tiếp",
        "mail; email; send; share; forward"),
      [CommandID("copy"), CommandID("userCommands"), CommandID("viewBrief")],
      Wording(
        "không tự gửi đi đâu: chép lại, hoặc đưa bản tóm tắt cho lệnh riêng",
        "nothing is sent from here: copy it, or give the brief to a command of your own")),
    CommandSynonyms(
      Wording(
        "in; in ra; in giấy",
        "print; printer; paper; pdf"),
      [CommandID("viewBrief"), CommandID("userCommands"), CommandID("copy")],
      Wording(
        "không tự in: đưa bản tóm tắt cho lệnh riêng",
        "nothing is printed from here: give the brief to a command of your own")),
    CommandSynonyms(
      Wording(
        "báo cáo; tóm tắt",
        "report; digest; summary"),
      [CommandID("viewBrief"), CommandID("viewNews"), CommandID("userCommands")]),
    CommandSynonyms(
      Wording(
        "tìm; tìm kiếm; lọc; dò",
        "find; look; search; grep; filter"),
      [CommandID("filter"), CommandID("searchNext"), CommandID("go")]),
    CommandSynonyms(
      Wording(
        "việc; giao; giao việc; phân công; người lo",
        "owner; assign; assignee; responsible; delegate"),
      [CommandID("addStep"), CommandID("viewTodo")]),
    CommandSynonyms(
      Wording(
        "việc cần làm; danh sách việc",
        "todo; to-do; task; work; checklist"),
      [CommandID("viewTodo"), CommandID("addStep")]),
    CommandSynonyms(
      Wording(
        "ai; người",
        "who; whom; whose; people"),
      [CommandID("addParty"), CommandID("viewPromises"), CommandID("viewTodo")]),
    CommandSynonyms(
      Wording(
        "khi nào; bao giờ; lúc nào",
        "when; date; time; hour"),
      [CommandID("viewAgenda"), CommandID("deadline"), CommandID("viewAsOf")]),
    CommandSynonyms(
      Wording(
        "trễ; muộn; quá hạn; chậm",
        "late; overdue; missed; expired"),
      [CommandID("viewTodo"), CommandID("viewPromises"), CommandID("viewAgenda")]),
    CommandSynonyms(
      Wording(
        "họp; cuộc họp; gặp; đàm phán; gọi",
        "meeting; talk; negotiate; call; phone; minutes"),
      [CommandID("eventNow"), CommandID("addStatement"), CommandID("addNote")]),
    CommandSynonyms(
      Wording(
        "xong; kết thúc; đóng; đóng vụ",
        "close; finish; resolve; solved; end; done; complete"),
      [CommandID("close"), CommandID("outcome")]),
    CommandSynonyms(
      Wording(
        "lưu trữ; cất",
        "archive; hide"),
      [CommandID("close"), CommandID("filter")],
      Wording(
        "vụ đã đóng tự xuống cuối danh sách, không cất đi đâu",
        "what is closed sinks to the end of the list; nothing is put away")),
    CommandSynonyms(
      Wording(
        "mở lại",
        "reopen"),
      [CommandID("undo"), CommandID("delete")],
      Wording(
        "mở lại: hoàn tác, hoặc bỏ bản ghi đã đóng vụ",
        "to reopen, undo, or delete the record that closed it")),
    CommandSynonyms(
      Wording(
        "hủy; rút; rút lại",
        "cancel; withdraw; revoke; abort"),
      [CommandID("outcome"), CommandID("close"), CommandID("undo")]),
    CommandSynonyms(
      Wording(
        "đính kèm; tệp; tài liệu; ảnh",
        "attach; attachment; file; document; photo"),
      [CommandID("addNote"), CommandID("eventNow")],
      Wording(
        "không giữ tệp: ghi chép hay diễn biến giữ chỗ để nó",
        "no files are kept: a note or an event says where they are")),
    CommandSynonyms(
      Wording(
        "đổi tên; đặt tên",
        "rename; title; name"),
      [CommandID("edit")]),
    CommandSynonyms(
      Wording(
        "sửa; chỉnh",
        "change; modify; correct; fix; update"),
      [CommandID("edit"), CommandID("outcome")]),
    CommandSynonyms(
      Wording(
        "hoãn; lùi; gia hạn; dời",
        "postpone; delay; defer; move; reschedule; extend; shift"),
      [CommandID("extend"), CommandID("outcome")]),
    CommandSynonyms(
      Wording(
        "tiền; nợ",
        "money; debt; owe; balance; budget"),
      [CommandID("viewMoney"), CommandID("addAmount")]),
    CommandSynonyms(
      Wording(
        "trả; trả tiền; thanh toán; hóa đơn",
        "pay; paid; payment; invoice; bill; price; cost"),
      [CommandID("addAmount"), CommandID("viewMoney"), CommandID("closePaid"), CommandID("promise")]),
    CommandSynonyms(
      Wording(
        "hứa; cam kết",
        "commit; commitment; agree; pledge"),
      [CommandID("promise"), CommandID("viewPromises")]),
    CommandSynonyms(
      Wording(
        "lịch; lịch hẹn",
        "calendar; schedule; upcoming; due; month; week; today"),
      [CommandID("viewAgenda"), CommandID("deadline")],
      Wording(
        "lịch cho chương trình khác: cutoff export ics",
        "a calendar for other programs: cutoff export ics")),
    CommandSynonyms(
      Wording(
        "nhắc; nhắc nhở; cảnh báo; thông báo; chuông",
        "alert; alarm; remind; reminder; notify; notification; notice; bell"),
      [CommandID("acknowledge"), CommandID("viewReminders")]),
    CommandSynonyms(
      Wording(
        "tắt tiếng; im; nhắc sau; để sau; tạm ẩn",
        "mute; snooze; silence; dismiss; later; quiet"),
      [CommandID("acknowledge"), CommandID("viewReminders")],
      Wording(
        "không hẹn nhắc lại: đã biết thì yên tới mốc sau; tắt hẳn: reminders trong cấu hình",
        "nothing is put off: what is acknowledged is quiet until its next threshold; reminders: in the configuration turns them off"
      )),
    CommandSynonyms(
      Wording(
        "trạng thái; tình trạng; sống; sập",
        "status; state; up; down; outage; monitor; ping"),
      [CommandID("check"), CommandID("paneHeader")],
      Wording(
        "không tự dò dịch vụ: ghi lại điều người ta thấy",
        "services are not probed: what somebody saw is logged")),
    CommandSynonyms(
      Wording(
        "tạo; mới; thêm",
        "new; create; insert; start; open"),
      [CommandID("addIncident"), CommandID("addMenu")]),
    CommandSynonyms(
      Wording(
        "lưu; ghi",
        "save; write; store"),
      [CommandID("savedSince"), CommandID("eventNow")],
      Wording(
        "mọi thứ được lưu ngay khi xong",
        "everything is saved as soon as it is done")),
    CommandSynonyms(
      Wording(
        "xóa; bỏ; thùng rác",
        "remove; erase; trash; delete; drop"),
      [CommandID("delete"), CommandID("undo")]),
    CommandSynonyms(
      Wording(
        "nhầm; quay lại",
        "revert; mistake; back; wrong; restore"),
      [CommandID("undo"), CommandID("redo"), CommandID("back")]),
    CommandSynonyms(
      Wording(
        "công ty; khách; nhà cung cấp; liên hệ",
        "person; company; contact; vendor; client; provider; customer; supplier"),
      [CommandID("addParty")]),
    CommandSynonyms(
      Wording(
        "lịch sử; quá khứ; nhật ký; hôm qua",
        "history; log; past; yesterday; replay; timeline; audit"),
      [CommandID("viewAsOf"), CommandID("viewNews"), CommandID("paneTimeline")]),
    CommandSynonyms(
      Wording(
        "phiên bản",
        "version; release; about; changelog"),
      [CommandID("help")],
      Wording(
        "xem phiên bản: cutoff --version",
        "cutoff --version tells the version")),
    CommandSynonyms(
      Wording(
        "sao lưu",
        "backup; back up"),
      [CommandID("savedSince"), CommandID("deadline")],
      Wording(
        "kho là tệp thường: chép thư mục, hoặc để trong git",
        "a store is plain files: copy the folder, or keep it in git")),
    CommandSynonyms(
      Wording(
        "sắp xếp; thứ tự; ưu tiên",
        "sort; order; rank; priority; urgent; important"),
      [CommandID("sortMenu")],
      Wording(
        "thứ tự tính từ các mốc giờ, không ai đặt tay",
        "the order follows from the hours; nobody sets it")),
    CommandSynonyms(
      Wording(
        "bảng lớn; toàn màn hình; màn hình",
        "big; screen; wall; tv; full; fullscreen; maximize"),
      [CommandID("viewWall"), CommandID("zoom"), CommandID("enlarge")]),
    CommandSynonyms(
      Wording(
        "màu; màu sắc; giao diện; nền",
        "colour; color; dark; light; theme; skin; contrast"),
      [CommandID("theme")]),
    CommandSynonyms(
      Wording(
        "ngôn ngữ; tiếng việt; tiếng anh",
        "language; english; vietnamese; translate; locale"),
      [CommandID("help"), CommandID("configProblems")],
      Wording(
        "đặt language: vi hay en trong cấu hình, hoặc --lang",
        "set language: vi or en in the configuration, or --lang")),
    CommandSynonyms(
      Wording(
        "múi giờ; giờ",
        "zone; timezone; time zone; utc; clock"),
      [CommandID("edit"), CommandID("paneHeader")],
      Wording(
        "giờ của người xem: zone trong cấu hình hoặc --zone; mỗi vụ có múi giờ riêng",
        "yours is zone: in the configuration or --zone; each incident has its own")),
    CommandSynonyms(
      Wording(
        "cấu hình; cài đặt; thiết lập; tùy chọn",
        "config; configuration; settings; preferences; options; setup"),
      [CommandID("configProblems"), CommandID("theme"), CommandID("help")],
      Wording(
        "cấu hình là một tệp: cutoff config path cho biết ở đâu",
        "the configuration is a file: cutoff config path tells where")),
    CommandSynonyms(
      Wording(
        "phím; phím tắt; trợ giúp; hướng dẫn; lệnh",
        "help; key; shortcut; keyboard; manual; docs; tutorial; command"),
      [CommandID("help"), CommandID("commandLine")]),
    CommandSynonyms(
      Wording(
        "thoát; ra; đóng chương trình",
        "exit; leave; quit; bye; logout; close window"),
      [CommandID("quit"), CommandID("quitOrBack")]),
    CommandSynonyms(
      Wording(
        "dán; dán vào",
        "paste; clipboard"),
      [CommandID("eventNow"), CommandID("copy")],
      Wording(
        "dán thẳng vào màn hình: thành một diễn biến mới",
        "paste into the dashboard: it becomes a new event")),
    CommandSynonyms(
      Wording(
        "chép; sao chép",
        "copy; yank; duplicate; clone"),
      [CommandID("copy"), CommandID("mark")]),
    CommandSynonyms(
      Wording(
        "nối; liên kết; đường dẫn",
        "link; connect; relate; url; reference; source"),
      [CommandID("addContradiction"), CommandID("addNote")],
      Wording(
        "nối hai phát ngôn; nguồn có địa chỉ thì ghi trong ô nguồn",
        "statements are linked; an address goes into the field of the source")),
    CommandSynonyms(
      Wording(
        "ghi chép; ghi chú; bình luận",
        "note; comment; memo; remark"),
      [CommandID("addNote"), CommandID("viewMenu")]),
    CommandSynonyms(
      Wording(
        "mâu thuẫn; cãi; nói dối",
        "dispute; lie; contradict; differ; conflict"),
      [CommandID("addContradiction"), CommandID("viewStatements")]),
    CommandSynonyms(
      Wording(
        "chọn; nhiều; tất cả",
        "select; bulk; many; several; multiple; all"),
      [CommandID("mark"), CommandID("markRange")]),
    CommandSynonyms(
      Wording(
        "trộn; gộp; đồng bộ; chia sẻ; nhóm",
        "merge; clash; git; sync; push; pull; team"),
      [CommandID("sync"), CommandID("settle")],
      Wording(
        "kho dùng chung qua git: cutoff init --git; hai bản khác nhau thì chọn bằng M",
        "a store is shared through git: cutoff init --git; what differs is settled with M")),
    CommandSynonyms(
      Wording(
        "tải lại; làm mới",
        "refresh; reload"),
      [CommandID("redraw")],
      Wording(
        "thay đổi trên đĩa tự hiện ra",
        "what changes on disk shows by itself")),
    CommandSynonyms(
      Wording(
        "nhãn; thẻ; nhóm",
        "tag; label; category; group; folder; project"),
      [CommandID("filter")],
      Wording(
        "không có nhãn: lọc theo trường, và mỗi kho một thư mục",
        "there are no tags: filter by field, and a store is a folder")),
    CommandSynonyms(
      Wording(
        "tài khoản; mật khẩu; đăng nhập",
        "user; account; login; password; author"),
      [CommandID("addParty")],
      Wording(
        "không có tài khoản: author trong cấu hình được ghi bên mỗi thay đổi",
        "there are no accounts: author: in the configuration is written beside each change")),
    CommandSynonyms(
      Wording(
        "chuột",
        "mouse; click"),
      [CommandID("toggleMouse")]),
    CommandSynonyms(
      Wording(
        "chạy; chương trình; lệnh riêng",
        "run; program; shell; script; macro; plugin"),
      [CommandID("userCommands"), CommandID("suspend")]),
  ]
}
