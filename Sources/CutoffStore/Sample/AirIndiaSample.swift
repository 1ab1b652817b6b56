/// Jet fuel, 2019: three suppliers act as one; a partial cut, then a date moved and put aside.
enum AirIndiaSample {
  static let name = "air-india-nhien-lieu-xbmgez.json"

  static let text = #"""
    {
      "schema": 1,
      "id": "air-india-nhien-lieu-xbmgez",
      "title": "Jet fuel for Air India from three state oil companies",
      "short": "Air India – nhiên liệu",
      "providers": [
        "01djzvw32r00jzxqd37mszcjrf",
        "01djzvw32r0159rt6csqhkd78s",
        "01djzvw32r01qh3wj8smbg1ybc"
      ],
      "customers": [
        "01djzvw32r02a7v64b2xjey5fe"
      ],
      "zone": "Asia/Kolkata",
      "language": "en",
      "summary": "three suppliers act as one; they stop fuel airport by airport, and the rest flies on",
      "provenance": {
        "knownAt": {
          "time": "2019-08-23",
          "precision": "day",
          "zone": "Asia/Kolkata"
        },
        "sources": [
          "01djzvw32r0nz0e1f9cneqf0a8"
        ]
      },
      "parties": [
        {
          "id": "01djzvw32r00jzxqd37mszcjrf",
          "name": "Indian Oil Corporation",
          "short": "IOC",
          "side": "provider",
          "knownAt": {
            "time": "2019-08-23",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01djzvw32r0nz0e1f9cneqf0a8"
          ]
        },
        {
          "id": "01djzvw32r0159rt6csqhkd78s",
          "name": "Bharat Petroleum",
          "short": "BPCL",
          "side": "provider",
          "knownAt": {
            "time": "2019-08-23",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01djzvw32r0nz0e1f9cneqf0a8"
          ]
        },
        {
          "id": "01djzvw32r01qh3wj8smbg1ybc",
          "name": "Hindustan Petroleum",
          "short": "HPCL",
          "side": "provider",
          "knownAt": {
            "time": "2019-08-23",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01djzvw32r0nz0e1f9cneqf0a8"
          ]
        },
        {
          "id": "01djzvw32r02a7v64b2xjey5fe",
          "name": "Air India",
          "side": "customer",
          "role": "national carrier",
          "knownAt": {
            "time": "2019-08-23",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01djzvw32r0nz0e1f9cneqf0a8"
          ]
        },
        {
          "id": "01dpv4hc0002wqtz200609wx60",
          "name": "Ministry of Civil Aviation",
          "short": "Civil Aviation",
          "side": "third",
          "isBodyAbove": true,
          "role": "stepped in over the first cut",
          "knownAt": {
            "time": "2019-10-10T20:58:00+05:30",
            "precision": "minute",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01dpv4hc000qprxe1cks05sdpe"
          ]
        },
        {
          "id": "01djzvw32r03f2ntrspykh8brg",
          "name": "Press",
          "side": "unknown",
          "role": "see the sources",
          "knownAt": {
            "time": "2019-08-23",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01djzvw32r0nz0e1f9cneqf0a8"
          ]
        }
      ],
      "services": [
        {
          "id": "01djzvw32r041n5aa50pzypeha",
          "name": "Jet fuel at Kochi, Mohali, Pune, Patna, Ranchi, Vizag",
          "short": "Six airports",
          "knownAt": {
            "time": "2019-08-23",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01djzvw32r0nz0e1f9cneqf0a8"
          ]
        },
        {
          "id": "01dpejz02r04mekz4mw8pf43dt",
          "name": "Jet fuel at six major airports, Mumbai and Delhi among them",
          "short": "Six major airports",
          "knownAt": {
            "time": "2019-10-05",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01dpejz02r0q4b43td9qbt746k"
          ]
        },
        {
          "id": "01dm3npzx0056ttan9rjbtdfhx",
          "name": "Jet fuel elsewhere",
          "short": "Elsewhere",
          "isExempt": true,
          "knownAt": {
            "time": "2019-09-06T21:45:00+05:30",
            "precision": "minute",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01dm3npzx00phpqe6q507kypts"
          ]
        }
      ],
      "amounts": [
        {
          "id": "01djzvw32r05sfn2qjzbheev34",
          "kind": "offer",
          "money": {
            "value": 600000000,
            "currency": "INR"
          },
          "label": "Rs 60 crore",
          "asOf": {
            "time": "2019-08",
            "precision": "month",
            "zone": "Asia/Kolkata"
          },
          "statedBy": "01djzvw32r02a7v64b2xjey5fe",
          "knownAt": {
            "time": "2019-08-23",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01djzvw32r0nz0e1f9cneqf0a8"
          ]
        },
        {
          "id": "01dm3npzx006bznvh8d49th52y",
          "kind": "debt",
          "money": {
            "value": 46000000000,
            "currency": "INR"
          },
          "label": "Rs 4,600 crore at 31 March",
          "asOf": {
            "time": "2019-03-31",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "statedBy": "01djzvw32r03f2ntrspykh8brg",
          "knownAt": {
            "time": "2019-09-06T21:45:00+05:30",
            "precision": "minute",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01dm3npzx00phpqe6q507kypts"
          ]
        },
        {
          "id": "01dm3npzx006ydjvha1qkjpte9",
          "kind": "debt",
          "money": {
            "value": 43000000000,
            "currency": "INR"
          },
          "label": "Rs 4,300 crore at 31 July",
          "asOf": {
            "time": "2019-07-31",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "statedBy": "01djzvw32r03f2ntrspykh8brg",
          "knownAt": {
            "time": "2019-09-06T21:45:00+05:30",
            "precision": "minute",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01dm3npzx00phpqe6q507kypts"
          ]
        },
        {
          "id": "01dm3npzx007gjsxx3mgsycms3",
          "kind": "other",
          "money": {
            "value": 180000000,
            "currency": "INR"
          },
          "label": "Rs 18 crore a day since 1 April",
          "asOf": {
            "time": "2019-09",
            "precision": "month",
            "zone": "Asia/Kolkata"
          },
          "statedBy": "01djzvw32r03f2ntrspykh8brg",
          "knownAt": {
            "time": "2019-09-06T21:45:00+05:30",
            "precision": "minute",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01dm3npzx00phpqe6q507kypts"
          ]
        },
        {
          "id": "01dpv4hc000836b4mvrryjt32p",
          "kind": "debt",
          "money": {
            "value": 50000000000,
            "currency": "INR"
          },
          "label": "Rs 5,000 crore to the three companies",
          "asOf": {
            "time": "2019-08",
            "precision": "month",
            "zone": "Asia/Kolkata"
          },
          "statedBy": "01djzvw32r00jzxqd37mszcjrf",
          "knownAt": {
            "time": "2019-10-10T20:58:00+05:30",
            "precision": "minute",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01dpv4hc000qprxe1cks05sdpe",
            "01dq364r2r0r98z5xqd4mn2zkn"
          ]
        },
        {
          "id": "01dq8ay62r08nme09ys76tvjsx",
          "kind": "instalment",
          "money": {
            "value": 1000000000,
            "currency": "INR"
          },
          "label": "Rs 100 crore a month; to each company, one source says",
          "asOf": {
            "time": "2019-06",
            "precision": "month",
            "zone": "Asia/Kolkata"
          },
          "statedBy": "01djzvw32r02a7v64b2xjey5fe",
          "knownAt": {
            "time": "2019-10-15",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01dpejz02r0q4b43td9qbt746k",
            "01dq8ay62r0rvj6wtstmt3a21y"
          ]
        },
        {
          "id": "01dq8ay62r09810fv3ftn9cz52",
          "kind": "partOfDebt",
          "money": {
            "value": 27000000000,
            "currency": "INR"
          },
          "label": "IOC's share, Rs 450 crore interest in it",
          "asOf": {
            "time": "2019-10",
            "precision": "month",
            "zone": "Asia/Kolkata"
          },
          "statedBy": "01djzvw32r00jzxqd37mszcjrf",
          "knownAt": {
            "time": "2019-10-15",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01dpejz02r0q4b43td9qbt746k"
          ]
        }
      ],
      "deadlines": [
        {
          "id": "01djzvw32r09trbdh6gmb3tgfj",
          "kind": "cutoff",
          "label": "Fuel at six airports",
          "due": {
            "says": "22 August, 4 pm",
            "boundary": "at",
            "time": "2019-08-22T16:00:00+05:30",
            "precision": "hour",
            "zone": "Asia/Kolkata"
          },
          "setBy": "01djzvw32r00jzxqd37mszcjrf",
          "services": [
            "01djzvw32r041n5aa50pzypeha"
          ],
          "knownAt": {
            "time": "2019-08-23",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01djzvw32r0nz0e1f9cneqf0a8"
          ]
        },
        {
          "id": "01dpejz02r0ad8e2wte4xtqgqa",
          "kind": "cutoff",
          "label": "Fuel at six major airports",
          "due": {
            "says": "from 11 October",
            "boundary": "from",
            "time": "2019-10-11",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "setBy": "01djzvw32r00jzxqd37mszcjrf",
          "setAt": {
            "time": "2019-10-05",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "services": [
            "01dpejz02r04mekz4mw8pf43dt"
          ],
          "knownAt": {
            "time": "2019-10-05",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01dpejz02r0q4b43td9qbt746k",
            "01dq364r2r0r98z5xqd4mn2zkn"
          ]
        },
        {
          "id": "01dpv4hc000azs0qpkwf7pxwt4",
          "kind": "cutoff",
          "label": "Fuel at six major airports",
          "due": {
            "says": "from 18 October",
            "boundary": "from",
            "time": "2019-10-18",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "condition": "lump sum paid by 18 October",
          "setBy": "01djzvw32r00jzxqd37mszcjrf",
          "setAt": {
            "time": "2019-10-10",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "services": [
            "01dpejz02r04mekz4mw8pf43dt"
          ],
          "supersedes": "01dpejz02r0ad8e2wte4xtqgqa",
          "knownAt": {
            "time": "2019-10-10T20:58:00+05:30",
            "precision": "minute",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01dpv4hc000qprxe1cks05sdpe",
            "01dqem2c300se38zk5a480mfqr"
          ]
        }
      ],
      "promises": [
        {
          "id": "01dq8ay62r0bjcgk1e8rh2xrjy",
          "giver": "01djzvw32r02a7v64b2xjey5fe",
          "receiver": "01djzvw32r00jzxqd37mszcjrf",
          "content": "Rs 100 crore every month",
          "form": "agreed in June, renewed in September",
          "madeAt": {
            "time": "2019-06",
            "precision": "month",
            "zone": "Asia/Kolkata"
          },
          "due": {
            "says": "monthly",
            "boundary": "by",
            "time": "2019-09",
            "precision": "month",
            "zone": "Asia/Kolkata"
          },
          "amount": {
            "value": 1000000000,
            "currency": "INR"
          },
          "recurrence": {
            "every": "month",
            "until": {
              "time": "2019-10",
              "precision": "month",
              "zone": "Asia/Kolkata"
            }
          },
          "knownAt": {
            "time": "2019-10-15",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01dpejz02r0q4b43td9qbt746k",
            "01dq8ay62r0rvj6wtstmt3a21y"
          ]
        },
        {
          "id": "01dq364r2r0c4yftfs8xgbdaj1",
          "giver": "01djzvw32r02a7v64b2xjey5fe",
          "receiver": "01djzvw32r00jzxqd37mszcjrf",
          "content": "Smooth operation even without a deal",
          "form": "statement",
          "madeAt": {
            "time": "2019-10-13",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "due": {
            "boundary": "by"
          },
          "knownAt": {
            "time": "2019-10-13",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01dq364r2r0r98z5xqd4mn2zkn",
            "01dq8ay62r0rvj6wtstmt3a21y"
          ]
        },
        {
          "id": "01dqem2c300cqfemrttrptpjw2",
          "giver": "01djzvw32r02a7v64b2xjey5fe",
          "receiver": "01djzvw32r00jzxqd37mszcjrf",
          "content": "Regular payments",
          "form": "written request",
          "madeAt": {
            "time": "2019-10-18",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "due": {
            "says": "regularly",
            "boundary": "by"
          },
          "knownAt": {
            "time": "2019-10-18T10:35:00+05:30",
            "precision": "minute",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01dqem2c300se38zk5a480mfqr"
          ]
        }
      ],
      "events": [
        {
          "id": "01djzvw32r0d9x6ff9dhnbx5y1",
          "kind": "notice",
          "at": {
            "time": "2019-08-12",
            "precision": "week",
            "zone": "Asia/Kolkata"
          },
          "actor": "01djzvw32r00jzxqd37mszcjrf",
          "text": "Restriction announced the week before",
          "deadlines": [
            "01djzvw32r09trbdh6gmb3tgfj"
          ],
          "knownAt": {
            "time": "2019-08-23",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01djzvw32r0nz0e1f9cneqf0a8"
          ]
        },
        {
          "id": "01djzvw32r0dw3ch140sp6dd1a",
          "kind": "cut",
          "at": {
            "time": "2019-08-22T16:00:00+05:30",
            "precision": "hour",
            "zone": "Asia/Kolkata"
          },
          "actor": "01djzvw32r00jzxqd37mszcjrf",
          "text": "Fuel stops at six airports",
          "services": [
            "01djzvw32r041n5aa50pzypeha"
          ],
          "isPartial": true,
          "deadline": "01djzvw32r09trbdh6gmb3tgfj",
          "knownAt": {
            "time": "2019-08-23",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01djzvw32r0nz0e1f9cneqf0a8"
          ]
        },
        {
          "id": "01djzvw32r0eexqex35hvpd0x3",
          "kind": "statement",
          "at": {
            "time": "2019-08-23",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "actor": "01djzvw32r00jzxqd37mszcjrf",
          "text": "Credit ran to 200 days against 90 allowed; Rs 60 crore is far too little",
          "topic": "credit",
          "knownAt": {
            "time": "2019-08-23",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01djzvw32r0nz0e1f9cneqf0a8"
          ]
        },
        {
          "id": "01dm3npzx00f1f75t899qna1dz",
          "kind": "observation",
          "at": {
            "time": "2019-09-06",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "actor": "01djzvw32r02a7v64b2xjey5fe",
          "text": "Six airports still without fuel",
          "service": "01djzvw32r041n5aa50pzypeha",
          "state": "down",
          "method": "airline spokesperson",
          "knownAt": {
            "time": "2019-09-06T21:45:00+05:30",
            "precision": "minute",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01dm3npzx00phpqe6q507kypts"
          ]
        },
        {
          "id": "01dm3npzx00fkt7wv6mt3fwzas",
          "kind": "observation",
          "at": {
            "time": "2019-09-06",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "actor": "01djzvw32r02a7v64b2xjey5fe",
          "text": "Fuel is normal everywhere else",
          "service": "01dm3npzx0056ttan9rjbtdfhx",
          "state": "up",
          "method": "airline spokesperson",
          "knownAt": {
            "time": "2019-09-06T21:45:00+05:30",
            "precision": "minute",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01dm3npzx00phpqe6q507kypts"
          ]
        },
        {
          "id": "01dm3npzx00g6exfrvg089rb3n",
          "kind": "statement",
          "at": {
            "time": "2019-09-06",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "actor": "01djzvw32r03f2ntrspykh8brg",
          "text": "The debt is put at 4,600, 4,300 or 5,000 crore for overlapping dates",
          "topic": "debt",
          "knownAt": {
            "time": "2019-09-06T21:45:00+05:30",
            "precision": "minute",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01dm3npzx00phpqe6q507kypts"
          ]
        },
        {
          "id": "01dpv4hc000grw741gx6d80hbh",
          "kind": "restoration",
          "at": {
            "time": "2019-09-07",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "actor": "01dpv4hc0002wqtz200609wx60",
          "text": "Supply back after the ministry stepped in",
          "services": [
            "01djzvw32r041n5aa50pzypeha"
          ],
          "knownAt": {
            "time": "2019-10-10T20:58:00+05:30",
            "precision": "minute",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01dpv4hc000qprxe1cks05sdpe",
            "01dq364r2r0r98z5xqd4mn2zkn"
          ]
        },
        {
          "id": "01dq8ay62r0hb16bv2tsm2h1mr",
          "kind": "outcome",
          "at": {
            "time": "2019-09",
            "precision": "month",
            "zone": "Asia/Kolkata"
          },
          "actor": "01djzvw32r00jzxqd37mszcjrf",
          "text": "September's lump sum did not come",
          "target": "01dq8ay62r0bjcgk1e8rh2xrjy",
          "result": "broken",
          "period": {
            "time": "2019-09",
            "precision": "month",
            "zone": "Asia/Kolkata"
          },
          "knownAt": {
            "time": "2019-10-15",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01dpejz02r0q4b43td9qbt746k",
            "01dq8ay62r0rvj6wtstmt3a21y"
          ]
        },
        {
          "id": "01dpejz02r0hxt5zehcqn025yz",
          "kind": "notice",
          "at": {
            "time": "2019-10-05",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "actor": "01djzvw32r00jzxqd37mszcjrf",
          "text": "Pay the lump sum, or fuel stops from 11 October",
          "deadlines": [
            "01dpejz02r0ad8e2wte4xtqgqa"
          ],
          "knownAt": {
            "time": "2019-10-05",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01dpejz02r0q4b43td9qbt746k"
          ]
        },
        {
          "id": "01dpv4hc000jgc7r7ke4trm8dp",
          "kind": "outcome",
          "at": {
            "time": "2019-10-10",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "actor": "01djzvw32r00jzxqd37mszcjrf",
          "text": "Airline asks for time; the date moves to 18 October",
          "target": "01dpejz02r0ad8e2wte4xtqgqa",
          "result": "moved",
          "movedTo": "01dpv4hc000azs0qpkwf7pxwt4",
          "knownAt": {
            "time": "2019-10-10T20:58:00+05:30",
            "precision": "minute",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01dpv4hc000qprxe1cks05sdpe",
            "01dpejz02r0q4b43td9qbt746k"
          ]
        },
        {
          "id": "01dpv4hc000k2jhf4ds9k2k7w9",
          "kind": "statement",
          "at": {
            "time": "2019-10-10",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "actor": "01djzvw32r00jzxqd37mszcjrf",
          "text": "Fuel stops without the lump sum",
          "topic": "impact",
          "knownAt": {
            "time": "2019-10-10T20:58:00+05:30",
            "precision": "minute",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01dpv4hc000qprxe1cks05sdpe"
          ]
        },
        {
          "id": "01dq364r2r0kne3xgayf8vrmy6",
          "kind": "statement",
          "at": {
            "time": "2019-10-13",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "actor": "01djzvw32r02a7v64b2xjey5fe",
          "text": "No flight will be affected; things are being sorted out",
          "topic": "impact",
          "contradicts": [
            "01dpv4hc000k2jhf4ds9k2k7w9"
          ],
          "knownAt": {
            "time": "2019-10-13",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01dq364r2r0r98z5xqd4mn2zkn",
            "01dq8ay62r0rvj6wtstmt3a21y"
          ]
        },
        {
          "id": "01dqem2c300m7qw277w5ypda4q",
          "kind": "outcome",
          "at": {
            "time": "2019-10-18T10:35:00+05:30",
            "precision": "minute",
            "zone": "Asia/Kolkata"
          },
          "actor": "01djzvw32r00jzxqd37mszcjrf",
          "text": "The three companies defer after a written promise",
          "target": "01dpv4hc000azs0qpkwf7pxwt4",
          "result": "suspended",
          "knownAt": {
            "time": "2019-10-18T10:35:00+05:30",
            "precision": "minute",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01dqem2c300se38zk5a480mfqr"
          ]
        }
      ],
      "notes": [
        {
          "id": "01dpv4hc000mt44pjsgfcz6x1g",
          "at": {
            "time": "2019-10-10",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "title": "positions",
          "text": "Fuel is the lever, airport by airport.",
          "parties": [
            "01djzvw32r00jzxqd37mszcjrf",
            "01djzvw32r02a7v64b2xjey5fe"
          ],
          "positions": [
            {
              "party": "01djzvw32r00jzxqd37mszcjrf",
              "wants": "monthly lump sum, lower overdue",
              "offers": "wait a week"
            },
            {
              "party": "01djzvw32r02a7v64b2xjey5fe",
              "wants": "time, no cut",
              "offers": "Rs 60 crore, regular payments"
            }
          ],
          "knownAt": {
            "time": "2019-10-10T20:58:00+05:30",
            "precision": "minute",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01djzvw32r0nz0e1f9cneqf0a8",
            "01dpv4hc000qprxe1cks05sdpe"
          ]
        }
      ],
      "questions": [
        {
          "id": "01dqem2c300ncjdcg633b7fwb6",
          "text": "Was the written promise of regular payments kept?",
          "knownAt": {
            "time": "2019-10-18T10:35:00+05:30",
            "precision": "minute",
            "zone": "Asia/Kolkata"
          },
          "sources": [
            "01dqem2c300se38zk5a480mfqr"
          ]
        }
      ],
      "sources": [
        {
          "id": "01djzvw32r0nz0e1f9cneqf0a8",
          "publisher": "Indian Express",
          "address": "https://indianexpress.com/article/business/aviation/non-payment-of-dues-air-indias-fuel-supply-stopped-at-six-airports-5928994/",
          "publishedAt": {
            "time": "2019-08-23",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "knownAt": {
            "time": "2019-08-23",
            "precision": "day",
            "zone": "Asia/Kolkata"
          }
        },
        {
          "id": "01dm3npzx00phpqe6q507kypts",
          "publisher": "ANI",
          "address": "https://www.aninews.in/news/national/general-news/fuel-supply-at-all-airports-except-six-is-normal-air-india20190906214519/",
          "publishedAt": {
            "time": "2019-09-06T21:45:00+05:30",
            "precision": "minute",
            "zone": "Asia/Kolkata"
          },
          "remark": "time read from the page id",
          "knownAt": {
            "time": "2019-09-06T21:45:00+05:30",
            "precision": "minute",
            "zone": "Asia/Kolkata"
          }
        },
        {
          "id": "01dpejz02r0q4b43td9qbt746k",
          "publisher": "Aviation Scoop",
          "address": "https://aviationscoop.com/air-india-fuel-defaults-payment/9972/",
          "remark": "no date on the stored page",
          "knownAt": {
            "time": "2019-10-05",
            "precision": "day",
            "zone": "Asia/Kolkata"
          }
        },
        {
          "id": "01dpv4hc000qprxe1cks05sdpe",
          "publisher": "Moneycontrol (PTI)",
          "address": "https://www.moneycontrol.com/news/business/pay-monthly-or-will-cut-fuel-supply-at-6-airports-from-oct-18-oil-companies-to-air-india-4522491.html",
          "publishedAt": {
            "time": "2019-10-10T20:58:00+05:30",
            "precision": "minute",
            "zone": "Asia/Kolkata"
          },
          "knownAt": {
            "time": "2019-10-10T20:58:00+05:30",
            "precision": "minute",
            "zone": "Asia/Kolkata"
          }
        },
        {
          "id": "01dq364r2r0r98z5xqd4mn2zkn",
          "publisher": "New Indian Express",
          "address": "https://www.newindianexpress.com/business/2019/oct/13/fuel-payment-issues-with-oil-psus-will-be-resolved-early-air-india-2047021.html",
          "publishedAt": {
            "time": "2019-10-13",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "knownAt": {
            "time": "2019-10-13",
            "precision": "day",
            "zone": "Asia/Kolkata"
          }
        },
        {
          "id": "01dq8ay62r0rvj6wtstmt3a21y",
          "publisher": "News18",
          "address": "https://www.news18.com/news/business/air-india-says-no-flights-will-be-affected-after-ioc-decides-to-stop-fuel-supply-from-oct-18-over-dues-2346469.html",
          "publishedAt": {
            "time": "2019-10-15",
            "precision": "day",
            "zone": "Asia/Kolkata"
          },
          "knownAt": {
            "time": "2019-10-15",
            "precision": "day",
            "zone": "Asia/Kolkata"
          }
        },
        {
          "id": "01dqem2c300se38zk5a480mfqr",
          "publisher": "News18 (PTI)",
          "address": "https://www.news18.com/news/business/oil-companies-defer-decision-to-suspend-fuel-supplies-to-air-india-2350361.html",
          "publishedAt": {
            "time": "2019-10-18T10:35:00+05:30",
            "precision": "minute",
            "zone": "Asia/Kolkata"
          },
          "knownAt": {
            "time": "2019-10-18T10:35:00+05:30",
            "precision": "minute",
            "zone": "Asia/Kolkata"
          }
        }
      ]
    }

    """#
}
