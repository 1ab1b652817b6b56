import CutoffDomain
import CutoffWords

// Problems.
extension DraftProblem.Reason {
  /// What is wrong and what to do, beside the field or after a command's option.
  package var words: Wording {
    switch self {
    case .missing: Wording("chưa có; cần điền", "missing; please fill in")
    case .missingDueOrCondition:
      Wording(
        "cần hạn hoặc điều kiện; chưa có thì gõ: chưa hẹn ngày",
        "a due or a condition is needed; if there is none, type: no date")
    case .missingNewDate:
      Wording(
        "cần ngày mới; chưa có thì gõ: chưa hẹn ngày",
        "the new date is needed; if there is none yet, type: no date")
    case .missingWord:
      Wording(
        "ai nói? chỉ lời bên đặt mốc hoặc cấp trên mới tính",
        "by whose word? only the setter's or a body above counts")
    case .inFuture: Wording("giờ này chưa tới", "that time is still to come")
    case .ambiguousName(let name):
      Wording("có hai tên «\(name)»; gõ tên đầy đủ", "two go by “\(name)”; type the full name")
    case .unknownName(let name):
      Wording("không có dịch vụ «\(name)» trong vụ này", "there is no service “\(name)” in this incident")
    case .recordGone: Wording("bản ghi này không còn nữa", "this record is no longer there")
    case .hasOwnForm(let kind):
      Wording(
        "«\(kind.shown(.vietnamese))» có phiếu riêng",
        "“\(kind.shown(.english))” has a form of its own")
    case .resultDoesNotFit(let result):
      Wording(
        "«\(result.shown(.vietnamese))» không hợp với loại này",
        "“\(result.shown(.english))” does not fit this kind")
    case .giverIsReceiver:
      Wording("bên nhận trùng bên cam kết", "the receiver is the giver")
    case .contradictsItself:
      Wording("một phát ngôn không mâu thuẫn với chính nó", "a statement does not contradict itself")
    case .nameTaken(let name):
      Wording("đã có «\(name)» trong vụ này", "“\(name)” is already there")
    case .notADuration(let text):
      Wording(
        "“\(text)” không phải khoảng thời gian; ví dụ 3d, 24h, 15m, 0",
        "“\(text)” is no length of time; for example 3d, 24h, 15m, 0")
    case .endNotAfterStart:
      Wording("lúc kết thúc phải sau lúc bắt đầu", "the end must come after the start")
    case .notARelativeDate(let text):
      Wording(
        "không hiểu «\(text)»; ví dụ: 30 ngày sau MÃ, 10 ngày làm việc sau MÃ, 30 days after ID",
        "“\(text)” is not understood; for example: 30 days after ID, 10 working days after ID")
    case .notADependentDate(let text):
      Wording(
        "không hiểu «\(text)»; ví dụ: sao lưu trước 12 giờ, cấp lại khi hết",
        "“\(text)” is not understood; for example: backup 12h before, resume at its end")
    case .noEnd:
      Wording(
        "mốc này chưa có lúc kết thúc; ví dụ 8h-16h 12/8", "that has no end; for example 8h to 16h 12/8")
    case .notAClock(let text):
      Wording("«\(text)» không phải giờ; ví dụ 16:00", "“\(text)” is no time of day; for example 16:00")
    case .notAStage(let text):
      Wording(
        "không hiểu chặng «\(text)»; ví dụ: kho bạc 1 deskDay, ghi có 0.5 hours",
        "the stage “\(text)” is not understood; for example: treasury 1 deskDay, credit 0.5 hours")
    case .unknownZone(let text):
      Wording(
        "không biết múi giờ «\(text)»; ví dụ Asia/Ho_Chi_Minh, +07:00",
        "unknown zone “\(text)”; for example Asia/Ho_Chi_Minh, +07:00")
    case .zoneNotNamed:
      Wording(
        "cần múi giờ: máy này chỉ nói UTC; ví dụ Asia/Ho_Chi_Minh, hoặc UTC nếu đúng là UTC",
        "a zone is needed: this machine only says UTC; for example Asia/Ho_Chi_Minh, or UTC if it is meant")
    case .phraseRefused: Wording("không hiểu thời gian này", "this time is not understood")
    case .notAMoment:
      Wording("cần một thời điểm, không phải một hạn", "a time is needed, not a limit")
    case .money(let refusal): refusal.words
    case .purposeOfKind:
      Wording(
        "chỉ đi với loại «số tiền»; loại khác đã nói rõ để làm gì",
        "goes only with the kind “sum”: the others say what they are for")
    case .nothingToTakeBack:
      Wording("không có mốc cắt hay thông báo nào để rút", "there is no cutoff or notice to take back")
    case .nothingIsOff: Wording("không có gì đang ngừng", "nothing is off")
    case .noIncident: Wording("chưa chọn vụ việc", "no incident is chosen")
    }
  }
}
