/// Electricity of a shrimp farm, 2014: cut before the day on which it was allowed.
enum ShrimpFarmSample {
  static let name = "nuoi-tom-quang-binh-w7dh6x.json"

  static let text = #"""
    {
      "schema": 1,
      "id": "nuoi-tom-quang-binh-w7dh6x",
      "title": "Điện cho một cơ sở nuôi tôm ở Lệ Thủy, Quảng Bình",
      "short": "Nuôi tôm Quảng Bình",
      "providers": [
        "01957r3cb000jtfxe1qj1r0j4b"
      ],
      "customers": [
        "01957r3cb00152e5kajwwn2yqp"
      ],
      "zone": "Asia/Ho_Chi_Minh",
      "language": "vi",
      "summary": "điện trạm nuôi tôm ngừng thì tôm chết; theo quy định phải 15 ngày sau thông báo đầu mới được cắt",
      "provenance": {
        "knownAt": {
          "time": "2014-10-27T09:49:00+07:00",
          "precision": "minute",
          "zone": "Asia/Ho_Chi_Minh"
        },
        "sources": [
          "01957r3cb009tv23y4grea173e"
        ]
      },
      "parties": [
        {
          "id": "01957r3cb000jtfxe1qj1r0j4b",
          "name": "Điện lực huyện, tỉnh Quảng Bình",
          "short": "Điện lực",
          "side": "provider",
          "knownAt": {
            "time": "2014-10-27T09:49:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01957r3cb009tv23y4grea173e"
          ]
        },
        {
          "id": "01957r3cb00152e5kajwwn2yqp",
          "name": "Cơ sở nuôi tôm ở Lệ Thủy",
          "short": "Cơ sở tôm",
          "side": "customer",
          "knownAt": {
            "time": "2014-10-27T09:49:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01957r3cb009tv23y4grea173e"
          ]
        }
      ],
      "services": [
        {
          "id": "01957r3cb001qyt26qz02gnkvb",
          "name": "Cấp điện trạm nuôi tôm",
          "short": "Điện",
          "knownAt": {
            "time": "2014-10-27T09:49:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01957r3cb009tv23y4grea173e"
          ]
        }
      ],
      "amounts": [
        {
          "id": "01957r3cb002afsrbjfxenhp2t",
          "kind": "partOfDebt",
          "money": {
            "value": 177000000,
            "currency": "VND",
            "qualifier": "moreThan"
          },
          "label": "cuối tháng 8 đến đầu tháng 9",
          "asOf": {
            "time": "2014-09",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "statedBy": "01957r3cb00152e5kajwwn2yqp",
          "knownAt": {
            "time": "2014-10-27T09:49:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01957r3cb009tv23y4grea173e"
          ]
        },
        {
          "id": "01957r3cb002wksb2hbsp7vppd",
          "kind": "debt",
          "money": {
            "value": 350000000,
            "currency": "VND",
            "qualifier": "moreThan"
          },
          "label": "gồm nợ cũ",
          "asOf": {
            "time": "2014-10",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "statedBy": "01957r3cb00152e5kajwwn2yqp",
          "knownAt": {
            "time": "2014-10-27T09:49:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01957r3cb009tv23y4grea173e"
          ]
        }
      ],
      "deadlines": [
        {
          "id": "01957r3cb003fbm2kddg7x9nt2",
          "kind": "cutoff",
          "label": "Sớm nhất được cắt theo quy định",
          "due": {
            "says": "15 ngày sau thông báo đầu",
            "boundary": "from",
            "time": "2014-10-07",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "condition": "đã báo lần hai và không thỏa thuận lùi",
          "setBy": "01957r3cb000jtfxe1qj1r0j4b",
          "services": [
            "01957r3cb001qyt26qz02gnkvb"
          ],
          "knownAt": {
            "time": "2014-10-27T09:49:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01957r3cb009tv23y4grea173e"
          ]
        }
      ],
      "events": [
        {
          "id": "01957r3cb0041wywk2zgt3zsrv",
          "kind": "report",
          "at": {
            "time": "2014-09-22",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01957r3cb000jtfxe1qj1r0j4b",
          "text": "Giấy báo tiền điện",
          "knownAt": {
            "time": "2014-10-27T09:49:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01957r3cb009tv23y4grea173e"
          ]
        },
        {
          "id": "01957r3cb004m209hqjkebn9jx",
          "kind": "notice",
          "at": {
            "time": "2014-09-26",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01957r3cb000jtfxe1qj1r0j4b",
          "text": "Giấy báo nợ",
          "knownAt": {
            "time": "2014-10-27T09:49:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01957r3cb009tv23y4grea173e"
          ]
        },
        {
          "id": "01957r3cb0056xg07swpgw8x1q",
          "kind": "notice",
          "at": {
            "time": "2014-10-01",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01957r3cb000jtfxe1qj1r0j4b",
          "text": "Nhắc lần nữa",
          "deadlines": [
            "01957r3cb003fbm2kddg7x9nt2"
          ],
          "knownAt": {
            "time": "2014-10-27T09:49:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01957r3cb009tv23y4grea173e"
          ]
        },
        {
          "id": "01957r3cb005scm25tqx2v5fhe",
          "kind": "meeting",
          "at": {
            "time": "2014-10",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01957r3cb00152e5kajwwn2yqp",
          "text": "Đến xin thêm thời gian",
          "knownAt": {
            "time": "2014-10-27T09:49:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01957r3cb009tv23y4grea173e"
          ]
        },
        {
          "id": "01957r3cb006bysqc88ansxkm5",
          "kind": "cut",
          "at": {
            "time": "2014-10",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01957r3cb000jtfxe1qj1r0j4b",
          "text": "Cắt điện trước ngày 7/10; tôm chết",
          "services": [
            "01957r3cb001qyt26qz02gnkvb"
          ],
          "deadline": "01957r3cb003fbm2kddg7x9nt2",
          "knownAt": {
            "time": "2014-10-27T09:49:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01957r3cb009tv23y4grea173e"
          ]
        },
        {
          "id": "01957r3cb006yfzb8jx02e8tst",
          "kind": "statement",
          "at": {
            "time": "2014-10",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01957r3cb000jtfxe1qj1r0j4b",
          "text": "Không cho thêm thời gian nộp tiền",
          "topic": "đúng hạn?",
          "qualifies": [
            "01957r3cb007gtwhht0pxbe753"
          ],
          "talks": "refused",
          "knownAt": {
            "time": "2014-10-27T09:49:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01957r3cb009tv23y4grea173e"
          ]
        },
        {
          "id": "01957r3cb007gtwhht0pxbe753",
          "kind": "statement",
          "at": {
            "time": "2014-10",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01957r3cb00152e5kajwwn2yqp",
          "text": "Bị cắt khi chưa đến hạn theo quy định",
          "topic": "đúng hạn?",
          "knownAt": {
            "time": "2014-10-27T09:49:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01957r3cb009tv23y4grea173e"
          ]
        }
      ],
      "notes": [
        {
          "id": "01957r3cb00832cazk2e8eb1kc",
          "at": {
            "time": "2014-10",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "title": "xin lùi hạn",
          "text": "Cả hai bên đều tưởng đã quá hạn nên không ai tính lại ngày.",
          "parties": [
            "01957r3cb000jtfxe1qj1r0j4b",
            "01957r3cb00152e5kajwwn2yqp"
          ],
          "positions": [
            {
              "party": "01957r3cb000jtfxe1qj1r0j4b",
              "wants": "trả đủ tiền điện"
            },
            {
              "party": "01957r3cb00152e5kajwwn2yqp",
              "wants": "thêm thời gian"
            }
          ],
          "knownAt": {
            "time": "2014-10-27T09:49:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01957r3cb009tv23y4grea173e"
          ]
        }
      ],
      "questions": [
        {
          "id": "01957r3cb008ntd9pehfy32k8a",
          "text": "Cắt đúng ngày nào?",
          "knownAt": {
            "time": "2014-10-27T09:49:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01957r3cb009tv23y4grea173e"
          ]
        },
        {
          "id": "01957r3cb0098e8y7w181r9y62",
          "text": "Có bồi thường không?",
          "knownAt": {
            "time": "2014-10-27T09:49:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01957r3cb009tv23y4grea173e"
          ]
        }
      ],
      "sources": [
        {
          "id": "01957r3cb009tv23y4grea173e",
          "publisher": "Thanh Niên",
          "address": "https://thanhnien.vn/doi-song/nhip-song-dia-phuong/cat-dien-gay-thiet-hai-cho-nguoi-nuoi-tom-505450.html",
          "publishedAt": {
            "time": "2014-10-27T09:49:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "knownAt": {
            "time": "2014-10-27T09:49:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          }
        }
      ]
    }

    """#
}
