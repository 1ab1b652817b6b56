/// The founding case: the data centre of Hanoi's online public-service portal, 2020.
enum HanoiSample {
  static let name = "cong-dvc-ha-noi-242rfs.json"

  static let text = #"""
    {
      "schema": 1,
      "id": "cong-dvc-ha-noi-242rfs",
      "title": "Cổng dịch vụ công trực tuyến Hà Nội",
      "short": "Cổng DVC Hà Nội",
      "providers": [
        "01ec23q4t000jzsh6hc242vs7r"
      ],
      "customers": [
        "01ec23q4t0015ahx9rxyrdrssj"
      ],
      "zone": "Asia/Ho_Chi_Minh",
      "language": "vi",
      "summary": "trung tâm dữ liệu chính ngừng thì cổng dichvucong.hanoi.gov.vn ngừng theo",
      "provenance": {
        "knownAt": {
          "time": "2020-06-30T14:58:00+07:00",
          "precision": "minute",
          "zone": "Asia/Ho_Chi_Minh"
        },
        "sources": [
          "01ec23q4t015jqk78d6dy018ek"
        ]
      },
      "parties": [
        {
          "id": "01ec23q4t000jzsh6hc242vs7r",
          "name": "Viettel IDC",
          "side": "provider",
          "role": "Công ty TNHH Viettel - CHT, thuộc tập đoàn Viettel; nhà cung cấp trung tâm dữ liệu",
          "knownAt": {
            "time": "2020-06-30T14:58:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec23q4t015jqk78d6dy018ek"
          ]
        },
        {
          "id": "01ec23q4t0015ahx9rxyrdrssj",
          "name": "UBND TP Hà Nội",
          "short": "TP Hà Nội",
          "side": "customer",
          "role": "bên sử dụng",
          "knownAt": {
            "time": "2020-06-30T14:58:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec23q4t015jqk78d6dy018ek"
          ]
        },
        {
          "id": "01ec23q4t001qm99bv2tc76ddc",
          "name": "Sở Thông tin và Truyền thông Hà Nội",
          "short": "Sở TT&TT",
          "side": "customer",
          "role": "phó giám đốc phụ trách nói thay thành phố",
          "knownAt": {
            "time": "2020-06-30T14:58:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec23q4t015jqk78d6dy018ek"
          ]
        },
        {
          "id": "01ec9x8c5002a541e823xy833y",
          "name": "Chủ tịch UBND TP Hà Nội",
          "short": "Chủ tịch TP",
          "side": "customer",
          "role": "người đứng đầu thành phố",
          "knownAt": {
            "time": "2020-07-03T15:39:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec9x8c5017a2saba1pv8kkb7"
          ]
        },
        {
          "id": "01eca49k6002wv7ag8t45yf1vk",
          "name": "Ban Kinh tế - Ngân sách, HĐND TP Hà Nội",
          "short": "Ban KT-NS HĐND",
          "side": "customer",
          "role": "thẩm tra dự toán; trưởng ban phát biểu",
          "knownAt": {
            "time": "2020-07-03T17:42:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01eca49k6017wq8bc137b3ky8v"
          ]
        },
        {
          "id": "01dkm9x1mr03f8pbsrktd6jg9d",
          "name": "Nhật Cường Software",
          "short": "Nhật Cường",
          "side": "third",
          "role": "làm phần mềm của cổng, hợp đồng số 68",
          "knownAt": {
            "time": "2019-08",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01dkm9x1mr14dxw1wk6e8k4d39"
          ]
        },
        {
          "id": "01f45wh020041n1896rercwpa1",
          "name": "VNPT",
          "side": "third",
          "role": "bản cổng khác ở hanoi.vnptigate.vn",
          "knownAt": {
            "time": "2021-04-26T08:26:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01f45wh0201cgts05rwdmhnzbb"
          ]
        },
        {
          "id": "01ec23q4t004m1ah4qv81hye55",
          "name": "Người dân, doanh nghiệp, trường học dùng cổng",
          "short": "Người dùng cổng",
          "side": "downstream",
          "knownAt": {
            "time": "2020-06-30T14:58:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec23q4t015jqk78d6dy018ek"
          ]
        },
        {
          "id": "01ec23q4t0056hem0mvs29e7hd",
          "name": "Báo chí",
          "side": "unknown",
          "role": "nơi đăng xem ở nguồn",
          "knownAt": {
            "time": "2020-06-30T14:58:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec23q4t015jqk78d6dy018ek"
          ]
        }
      ],
      "services": [
        {
          "id": "01ec23q4t005s6dda4b6vvtngs",
          "name": "Trung tâm dữ liệu chính",
          "short": "Trung tâm dữ liệu",
          "knownAt": {
            "time": "2020-06-30T14:58:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec23q4t015jqk78d6dy018ek"
          ]
        },
        {
          "id": "01ec23q4t006bwvvd2mhs1snv9",
          "name": "Cổng dichvucong.hanoi.gov.vn",
          "short": "Cổng",
          "dependsOn": [
            "01ec23q4t005s6dda4b6vvtngs",
            "01dkm9x1mr06y1987x02yf7y8p"
          ],
          "knownAt": {
            "time": "2020-06-30T14:58:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec23q4t015jqk78d6dy018ek"
          ]
        },
        {
          "id": "01dkm9x1mr06y1987x02yf7y8p",
          "name": "Phần mềm dịch vụ công",
          "short": "Phần mềm",
          "knownAt": {
            "time": "2019-08",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01dkm9x1mr14dxw1wk6e8k4d39"
          ]
        }
      ],
      "amounts": [
        {
          "id": "01ec32qhmr07gtmwzf5q457gjb",
          "kind": "debt",
          "money": {
            "currency": "VND",
            "qualifier": "unknown"
          },
          "label": "báo chỉ ghi «hàng trăm tỷ»",
          "asOf": {
            "time": "2020-06-30",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "statedBy": "01ec23q4t0056hem0mvs29e7hd",
          "knownAt": {
            "time": "2020-06",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec32qhmr1505411j59g4xdmm"
          ]
        },
        {
          "id": "01ec32qhmr0839bvv7g994mtmf",
          "kind": "budget",
          "money": {
            "value": 3000000000000,
            "currency": "VND"
          },
          "label": "nghị quyết HĐND cho chương trình CNTT 2016–2020; không phải tiền đã trả",
          "asOf": {
            "time": "2017-12",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "statedBy": "01ec23q4t0056hem0mvs29e7hd",
          "knownAt": {
            "time": "2020-06",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec32qhmr1505411j59g4xdmm"
          ]
        },
        {
          "id": "01ec931r7008nhs1m4txhnnp31",
          "kind": "debt",
          "money": {
            "value": 200000000000,
            "currency": "VND",
            "qualifier": "moreThan"
          },
          "label": "lũy kế từ 4/2018, không ký lại, không trả; phải vay vốn, thu nhập nhân viên giảm hơn hai năm",
          "asOf": {
            "time": "2020-07-03",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "statedBy": "01ec23q4t000jzsh6hc242vs7r",
          "knownAt": {
            "time": "2020-07-03T08:01:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec931r7016qmn2qrajyms6ag",
            "01ecasxpmr18f7e0jvtd56bgwq",
            "01eejx1tmr1bbzm3esvt6bh93v"
          ]
        },
        {
          "id": "01ecc0wnz0098abndyht6xfed5",
          "kind": "debt",
          "money": {
            "value": 200000000000,
            "currency": "VND"
          },
          "label": "cước dịch vụ, số tròn trong báo",
          "asOf": {
            "time": "2020-07-03",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "statedBy": "01ec23q4t000jzsh6hc242vs7r",
          "knownAt": {
            "time": "2020-07-04T11:21:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ecc0wnz01ascswk7e7t76kha"
          ]
        }
      ],
      "deadlines": [
        {
          "id": "01ec931r7009tg5r7asm1hkbbt",
          "kind": "contractExpiry",
          "label": "Gói thầu Viettel IDC",
          "due": {
            "says": "4/2018",
            "boundary": "untilEndOf",
            "time": "2018-04",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "setBy": "01ec23q4t0015ahx9rxyrdrssj",
          "knownAt": {
            "time": "2020-07-03T08:01:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec931r7016qmn2qrajyms6ag",
            "01ecc0wnz01ascswk7e7t76kha"
          ]
        },
        {
          "id": "01ecc0wnz00ad1khwc99gmva17",
          "kind": "cutoff",
          "label": "Trung tâm dữ liệu, cổng",
          "due": {
            "says": "tháng 2/2020",
            "boundary": "around",
            "time": "2020-02",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh",
            "isApproximate": true
          },
          "setBy": "01ec23q4t000jzsh6hc242vs7r",
          "services": [
            "01ec23q4t005s6dda4b6vvtngs",
            "01ec23q4t006bwvvd2mhs1snv9"
          ],
          "knownAt": {
            "time": "2020-07-04T11:21:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ecc0wnz01ascswk7e7t76kha"
          ]
        },
        {
          "id": "01ec23q4t00azz6snnnv663ztj",
          "kind": "backup",
          "label": "Dữ liệu ở trung tâm dữ liệu",
          "due": {
            "says": "đến hết 3/7",
            "boundary": "untilEndOf",
            "time": "2020-07-03",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "setBy": "01ec23q4t000jzsh6hc242vs7r",
          "setAt": {
            "time": "2020-06-30",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "services": [
            "01ec23q4t005s6dda4b6vvtngs"
          ],
          "knownAt": {
            "time": "2020-06-30T14:58:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec23q4t015jqk78d6dy018ek"
          ]
        },
        {
          "id": "01ec23q4t00bj42p5j2b2g991v",
          "kind": "cutoff",
          "label": "Trung tâm dữ liệu, cổng",
          "due": {
            "says": "từ 0h 4/7",
            "boundary": "from",
            "time": "2020-07-04T00:00:00+07:00",
            "precision": "hour",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "condition": "cấp lại khi nhận đủ tiền nợ",
          "setBy": "01ec23q4t000jzsh6hc242vs7r",
          "setAt": {
            "time": "2020-06-30",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "services": [
            "01ec23q4t005s6dda4b6vvtngs",
            "01ec23q4t006bwvvd2mhs1snv9"
          ],
          "supersedes": "01ecc0wnz00ad1khwc99gmva17",
          "knownAt": {
            "time": "2020-06-30T14:58:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec23q4t015jqk78d6dy018ek",
            "01ec9x8c5017a2saba1pv8kkb7",
            "01ecc0wnz01ascswk7e7t76kha"
          ]
        },
        {
          "id": "01ec23q4t00c4y5b83p0j0hz7d",
          "kind": "resume",
          "label": "Viettel IDC nối lại dịch vụ",
          "due": {
            "says": "khi đủ tiền",
            "boundary": "after"
          },
          "condition": "trả hết nợ",
          "setBy": "01ec23q4t000jzsh6hc242vs7r",
          "setAt": {
            "time": "2020-06-30",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "services": [
            "01ec23q4t005s6dda4b6vvtngs",
            "01ec23q4t006bwvvd2mhs1snv9"
          ],
          "knownAt": {
            "time": "2020-06-30T14:58:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec23q4t015jqk78d6dy018ek"
          ]
        }
      ],
      "promises": [
        {
          "id": "01ec23q4t00cq7t0qhkexhwmws",
          "giver": "01ec23q4t0015ahx9rxyrdrssj",
          "receiver": "01ec23q4t000jzsh6hc242vs7r",
          "content": "Xong đấu thầu để trả nợ",
          "form": "công văn 1711/UBND-KGVX",
          "madeAt": {
            "time": "2020-05-08",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "due": {
            "says": "trước 30/6",
            "boundary": "before",
            "time": "2020-06-30",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "knownAt": {
            "time": "2020-06-30T14:58:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec23q4t015jqk78d6dy018ek",
            "01ec5n48mr165ca5d7d7x2tq55"
          ]
        },
        {
          "id": "01ec931r700d9tnzw7a8tq2dk5",
          "giver": "01ec23q4t0015ahx9rxyrdrssj",
          "receiver": "01ec23q4t000jzsh6hc242vs7r",
          "content": "Ký hợp đồng và trả nợ",
          "form": "chốt trong họp",
          "madeAt": {
            "time": "2020-05",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "due": {
            "says": "trước 30/6",
            "boundary": "before",
            "time": "2020-06-30",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "tellingOf": "01ec23q4t00cq7t0qhkexhwmws",
          "knownAt": {
            "time": "2020-07-03T08:01:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec931r7016qmn2qrajyms6ag",
            "01ecasxpmr18f7e0jvtd56bgwq"
          ]
        },
        {
          "id": "01ecc0wnz00dwcrtad2we9c884",
          "giver": "01ec9x8c5002a541e823xy833y",
          "receiver": "01ec23q4t000jzsh6hc242vs7r",
          "content": "Trả nợ",
          "form": "nói trong nhiều cuộc họp sau dịch, theo lời Viettel IDC",
          "madeAt": {
            "time": "2020-05",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "due": {
            "says": "trước 30/6",
            "boundary": "before",
            "time": "2020-06-30",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "tellingOf": "01ec23q4t00cq7t0qhkexhwmws",
          "knownAt": {
            "time": "2020-07-04T11:21:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ecc0wnz01ascswk7e7t76kha"
          ]
        }
      ],
      "events": [
        {
          "id": "01ec931r700eev06pq3s63jcw1",
          "kind": "report",
          "at": {
            "time": "2016-08",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01ec23q4t000jzsh6hc242vs7r",
          "text": "Trung tâm dữ liệu vào vận hành; TP trả phí thuê hằng tháng",
          "knownAt": {
            "time": "2020-07-03T08:01:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec931r7016qmn2qrajyms6ag"
          ]
        },
        {
          "id": "01ec931r700f190pss88cxdevc",
          "kind": "report",
          "at": {
            "time": "2017-11",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01ec23q4t000jzsh6hc242vs7r",
          "text": "Bỏ vốn giai đoạn 2, quy mô gấp ba theo yêu cầu của TP",
          "knownAt": {
            "time": "2020-07-03T08:01:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec931r7016qmn2qrajyms6ag"
          ]
        },
        {
          "id": "01ecc0wnz00fkg974dry26xfz3",
          "kind": "statement",
          "at": {
            "time": "2018-04",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01ec23q4t000jzsh6hc242vs7r",
          "text": "Trúng thầu, phục vụ theo hợp đồng 8/2016–4/2018; sau đó TP không ký lại, không trả",
          "topic": "hợp đồng và nợ",
          "knownAt": {
            "time": "2020-07-04T11:21:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ecc0wnz01ascswk7e7t76kha"
          ]
        },
        {
          "id": "01eca49k600g60evr2z8rt7aq0",
          "kind": "statement",
          "at": {
            "time": "2019-12",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01eca49k6002wv7ag8t45yf1vk",
          "text": "Kỳ họp cuối năm đã bố trí dự toán cho khoản này",
          "topic": "có phương án trả tiền?",
          "knownAt": {
            "time": "2020-07-03T17:42:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01eca49k6017wq8bc137b3ky8v",
            "01ecbjddr01a6th7z2f923zd4b"
          ]
        },
        {
          "id": "01ec23q4t00grkt961gafw1ayy",
          "kind": "report",
          "at": {
            "time": "2020",
            "precision": "year",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01ec23q4t000jzsh6hc242vs7r",
          "text": "Đã hoãn nhiều lần, không rõ mốc",
          "label": "hoãn",
          "knownAt": {
            "time": "2020-06-30T14:58:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec23q4t015jqk78d6dy018ek"
          ]
        },
        {
          "id": "01ecc0wnz00hb2m98mxdzpz741",
          "kind": "outcome",
          "at": {
            "time": "2020-02",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01ec23q4t000jzsh6hc242vs7r",
          "text": "Họp nhiều lần không kết quả, lẽ ra cắt tháng 2; hoãn để giúp TP chống Covid-19",
          "target": "01ecc0wnz00ad1khwc99gmva17",
          "result": "suspended",
          "knownAt": {
            "time": "2020-07-04T11:21:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ecc0wnz01ascswk7e7t76kha"
          ]
        },
        {
          "id": "01ec23q4t00hxkpmswdq95tbhm",
          "kind": "meeting",
          "at": {
            "time": "2020-06-29",
            "precision": "partOfDay",
            "part": "afternoon",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01ec23q4t001qm99bv2tc76ddc",
          "text": "Họp với Viettel IDC; thủ tục đấu thầu không tiến triển",
          "knownAt": {
            "time": "2020-06-30T14:58:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec23q4t015jqk78d6dy018ek"
          ]
        },
        {
          "id": "01ec23q4t00jge8ydmyj7zsjjd",
          "kind": "outcome",
          "at": {
            "time": "2020-06-30",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01ec23q4t0015ahx9rxyrdrssj",
          "text": "Đến hạn hứa, thủ tục trả tiền chưa có kết quả",
          "target": "01ec23q4t00cq7t0qhkexhwmws",
          "result": "broken",
          "knownAt": {
            "time": "2020-06-30T14:58:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec23q4t015jqk78d6dy018ek"
          ]
        },
        {
          "id": "01ec23q4t00k2zntx19n9x6vhz",
          "kind": "notice",
          "at": {
            "time": "2020-06-30",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01ec23q4t000jzsh6hc242vs7r",
          "text": "Công văn: ngừng từ 0h 4/7, sao lưu đến hết 3/7, cấp lại khi trả nợ",
          "deadlines": [
            "01ec23q4t00bj42p5j2b2g991v",
            "01ec23q4t00azz6snnnv663ztj",
            "01ec23q4t00c4y5b83p0j0hz7d"
          ],
          "knownAt": {
            "time": "2020-06-30T14:58:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec23q4t015jqk78d6dy018ek"
          ]
        },
        {
          "id": "01ecc0wnz00kn4rdhnnw1gqmsc",
          "kind": "outcome",
          "at": {
            "time": "2020-06-30",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01ec23q4t000jzsh6hc242vs7r",
          "text": "Qua hạn mà không có phương án trả",
          "target": "01ec23q4t00cq7t0qhkexhwmws",
          "result": "broken",
          "knownAt": {
            "time": "2020-07-04T11:21:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ecc0wnz01ascswk7e7t76kha"
          ]
        },
        {
          "id": "01ecc0wnz00m7v0bwvg6rn6x3b",
          "kind": "statement",
          "actor": "01ec23q4t000jzsh6hc242vs7r",
          "text": "Ngừng vì TP nhiều lần lỡ hẹn trả tiền",
          "topic": "vì sao cắt",
          "knownAt": {
            "time": "2020-07-04T11:21:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ecc0wnz01ascswk7e7t76kha"
          ]
        },
        {
          "id": "01ec5n48mr0mt5ep8f2qrc543y",
          "kind": "statement",
          "at": {
            "time": "2020-07-01",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01ec23q4t001qm99bv2tc76ddc",
          "text": "Mong không cắt để khỏi ảnh hưởng người dân",
          "topic": "cắt lúc 0h 4/7?",
          "knownAt": {
            "time": "2020-07-01",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec5n48mr165ca5d7d7x2tq55"
          ]
        },
        {
          "id": "01ec931r700ncgzz4pkwy8q1sy",
          "kind": "statement",
          "at": {
            "time": "2020-07-03",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01ec23q4t000jzsh6hc242vs7r",
          "text": "Nợ lũy kế hơn 200 tỷ; hàng chục công văn đòi",
          "topic": "khoản nợ",
          "knownAt": {
            "time": "2020-07-03T08:01:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec931r7016qmn2qrajyms6ag"
          ]
        },
        {
          "id": "01ec9x8c500nz4jfex3hg3n3em",
          "kind": "statement",
          "at": {
            "time": "2020-07-03",
            "precision": "partOfDay",
            "part": "morning",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01ec23q4t001qm99bv2tc76ddc",
          "text": "Vẫn đang trao đổi với Viettel IDC",
          "topic": "còn đàm phán?",
          "talks": "open",
          "knownAt": {
            "time": "2020-07-03T15:39:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec9x8c5017a2saba1pv8kkb7"
          ]
        },
        {
          "id": "01ec9x8c500phj3kyz3kyjj73h",
          "kind": "statement",
          "at": {
            "time": "2020-07-03",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01ec23q4t0056hem0mvs29e7hd",
          "text": "Có tin hai bên đã thống nhất cách giải quyết",
          "topic": "đã thống nhất?",
          "knownAt": {
            "time": "2020-07-03T15:39:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec9x8c5017a2saba1pv8kkb7"
          ]
        },
        {
          "id": "01ec9x8c500q448sdefs65jgky",
          "kind": "statement",
          "at": {
            "time": "2020-07-03",
            "precision": "partOfDay",
            "part": "afternoon",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01ec23q4t000jzsh6hc242vs7r",
          "text": "TP vẫn chưa có phương án trả tiền",
          "label": "đại diện",
          "topic": "có phương án trả tiền?",
          "knownAt": {
            "time": "2020-07-03T15:39:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec9x8c5017a2saba1pv8kkb7",
            "01ecc0wnz01ascswk7e7t76kha"
          ]
        },
        {
          "id": "01ec9x8c500qpjbn9df55asbjv",
          "kind": "statement",
          "at": {
            "time": "2020-07-03",
            "precision": "partOfDay",
            "part": "afternoon",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01ec23q4t000jzsh6hc242vs7r",
          "text": "Đã họp 40–50 lần; lần này không làm việc nữa",
          "label": "đại diện",
          "topic": "còn đàm phán?",
          "contradicts": [
            "01ec9x8c500nz4jfex3hg3n3em"
          ],
          "talks": "refused",
          "knownAt": {
            "time": "2020-07-03T15:39:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec9x8c5017a2saba1pv8kkb7"
          ]
        },
        {
          "id": "01ec9x8c500r9cma9rcm04d7jx",
          "kind": "statement",
          "at": {
            "time": "2020-07-03",
            "precision": "partOfDay",
            "part": "afternoon",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01ec23q4t000jzsh6hc242vs7r",
          "text": "Tin hai bên đã thống nhất là không đúng",
          "label": "đại diện",
          "topic": "đã thống nhất?",
          "contradicts": [
            "01ec9x8c500phj3kyz3kyjj73h"
          ],
          "knownAt": {
            "time": "2020-07-03T15:39:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec9x8c5017a2saba1pv8kkb7"
          ]
        },
        {
          "id": "01ec9x8c500rvz1bmnjx7azh4f",
          "kind": "statement",
          "at": {
            "time": "2020-07-03",
            "precision": "partOfDay",
            "part": "afternoon",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01ec9x8c5002a541e823xy833y",
          "text": "Không có chuyện dừng từ 0h 4/7",
          "topic": "cắt lúc 0h 4/7?",
          "knownAt": {
            "time": "2020-07-03T15:39:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec9x8c5017a2saba1pv8kkb7"
          ]
        },
        {
          "id": "01ec9x8c500se454vnkdphwtwd",
          "kind": "statement",
          "at": {
            "time": "2020-07-03",
            "precision": "partOfDay",
            "part": "afternoon",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01ec23q4t000jzsh6hc242vs7r",
          "text": "Giữ quyết định: 0h đêm nay sẽ cắt",
          "label": "đại diện",
          "topic": "cắt lúc 0h 4/7?",
          "contradicts": [
            "01ec9x8c500rvz1bmnjx7azh4f"
          ],
          "knownAt": {
            "time": "2020-07-03T15:39:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec9x8c5017a2saba1pv8kkb7",
            "01ecc0wnz01ascswk7e7t76kha"
          ]
        },
        {
          "id": "01eca49k600t0gbejxrxjv5v01",
          "kind": "statement",
          "at": {
            "time": "2020-07-03",
            "precision": "partOfDay",
            "part": "earlyEvening",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01eca49k6002wv7ag8t45yf1vk",
          "text": "Đã bố trí đủ dự toán; phân bổ được chấp thuận",
          "topic": "có phương án trả tiền?",
          "contradicts": [
            "01ec9x8c500q448sdefs65jgky"
          ],
          "knownAt": {
            "time": "2020-07-03T17:42:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01eca49k6017wq8bc137b3ky8v",
            "01ecbjddr01a6th7z2f923zd4b"
          ]
        },
        {
          "id": "01ecasxpmr0tk81hfzgqdk9p9e",
          "kind": "statement",
          "at": {
            "time": "2020-07-03",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01ec23q4t0056hem0mvs29e7hd",
          "text": "Vướng cơ chế đấu thầu và thay người, không chỉ thiếu tiền",
          "topic": "vì sao chưa trả",
          "qualifies": [
            "01ec9x8c500q448sdefs65jgky",
            "01eca49k600t0gbejxrxjv5v01"
          ],
          "knownAt": {
            "time": "2020-07-03",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ecasxpmr18f7e0jvtd56bgwq",
            "01ecasxpmr191vne2cq90y56px"
          ]
        },
        {
          "id": "01ecc0wnz00v5vpw65ac9mj9dv",
          "kind": "report",
          "at": {
            "time": "2020-07-04T00:00:00+07:00",
            "precision": "hour",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01ec23q4t0056hem0mvs29e7hd",
          "text": "Qua mốc 0h; chưa thấy ai cắt, rút, trả hay thỏa thuận",
          "knownAt": {
            "time": "2020-07-04T11:21:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ecc0wnz01ascswk7e7t76kha"
          ]
        },
        {
          "id": "01ecc0wnz00vr2fwj6xwvegqrw",
          "kind": "observation",
          "at": {
            "time": "2020-07-04",
            "precision": "partOfDay",
            "part": "morning",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01ec23q4t0056hem0mvs29e7hd",
          "text": "Phóng viên mở cổng: chạy bình thường",
          "service": "01ec23q4t006bwvvd2mhs1snv9",
          "state": "up",
          "method": "mở trang web, có ảnh chụp màn hình",
          "knownAt": {
            "time": "2020-07-04T11:21:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ecc0wnz01ascswk7e7t76kha"
          ]
        },
        {
          "id": "01ecc0wnz00wahc6atvwhmawn4",
          "kind": "statement",
          "at": {
            "time": "2020-07-04",
            "precision": "partOfDay",
            "part": "morning",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01ec23q4t001qm99bv2tc76ddc",
          "text": "Đến nay cổng vẫn hoạt động bình thường",
          "label": "phó giám đốc",
          "topic": "cổng còn chạy?",
          "contradicts": [
            "01ec9x8c500se454vnkdphwtwd"
          ],
          "knownAt": {
            "time": "2020-07-04T11:21:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ecc0wnz01ascswk7e7t76kha"
          ]
        },
        {
          "id": "01ecc0wnz00wx68ecb0ardx4fd",
          "kind": "statement",
          "at": {
            "time": "2020-07-04",
            "precision": "partOfDay",
            "part": "morning",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01ec23q4t001qm99bv2tc76ddc",
          "text": "Hai bên vẫn đàm phán, hợp tác gỡ khó vì việc chung phục vụ dân",
          "label": "phó giám đốc",
          "topic": "còn đàm phán?",
          "contradicts": [
            "01ec9x8c500qpjbn9df55asbjv"
          ],
          "talks": "open",
          "knownAt": {
            "time": "2020-07-04T11:21:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ecc0wnz01ascswk7e7t76kha"
          ]
        },
        {
          "id": "01eejx1tmr0xfg882bkfajew21",
          "kind": "report",
          "at": {
            "time": "2020-07",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01ec23q4t0056hem0mvs29e7hd",
          "text": "Báo đếm 2.180 thủ tục (cộng từng mức ra 2.199) và 2.444 trường dùng cổng",
          "knownAt": {
            "time": "2020-07",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01eejx1tmr1bbzm3esvt6bh93v"
          ]
        },
        {
          "id": "01ecqnx9mr0y225dw3ttk9mmdz",
          "kind": "report",
          "at": {
            "time": "2020-07-08",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01ec23q4t0056hem0mvs29e7hd",
          "text": "Ý kiến bạn đọc vẫn bàn như chưa trả; bằng chứng yếu",
          "knownAt": {
            "time": "2020-07-08",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ecqnx9mr1by1tnh1zv8vv9kz"
          ]
        },
        {
          "id": "01f45wh0200ymk63pyrqsvkq1e",
          "kind": "report",
          "at": {
            "time": "2021-04-26",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "actor": "01ec23q4t0056hem0mvs29e7hd",
          "text": "Cổng vẫn bị đòi nợ, dọa cắt; có thêm bản cổng ở tên miền VNPT; nay ghi gần 2.000 thủ tục",
          "knownAt": {
            "time": "2021-04-26T08:26:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01f45wh0201cgts05rwdmhnzbb"
          ]
        }
      ],
      "notes": [
        {
          "id": "01eca49k600z749n0ypjf9af6q",
          "at": {
            "time": "2020-06-29",
            "precision": "partOfDay",
            "part": "afternoon",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "title": "họp Viettel IDC",
          "text": "Đấu thầu không tiến triển.",
          "parties": [
            "01ec23q4t000jzsh6hc242vs7r",
            "01ec23q4t0015ahx9rxyrdrssj"
          ],
          "positions": [
            {
              "party": "01ec23q4t000jzsh6hc242vs7r",
              "wants": "trả nợ lũy kế, ký hợp đồng",
              "offers": "chạy tiếp nếu có tiền"
            },
            {
              "party": "01ec23q4t0015ahx9rxyrdrssj",
              "wants": "giữ dịch vụ, thêm thời gian",
              "offers": "dự toán đã bố trí"
            }
          ],
          "knownAt": {
            "time": "2020-07-03T17:42:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec23q4t015jqk78d6dy018ek",
            "01eca49k6017wq8bc137b3ky8v"
          ]
        },
        {
          "id": "01ec23q4t00zsjpy8ez8bsmcvy",
          "at": {
            "time": "2020-05-08",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "title": "công văn 1711",
          "text": "TP hẹn xong đấu thầu rồi trả nợ. Phía Viettel IDC đã lùi việc ngừng nhiều lần từ đầu năm.",
          "parties": [
            "01ec23q4t0015ahx9rxyrdrssj",
            "01ec23q4t000jzsh6hc242vs7r"
          ],
          "positions": [
            {
              "party": "01ec23q4t0015ahx9rxyrdrssj",
              "wants": "thêm thời gian",
              "offers": "xong đấu thầu trước 30/6"
            },
            {
              "party": "01ec23q4t000jzsh6hc242vs7r",
              "offers": "lùi mốc để TP lo thủ tục"
            }
          ],
          "knownAt": {
            "time": "2020-06-30T14:58:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec23q4t015jqk78d6dy018ek"
          ]
        },
        {
          "id": "01dkm9x1mr10cf2r7brf195er5",
          "at": {
            "time": "2019-08",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "title": "bên làm phần mềm",
          "text": "Hết khả năng tài chính, xin bàn giao hệ thống và thôi hỗ trợ.",
          "parties": [
            "01dkm9x1mr03f8pbsrktd6jg9d"
          ],
          "positions": [
            {
              "party": "01dkm9x1mr03f8pbsrktd6jg9d",
              "wants": "bàn giao, ngừng hỗ trợ"
            }
          ],
          "knownAt": {
            "time": "2019-08",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01dkm9x1mr14dxw1wk6e8k4d39"
          ]
        }
      ],
      "steps": [
        {
          "id": "01ec23q4t010yjqvy1hwv7m9rv",
          "text": "Xong đấu thầu",
          "owner": "01ec23q4t001qm99bv2tc76ddc",
          "blocker": "quy định đấu thầu",
          "knownAt": {
            "time": "2020-06-30T14:58:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec23q4t015jqk78d6dy018ek"
          ]
        }
      ],
      "questions": [
        {
          "id": "01ecc0wnz011hb700phwjfftcp",
          "text": "Ai quyết không cắt đêm 3 rạng 4/7, bằng văn bản nào?",
          "knownAt": {
            "time": "2020-07-04T11:21:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ecc0wnz01ascswk7e7t76kha"
          ]
        },
        {
          "id": "01ecc0wnz0123n5ghabr4r53p2",
          "text": "TP đã sao lưu xong trước khi hết 3/7 chưa?",
          "knownAt": {
            "time": "2020-07-04T11:21:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec23q4t015jqk78d6dy018ek",
            "01ecc0wnz01ascswk7e7t76kha"
          ]
        },
        {
          "id": "01ecc0wnz012p2yjjxf50p5eda",
          "text": "Khoản nợ là cước dịch vụ công, trung tâm dữ liệu hay tiền thuê máy chủ? Mỗi báo ghi một khác.",
          "knownAt": {
            "time": "2020-07-04T11:21:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec9x8c5017a2saba1pv8kkb7",
            "01ec931r7016qmn2qrajyms6ag",
            "01ecasxpmr19m42ahc537c1f3v"
          ]
        },
        {
          "id": "01ecc0wnz0138p6zqax4hv2m6v",
          "text": "Đã họp bao nhiêu lần: hơn 40 (báo) hay 40–50 (Viettel IDC)?",
          "knownAt": {
            "time": "2020-07-04T11:21:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ec5n48mr165ca5d7d7x2tq55",
            "01ec9x8c5017a2saba1pv8kkb7"
          ]
        },
        {
          "id": "01ecqnx9mr13vd8q7rmgma3hbg",
          "text": "Nợ có được trả không, ngày nào, bao nhiêu?",
          "knownAt": {
            "time": "2020-07-08",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "sources": [
            "01ecqnx9mr1by1tnh1zv8vv9kz"
          ]
        }
      ],
      "sources": [
        {
          "id": "01dkm9x1mr14dxw1wk6e8k4d39",
          "publisher": "Kiến Thức",
          "publishedAt": {
            "time": "2019-08",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "knownAt": {
            "time": "2019-08",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          }
        },
        {
          "id": "01ec32qhmr1505411j59g4xdmm",
          "publisher": "Thanh Niên",
          "address": "https://thanhnien.vn/tai-chinh-kinh-doanh/dich-vu-cong-truc-tuyen-ha-noi-se-bi-ngung-tu-47-1245579.html",
          "publishedAt": {
            "time": "2020-06",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "knownAt": {
            "time": "2020-06",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          }
        },
        {
          "id": "01ec23q4t015jqk78d6dy018ek",
          "publisher": "Bản chép bài Thanh Niên",
          "address": "http://thegioithao.com/truc-tiep_khong-tra-cong-no-dich-vu-cong-truc-tuyen-ha-noi-se-bi-ngung-tu-47-185970043.htm",
          "publishedAt": {
            "time": "2020-06-30T14:58:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "copyOf": "01ec32qhmr1505411j59g4xdmm",
          "remark": "trang chép lại; nên đối chiếu bài gốc",
          "knownAt": {
            "time": "2020-06-30T14:58:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          }
        },
        {
          "id": "01ec5n48mr165ca5d7d7x2tq55",
          "publisher": "Bản chép bài Thanh Niên",
          "address": "https://nguoi-noi-tieng.com/dien-anh/dich-vu-cong-truc-tuyen-ha-noi-se-bi-ngung-tu-4-7-984907",
          "publishedAt": {
            "time": "2020-07-01",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "copyOf": "01ec32qhmr1505411j59g4xdmm",
          "remark": "ngày suy từ chữ «hôm qua» trong bài",
          "knownAt": {
            "time": "2020-07-01",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          }
        },
        {
          "id": "01ec931r7016qmn2qrajyms6ag",
          "publisher": "VietnamBiz",
          "address": "https://vietnambiz.vn/viettel-doa-cat-dich-vu-cong-vi-ha-noi-chua-tra-no-20200703080158221.htm",
          "publishedAt": {
            "time": "2020-07-03T08:01:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "remark": "giờ suy từ số trong địa chỉ",
          "knownAt": {
            "time": "2020-07-03T08:01:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          }
        },
        {
          "id": "01ec9x8c5017a2saba1pv8kkb7",
          "publisher": "Báo Giao thông",
          "address": "https://baogiaothong.vn/dung-he-thong-dich-vu-cong-tu-dem-nay-ha-noi-bao-khong-viettel-noi-cat-192470838.htm",
          "publishedAt": {
            "time": "2020-07-03T15:39:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "knownAt": {
            "time": "2020-07-03T15:39:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          }
        },
        {
          "id": "01eca49k6017wq8bc137b3ky8v",
          "publisher": "Thời Đại",
          "address": "https://thoidai.com.vn/he-thong-dich-vu-cong-se-dung-tu-0h-ngay-47-viettel-quyet-cat-ha-noi-noi-da-bo-tri-xong-tien-111639.html",
          "publishedAt": {
            "time": "2020-07-03T17:42:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "knownAt": {
            "time": "2020-07-03T17:42:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          }
        },
        {
          "id": "01ecasxpmr18f7e0jvtd56bgwq",
          "publisher": "24h, theo Tiền Phong",
          "address": "https://24h.com.vn/tin-tuc-trong-ngay/viettel-doa-cat-dich-vu-cong-vi-sao-ha-noi-kho-tra-no-c46a1162361.html",
          "remark": "bản lưu không ghi ngày",
          "knownAt": {
            "time": "2020-07-03",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          }
        },
        {
          "id": "01ecasxpmr191vne2cq90y56px",
          "publisher": "VietnamFinance, theo Tiền Phong",
          "address": "https://vietnamfinance.vn/viettel-doa-cat-dich-vu-cong-vi-sao-ha-noi-kho-tra-no-d52398.html",
          "remark": "bản lưu không ghi ngày",
          "knownAt": {
            "time": "2020-07-03",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          }
        },
        {
          "id": "01ecasxpmr19m42ahc537c1f3v",
          "publisher": "Đời sống & Pháp luật",
          "address": "https://amp.doisongphapluat.com.vn/no-phi-dich-vu-200-ty-dong-viettel-doa-ngat-toan-bo-dich-vu-cong-cua-ha-noi-a329453.html",
          "remark": "bản lưu không ghi ngày",
          "knownAt": {
            "time": "2020-07-03",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          }
        },
        {
          "id": "01ecbjddr01a6th7z2f923zd4b",
          "publisher": "VietnamBiz",
          "address": "https://vietnambiz.vn/ha-noi-noi-gi-ve-viec-no-tien-viettel-idc-20200704070807158.htm",
          "publishedAt": {
            "time": "2020-07-04T07:08:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "knownAt": {
            "time": "2020-07-04T07:08:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          }
        },
        {
          "id": "01ecc0wnz01ascswk7e7t76kha",
          "publisher": "Báo Giao thông",
          "address": "https://baogiaothong.vn/dich-vu-cong-truc-tuyen-cua-ha-noi-van-hoat-dong-binh-thuong-192470726.htm",
          "publishedAt": {
            "time": "2020-07-04T11:21:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "knownAt": {
            "time": "2020-07-04T11:21:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          }
        },
        {
          "id": "01eejx1tmr1bbzm3esvt6bh93v",
          "publisher": "Kiến Thức",
          "address": "https://m.kienthuc.net.vn/xa-hoi/viettel-doa-cat-dich-vu-cong-ha-noi-ai-chiu-anh-huong-nang-nhat-1404826.html",
          "publishedAt": {
            "time": "2020-07",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "remark": "bản lưu không ghi ngày",
          "knownAt": {
            "time": "2020-07",
            "precision": "month",
            "zone": "Asia/Ho_Chi_Minh"
          }
        },
        {
          "id": "01ecqnx9mr1by1tnh1zv8vv9kz",
          "publisher": "Saigon Times, ý kiến bạn đọc",
          "address": "https://www.thesaigontimes.vn/ArticlePHoi.aspx?ID=305655",
          "publishedAt": {
            "time": "2020-07-08",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "knownAt": {
            "time": "2020-07-08",
            "precision": "day",
            "zone": "Asia/Ho_Chi_Minh"
          }
        },
        {
          "id": "01f45wh0201cgts05rwdmhnzbb",
          "publisher": "VDSC đăng lại Thanh Niên",
          "address": "https://data.vdsc.com.vn/2021/04/hang-trieu-dan-ha-noi-dang-dung-dich-vu-cong-truc-tuyen-lau-4265-850659.htm",
          "publishedAt": {
            "time": "2021-04-26T08:26:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          },
          "knownAt": {
            "time": "2021-04-26T08:26:00+07:00",
            "precision": "minute",
            "zone": "Asia/Ho_Chi_Minh"
          }
        }
      ]
    }

    """#
}
