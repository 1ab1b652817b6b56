/// Airport fees of an airline, 2020: a debt and no date of a cut.
enum BambooSample {
  static let name = "bamboo-acv-8q8fne.json"

  static let text = #"""
    {
      "schema": 1,
      "id": "bamboo-acv-8q8fne",
      "title": "ACV đòi Bamboo Airways phí sân bay",
      "short": "Bamboo – ACV",
      "providers": [
        "01e456src000jhfymyw6jsbf6j"
      ],
      "customers": [
        "01e456src001536pzghqrjqyj0"
      ],
      "zone": "Asia/Ho_Chi_Minh",
      "language": "vi",
      "summary": "ACV phục vụ hành khách, soi chiếu và mặt đất của hãng ở các cảng; nợ gồm cả tiền hãng thu hộ",
      "provenance": {
        "knownAt": {
          "time": "2020-03-24T09:44:00+07:00",
          "precision": "minute",
          "zone": "Asia/Ho_Chi_Minh"
        },
        "sources": [
          "01e456src00m7qcgtpc943sb20"
        ]
      },
      "parties": [
        {
          "id": "01e456src000jhfymyw6jsbf6j",
          "name": "Tổng công ty Cảng hàng không Việt Nam",
          "short": "ACV",
          "side": "provider",
          "role": "khai thác cảng hàng không",
          "knownAt": {
            "time": "2020-03-24T09:44:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e456src00m7qcgtpc943sb20"
          ]
        },
        {
          "id": "01e456src001536pzghqrjqyj0",
          "name": "Hãng hàng không Bamboo Airways",
          "short": "Bamboo",
          "side": "customer",
          "knownAt": {
            "time": "2020-03-24T09:44:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e456src00m7qcgtpc943sb20"
          ]
        },
        {
          "id": "01e7qx4xw001qzx39v06j6h661",
          "name": "Chủ tịch hãng Bamboo Airways",
          "short": "Chủ tịch hãng",
          "side": "customer",
          "role": "nói thay hãng",
          "knownAt": {
            "time": "2020-05-07T22:48:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e7qx4xw00nz845zv77ykjcce"
          ]
        },
        {
          "id": "01e456src002a31mwr5swm7t12",
          "name": "Cục Hàng không Việt Nam",
          "short": "Cục Hàng không",
          "side": "third",
          "isBodyAbove": true,
          "role": "cơ quan quản lý",
          "knownAt": {
            "time": "2020-03-24T09:44:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e456src00m7qcgtpc943sb20"
          ]
        },
        {
          "id": "01e456src002wp12b2sptm1cvr",
          "name": "Bộ Giao thông vận tải",
          "short": "Bộ GTVT",
          "side": "third",
          "isBodyAbove": true,
          "role": "cơ quan quản lý",
          "knownAt": {
            "time": "2020-03-24T09:44:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e456src00m7qcgtpc943sb20"
          ]
        },
        {
          "id": "01e760fpmr03f43g4he3h3xymz",
          "name": "VATM, SAGS, HGS, Skypec",
          "short": "Chủ nợ khác",
          "side": "provider",
          "role": "các nhà cung cấp khác của hãng",
          "knownAt": {
            "time": "2020-04",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e760fpmr0ncxqqmgth0fk7h9"
          ]
        },
        {
          "id": "01e456src0041xcw6hq43ew9vx",
          "name": "Báo chí",
          "side": "unknown",
          "role": "nơi đăng xem ở nguồn",
          "knownAt": {
            "time": "2020-03-24T09:44:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e456src00m7qcgtpc943sb20"
          ]
        }
      ],
      "services": [
        {
          "id": "01e456src004m68ckm1dwyn2ze",
          "name": "Phục vụ hành khách, soi chiếu an ninh",
          "short": "Hành khách",
          "knownAt": {
            "time": "2020-03-24T09:44:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e456src00m7qcgtpc943sb20"
          ]
        },
        {
          "id": "01e456src0056vd6r263hn3t9s",
          "name": "Phục vụ mặt đất, dịch vụ cảng",
          "short": "Mặt đất",
          "knownAt": {
            "time": "2020-03-24T09:44:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e456src00m7qcgtpc943sb20"
          ]
        }
      ],
      "amounts": [
        {
          "id": "01e456src005s5z4bgp8t2nk5t",
          "kind": "debt",
          "money": {
            "value": 205000000000,
            "currency": "VND",
            "qualifier": "moreThan"
          },
          "label": "tính đến 18/3/2020",
          "asOf": {
            "time": "2020-03-18",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "statedBy": "01e456src000jhfymyw6jsbf6j",
          "knownAt": {
            "time": "2020-03-24T09:44:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e456src00kn4gjecwyvwfb4e",
            "01e760fpmr0mt534adqngv2ahw",
            "01e456src00m7qcgtpc943sb20"
          ]
        },
        {
          "id": "01e760fpmr06bn0m9xw3vsgsxh",
          "kind": "partOfDebt",
          "money": {
            "value": 178700000000,
            "currency": "VND"
          },
          "label": "quá hạn",
          "asOf": {
            "time": "2020-03-18",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "statedBy": "01e456src000jhfymyw6jsbf6j",
          "knownAt": {
            "time": "2020-04",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e456src00kn4gjecwyvwfb4e",
            "01e760fpmr0mt534adqngv2ahw"
          ]
        },
        {
          "id": "01e760fpmr06y3ybktn75zsxcr",
          "kind": "partOfDebt",
          "money": {
            "value": 107300000000,
            "currency": "VND",
            "qualifier": "moreThan"
          },
          "label": "tiền hãng thu hộ",
          "asOf": {
            "time": "2020-03-18",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "statedBy": "01e456src000jhfymyw6jsbf6j",
          "knownAt": {
            "time": "2020-04",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e456src00kn4gjecwyvwfb4e",
            "01e760fpmr0mt534adqngv2ahw"
          ]
        },
        {
          "id": "01e760fpmr07ghdz3ebd0y9wj8",
          "kind": "partOfDebt",
          "money": {
            "value": 71300000000,
            "currency": "VND"
          },
          "label": "giá dịch vụ",
          "asOf": {
            "time": "2020-03-18",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "statedBy": "01e456src000jhfymyw6jsbf6j",
          "knownAt": {
            "time": "2020-04",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e456src00kn4gjecwyvwfb4e",
            "01e760fpmr0mt534adqngv2ahw"
          ]
        },
        {
          "id": "01e456src00831ffmygtg92s2d",
          "kind": "partOfDebt",
          "money": {
            "value": 4530000000,
            "currency": "VND"
          },
          "label": "lãi chậm trả",
          "asOf": {
            "time": "2020-03-18",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "statedBy": "01e456src000jhfymyw6jsbf6j",
          "knownAt": {
            "time": "2020-03-24T09:44:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e456src00kn4gjecwyvwfb4e"
          ]
        },
        {
          "id": "01e456src008nvpzfcndtt2pjf",
          "kind": "partOfDebt",
          "money": {
            "value": 25740000000,
            "currency": "VND"
          },
          "label": "chưa đến hạn",
          "asOf": {
            "time": "2020-03-18",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "statedBy": "01e456src000jhfymyw6jsbf6j",
          "knownAt": {
            "time": "2020-03-24T09:44:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e456src00kn4gjecwyvwfb4e"
          ]
        },
        {
          "id": "01e7qx4xw00985jjeg81c38vzm",
          "kind": "other",
          "money": {
            "value": 269000000000,
            "currency": "VND"
          },
          "label": "phải thu từ hãng theo báo cáo quý I",
          "asOf": {
            "time": "2020-03-31",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "statedBy": "01e456src000jhfymyw6jsbf6j",
          "knownAt": {
            "time": "2020-05-07T22:48:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e7qx4xw00nz845zv77ykjcce"
          ]
        }
      ],
      "deadlines": [
        {
          "id": "01e760fpmr09tg412qbffppmx7",
          "kind": "report",
          "label": "Hãng báo cáo nợ, phương án trả, tài chính",
          "due": {
            "boundary": "by"
          },
          "setBy": "01e456src002a31mwr5swm7t12",
          "setAt": {
            "time": "2020-04",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "knownAt": {
            "time": "2020-04",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e760fpmr0mt534adqngv2ahw"
          ]
        }
      ],
      "promises": [
        {
          "id": "01e760fpmr0ad78kts3gybwsqw",
          "giver": "01e456src001536pzghqrjqyj0",
          "receiver": "01e456src000jhfymyw6jsbf6j",
          "content": "Đưa phương án trả nợ",
          "form": "lời hãng",
          "madeAt": {
            "time": "2020-04",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "due": {
            "boundary": "by"
          },
          "knownAt": {
            "time": "2020-04",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e760fpmr0mt534adqngv2ahw"
          ]
        },
        {
          "id": "01e7qx4xw00azg6xf0b05fzgjm",
          "giver": "01e456src001536pzghqrjqyj0",
          "receiver": "01e456src000jhfymyw6jsbf6j",
          "content": "Trả nợ phát sinh năm 2020",
          "form": "thỏa thuận, không công bố lịch",
          "madeAt": {
            "time": "2020-05-07",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "due": {
            "says": "theo thỏa thuận",
            "boundary": "by"
          },
          "knownAt": {
            "time": "2020-05-07T22:48:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e7qx4xw00nz845zv77ykjcce",
            "01e7qx4xw00phtkmkp9z788yr8"
          ]
        }
      ],
      "events": [
        {
          "id": "01e456src00bj22w5hznw47s09",
          "kind": "report",
          "at": {
            "time": "2019-05",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01e456src001536pzghqrjqyj0",
          "text": "Từ đây hay trả chậm, trung bình 42 ngày",
          "knownAt": {
            "time": "2020-03-24T09:44:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e456src00kn4gjecwyvwfb4e"
          ]
        },
        {
          "id": "01e456src00c4mwdbejj9xzxx9",
          "kind": "statement",
          "at": {
            "time": "2020-03-18",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01e456src000jhfymyw6jsbf6j",
          "text": "Chốt nợ hơn 205 tỷ; đã 24 lần gửi văn bản đốc thúc",
          "topic": "nợ bao nhiêu",
          "knownAt": {
            "time": "2020-03-24T09:44:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e456src00kn4gjecwyvwfb4e",
            "01e456src00m7qcgtpc943sb20"
          ]
        },
        {
          "id": "01e456src00cq8dnwtq26vymry",
          "kind": "report",
          "at": {
            "time": "2020-03-24",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01e456src000jhfymyw6jsbf6j",
          "text": "Kiến nghị Bộ và Cục xử lý; báo đăng khả năng dừng dịch vụ",
          "knownAt": {
            "time": "2020-03-24T09:44:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e456src00m7qcgtpc943sb20",
            "01e456src00kn4gjecwyvwfb4e"
          ]
        },
        {
          "id": "01e456src00d9jta60sekw5jbv",
          "kind": "statement",
          "at": {
            "time": "2020-03-24",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01e456src0041xcw6hq43ew9vx",
          "text": "205 tỷ đã gồm lãi: các khoản cộng ra 204,44 chưa lãi, 208,97 có lãi",
          "topic": "nợ bao nhiêu",
          "contradicts": [
            "01e456src00c4mwdbejj9xzxx9"
          ],
          "knownAt": {
            "time": "2020-03-24T09:44:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e456src00m7qcgtpc943sb20"
          ]
        },
        {
          "id": "01e760fpmr0dw5hdkndrp84hwx",
          "kind": "report",
          "at": {
            "time": "2020-04",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01e456src002a31mwr5swm7t12",
          "text": "Yêu cầu hãng báo cáo nợ, phương án, tài chính; không đặt hạn",
          "knownAt": {
            "time": "2020-04",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e760fpmr0mt534adqngv2ahw",
            "01e760fpmr0ncxqqmgth0fk7h9"
          ]
        },
        {
          "id": "01e760fpmr0eexq6bt6501ynhy",
          "kind": "report",
          "at": {
            "time": "2020-04",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01e760fpmr03f43g4he3h3xymz",
          "text": "Các chủ nợ khác cũng báo nợ quá hạn",
          "knownAt": {
            "time": "2020-04",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e760fpmr0ncxqqmgth0fk7h9"
          ]
        },
        {
          "id": "01e7qx4xw00f149p8d3ngjpwgv",
          "kind": "statement",
          "at": {
            "time": "2020-05",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01e456src0041xcw6hq43ew9vx",
          "text": "Báo viết hãng vẫn chưa chịu trả",
          "topic": "đã trả chưa",
          "knownAt": {
            "time": "2020-05-07T22:48:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e7qx4xw00nz845zv77ykjcce"
          ]
        },
        {
          "id": "01e7qx4xw00fky57z1pcgvx66v",
          "kind": "payment",
          "at": {
            "time": "2020-05-07",
            "precision": "partOfDay",
            "part": "evening",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01e7qx4xw001qzx39v06j6h661",
          "text": "Nói đã trả hết nợ hợp đồng 2019",
          "knownAt": {
            "time": "2020-05-07T22:48:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e7qx4xw00nz845zv77ykjcce",
            "01e7qx4xw00phtkmkp9z788yr8"
          ]
        },
        {
          "id": "01e7qx4xw00g69kwsg1sbs1p62",
          "kind": "agreement",
          "at": {
            "time": "2020-05-07",
            "precision": "partOfDay",
            "part": "evening",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01e7qx4xw001qzx39v06j6h661",
          "text": "Nói đã thỏa thuận xong nợ năm 2020",
          "word": "debtor",
          "knownAt": {
            "time": "2020-05-07T22:48:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e7qx4xw00nz845zv77ykjcce",
            "01e7qx4xw00phtkmkp9z788yr8"
          ]
        },
        {
          "id": "01e7qx4xw00grvyrrvxtrchtyb",
          "kind": "statement",
          "at": {
            "time": "2020-05-07",
            "precision": "partOfDay",
            "part": "evening",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01e7qx4xw001qzx39v06j6h661",
          "text": "Phần đã trả gồm cả phí thu hộ, không còn nợ 2019",
          "topic": "đã trả chưa",
          "contradicts": [
            "01e7qx4xw00f149p8d3ngjpwgv"
          ],
          "knownAt": {
            "time": "2020-05-07T22:48:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e7qx4xw00nz845zv77ykjcce",
            "01e7qx4xw00phtkmkp9z788yr8"
          ]
        },
        {
          "id": "01e7qx4xw00hbfz5herhk0gz42",
          "kind": "statement",
          "at": {
            "time": "2020-05-07",
            "precision": "partOfDay",
            "part": "evening",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01e7qx4xw001qzx39v06j6h661",
          "text": "Trong ba hãng lớn, khoản ACV phải thu từ hãng nhỏ nhất",
          "topic": "so với hãng khác",
          "knownAt": {
            "time": "2020-05-07T22:48:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e7qx4xw00nz845zv77ykjcce"
          ]
        }
      ],
      "notes": [
        {
          "id": "01e7qx4xw00hxjakxb2bm76c09",
          "at": {
            "time": "2020-05-07",
            "precision": "partOfDay",
            "part": "evening",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "title": "lập trường hai bên",
          "text": "ACV kiến nghị công khai; hãng nói hãng khác nợ nhiều hơn.",
          "parties": [
            "01e456src000jhfymyw6jsbf6j",
            "01e456src001536pzghqrjqyj0"
          ],
          "positions": [
            {
              "party": "01e456src000jhfymyw6jsbf6j",
              "wants": "trả nợ quá hạn, đủ bảo lãnh"
            },
            {
              "party": "01e456src001536pzghqrjqyj0",
              "wants": "giãn nợ trong dịch",
              "offers": "trả nợ 2019 trước"
            }
          ],
          "knownAt": {
            "time": "2020-05-07T22:48:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e456src00m7qcgtpc943sb20",
            "01e7qx4xw00nz845zv77ykjcce"
          ]
        }
      ],
      "questions": [
        {
          "id": "01e7qx4xw00jgbzndjx71y8rwc",
          "text": "ACV có xác nhận đã nhận tiền không?",
          "knownAt": {
            "time": "2020-05-07T22:48:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e7qx4xw00nz845zv77ykjcce"
          ]
        },
        {
          "id": "01e7qx4xw00k2r17sjanf8r0qp",
          "text": "Lịch trả nợ năm 2020 ra sao?",
          "knownAt": {
            "time": "2020-05-07T22:48:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01e7qx4xw00nz845zv77ykjcce"
          ]
        }
      ],
      "sources": [
        {
          "id": "01e456src00kn4gjecwyvwfb4e",
          "publisher": "VN Window",
          "address": "https://www.vnwindow.com/people/no-hon-205-ty-dong-bamboo-airways-co-the-bi-dung-cung-cap-dich-vu/",
          "remark": "bản lưu không ghi ngày",
          "knownAt": {
            "time": "2020-03-24T09:44:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          }
        },
        {
          "id": "01e456src00m7qcgtpc943sb20",
          "publisher": "Doanh nghiệp Thương hiệu",
          "address": "https://doanhnghiepthuonghieu.vn/oan-minh-chong-dich-covid-19-bamboo-airways-bi-thuc-no-205-ti-dong-p19547.html",
          "publishedAt": {
            "time": "2020-03-24T09:44:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "knownAt": {
            "time": "2020-03-24T09:44:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          }
        },
        {
          "id": "01e760fpmr0mt534adqngv2ahw",
          "publisher": "An ninh Thủ đô",
          "address": "https://anninhthudo.vn/oto-xe-may/hang-khong-tre-viet-bi-yeu-cau-bao-cao-ve-cac-khoan-no/851756.antd",
          "publishedAt": {
            "time": "2020-04",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "knownAt": {
            "time": "2020-04",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          }
        },
        {
          "id": "01e760fpmr0ncxqqmgth0fk7h9",
          "publisher": "VietTimes",
          "address": "https://m.viettimes.vn/cuc-hkvn-yeu-cau-bamboo-airways-bao-cao-ve-cac-khoan-no-qua-han-387986.html",
          "remark": "bản lưu không ghi ngày",
          "knownAt": {
            "time": "2020-04",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          }
        },
        {
          "id": "01e7qx4xw00nz845zv77ykjcce",
          "publisher": "VietnamBiz",
          "publishedAt": {
            "time": "2020-05-07T22:48:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "knownAt": {
            "time": "2020-05-07T22:48:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          }
        },
        {
          "id": "01e7qx4xw00phtkmkp9z788yr8",
          "publisher": "Pháp luật và Cuộc sống",
          "remark": "bản lưu không ghi ngày",
          "knownAt": {
            "time": "2020-05-07T22:48:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          }
        }
      ]
    }

    """#
}
