import CutoffDomain
import CutoffExchange
import Testing

struct ImportSniffTests {
  @Test(arguments: [
    ("%PDF-1.7", ImportKind.notice), ("BEGIN:VCALENDAR\r\nEND:VCALENDAR", .ics),
    ("\u{FEFF}begin:vcalendar\n", .ics), ("{\"format\": \"cutoff-export/1\", \"incidents\": []}", .json),
    ("{\n \"schema\": \"cutoff-case/1\"\n}", .caseFile), ("{\"schema\": 1, \"id\": \"a-000000\"}", .json),
    ("{\"page\": {}, \"incidents\": []}", .statuspage),
    ("{\"page\": {}, \"scheduled_maintenances\": []}", .statuspage),
    ("{\"schema_version\": \"1.2.0\", \"result\": {\"releases\": []}}", .endoflife),
    ("{\"do\": \"new\"}\n{\"do\":", .jsonl), ("{\"format\": \"cutoff-export/1\", \"incidents\": [", .json),
    ("From: a@b.example\r\nMIME-Version: 1.0\r\n\r\nincident,due\r\n", .notice),
    ("incident,due\nA,1\n", .csv),
    ("Vụ việc;due;kind\n", .csv), ("Kính gửi: Quý khách,\nNgừng cấp điện.", .notice), ("", .notice),
    ("due\n", .notice), ("{\"some\": \"thing\"}", .notice),
  ])
  func `a file is what it holds`(_ text: String, _ kind: ImportKind) {
    #expect(ImportSniff.kind(of: Array(text.utf8)) == kind)
  }

  @Test func `columns of one's own count as ours`() {
    let text = Array("Vụ việc;Hạn\nA;1\n".utf8)
    #expect(ImportSniff.kind(of: text) == .notice)
    #expect(ImportSniff.kind(of: text, columns: ["incident": "Vụ việc", "due": "Hạn"]) == .csv)
  }

  @Test(arguments: [
    "csv/own-columns.csv", "jsonl/kho-lanh.jsonl", "jsonl/broken.jsonl", "statuspage/summary.json",
    "statuspage/scheduled-maintenances.json", "endoflife/larkdb.json",
  ])
  func `every fixture is what its folder says`(_ path: String) throws {
    let kind = ImportSniff.kind(of: try Fixture.bytes(path))
    #expect(kind.rawValue == String(path.prefix { $0 != "/" }))
  }
}
