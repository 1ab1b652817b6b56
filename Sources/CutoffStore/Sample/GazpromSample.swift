/// Gas, 2014: cut for six months, settled in two tranches.
enum GazpromSample {
  static let name = "gazprom-naftogaz-3pf1je.json"

  static let text = #"""
    {
      "schema": 1,
      "id": "gazprom-naftogaz-3pf1je",
      "title": "Russian gas for Ukraine: prepayment or nothing",
      "short": "Gazprom – Naftogaz",
      "providers": [
        "018qs0adgr00jswxtvk6jn9bjv"
      ],
      "customers": [
        "018qs0adgr01573yjb1yy5kc5c"
      ],
      "zone": "Europe/Moscow",
      "language": "en",
      "summary": "gas for Ukraine stops without prepayment; transit to Europe is to go on",
      "provenance": {
        "knownAt": {
          "time": "2014-05-12",
          "precision": "day",
          "zone": "Europe/Moscow"
        },
        "sources": [
          "018qs0adgr0qpms30kdn7qcpgn"
        ]
      },
      "parties": [
        {
          "id": "018qs0adgr00jswxtvk6jn9bjv",
          "name": "Gazprom",
          "side": "provider",
          "knownAt": {
            "time": "2014-05-12",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "018qs0adgr0qpms30kdn7qcpgn"
          ]
        },
        {
          "id": "018qs0adgr01573yjb1yy5kc5c",
          "name": "Naftogaz of Ukraine",
          "short": "Naftogaz",
          "side": "customer",
          "knownAt": {
            "time": "2014-05-12",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "018qs0adgr0qpms30kdn7qcpgn"
          ]
        },
        {
          "id": "019a1kze4r01qzw06f8ywbgygk",
          "name": "Russian energy minister",
          "short": "RU minister",
          "side": "provider",
          "role": "office",
          "knownAt": {
            "time": "2014-12-25",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "019a1kze4r0xfm6c9gsznpw9jq"
          ]
        },
        {
          "id": "018tk47jgr02a8ghv0fftrqwab",
          "name": "European Commission",
          "short": "EC",
          "side": "third",
          "role": "mediator",
          "knownAt": {
            "time": "2014-06-16",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "018tk47jgr0t0p7yp9mgsnqzkt"
          ]
        },
        {
          "id": "018qs0adgr02wkydb9m93k8009",
          "name": "Gas buyers in the EU",
          "short": "EU buyers",
          "side": "downstream",
          "knownAt": {
            "time": "2014-05-12",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "018qs0adgr0qpms30kdn7qcpgn"
          ]
        }
      ],
      "services": [
        {
          "id": "018qs0adgr03fcwzc6sad139kd",
          "name": "Gas for Ukrainian consumption",
          "short": "Gas",
          "knownAt": {
            "time": "2014-05-12",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "018qs0adgr0qpms30kdn7qcpgn"
          ]
        },
        {
          "id": "018qs0adgr041nb9rrjk53zsrv",
          "name": "Transit gas to Europe",
          "short": "Transit",
          "isExempt": true,
          "knownAt": {
            "time": "2014-05-12",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "018qs0adgr0qpms30kdn7qcpgn"
          ]
        }
      ],
      "amounts": [
        {
          "id": "018qy53vgr04m51rdtkbqfw32s",
          "kind": "invoice",
          "money": {
            "value": 1600000000,
            "currency": "USD"
          },
          "label": "June volumes, in advance",
          "asOf": {
            "time": "2014-05-13",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "statedBy": "018qs0adgr00jswxtvk6jn9bjv",
          "knownAt": {
            "time": "2014-05-14",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "018qy53vgr0r91rj357dwbyrgh"
          ]
        },
        {
          "id": "018s9xw2gr056z2shz8a1yt5kj",
          "kind": "debt",
          "money": {
            "value": 3508000000,
            "currency": "USD"
          },
          "asOf": {
            "time": "2014-05",
            "precision": "month",
            "zone": "Europe/Moscow"
          },
          "statedBy": "018qs0adgr00jswxtvk6jn9bjv",
          "knownAt": {
            "time": "2014-05",
            "precision": "month",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "018s9xw2gr0rvvzca0nxx4mr01"
          ]
        },
        {
          "id": "018tk47jgr05s485gw7vzhb2ad",
          "kind": "paid",
          "money": {
            "value": 786000000,
            "currency": "USD"
          },
          "label": "first quarter of 2014, says the buyer; the supplier had expected 1bn by 10 June",
          "asOf": {
            "time": "2014-06",
            "precision": "month",
            "zone": "Europe/Moscow"
          },
          "statedBy": "018qs0adgr01573yjb1yy5kc5c",
          "knownAt": {
            "time": "2014-06-16",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "018tk47jgr0v5krt1ta6m1c8mz"
          ]
        },
        {
          "id": "018tk47jgr06bx1vvv61v7ed6b",
          "kind": "invoice",
          "money": {
            "value": 1951000000,
            "currency": "USD"
          },
          "label": "to be paid by 16 June",
          "asOf": {
            "time": "2014-06-16",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "statedBy": "018qs0adgr00jswxtvk6jn9bjv",
          "knownAt": {
            "time": "2014-06-16",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "018tk47jgr0t0p7yp9mgsnqzkt",
            "018tk47jgr0tk3jyh5tab0x24d"
          ]
        },
        {
          "id": "018tk47jgr06y47b250jqvnsre",
          "kind": "debt",
          "money": {
            "value": 4458000000,
            "currency": "USD"
          },
          "label": "1.451bn of 2013 and 3.007bn of April and May 2014",
          "asOf": {
            "time": "2014-06-16",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "statedBy": "018qs0adgr00jswxtvk6jn9bjv",
          "knownAt": {
            "time": "2014-06-16",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "018tk47jgr0sedt8dy567jnpje"
          ]
        },
        {
          "id": "01960w3g4r07gkt09t2p4942mt",
          "kind": "settlement",
          "money": {
            "value": 3100000000,
            "currency": "USD"
          },
          "label": "two tranches",
          "asOf": {
            "time": "2014-10-30",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "statedBy": "018tk47jgr02a8ghv0fftrqwab",
          "knownAt": {
            "time": "2014-11-05",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "01960w3g4r0vr8a1k6x0w8j5j0",
            "0198181f4r0wav33en5h4r7psh"
          ]
        },
        {
          "id": "01960w3g4r0839k3e80d39qmh5",
          "kind": "instalment",
          "money": {
            "value": 1450000000,
            "currency": "USD"
          },
          "label": "first tranche",
          "asOf": {
            "time": "2014-11-04",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "statedBy": "018qs0adgr01573yjb1yy5kc5c",
          "knownAt": {
            "time": "2014-11-05",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "01960w3g4r0vr8a1k6x0w8j5j0"
          ]
        },
        {
          "id": "01960w3g4r08nwrgkzqpmyg7n6",
          "kind": "debt",
          "money": {
            "value": 5300000000,
            "currency": "USD"
          },
          "asOf": {
            "time": "2014-11",
            "precision": "month",
            "zone": "Europe/Moscow"
          },
          "statedBy": "018qs0adgr00jswxtvk6jn9bjv",
          "knownAt": {
            "time": "2014-11-05",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "01960w3g4r0vr8a1k6x0w8j5j0",
            "019a1kze4r0xfm6c9gsznpw9jq"
          ]
        },
        {
          "id": "019a1kze4r0984wb6k5f7mv33p",
          "kind": "paid",
          "money": {
            "value": 378000000,
            "currency": "USD"
          },
          "label": "in advance, for 1 bcm",
          "asOf": {
            "time": "2014-12",
            "precision": "month",
            "zone": "Europe/Moscow"
          },
          "statedBy": "018qs0adgr01573yjb1yy5kc5c",
          "knownAt": {
            "time": "2014-12-25",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "019a1kze4r0xfm6c9gsznpw9jq"
          ]
        }
      ],
      "deadlines": [
        {
          "id": "018qy53vgr09tpaf26b1wn2bn6",
          "kind": "payment",
          "label": "Pay June in advance",
          "due": {
            "says": "before 2 June",
            "boundary": "before",
            "time": "2014-06-02",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "setBy": "018qs0adgr00jswxtvk6jn9bjv",
          "setAt": {
            "time": "2014-05-13",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "knownAt": {
            "time": "2014-05-14",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "018qy53vgr0r91rj357dwbyrgh"
          ]
        },
        {
          "id": "018qs0adgr0adcg0sfy47asa07",
          "kind": "cutoff",
          "label": "Only prepaid gas",
          "due": {
            "says": "from 10:00 on 3 June",
            "boundary": "from",
            "time": "2014-06-03T10:00:00+04:00",
            "precision": "hour",
            "zone": "Europe/Moscow"
          },
          "condition": "June is paid in advance",
          "setBy": "018qs0adgr00jswxtvk6jn9bjv",
          "services": [
            "018qs0adgr03fcwzc6sad139kd"
          ],
          "knownAt": {
            "time": "2014-05-12",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "018qs0adgr0qpms30kdn7qcpgn",
            "018qy53vgr0r91rj357dwbyrgh"
          ]
        },
        {
          "id": "018tk47jgr0azpkwxexy48k4vs",
          "kind": "payment",
          "label": "Pay 1.951bn",
          "due": {
            "says": "by 10:00 on 16 June",
            "boundary": "by",
            "time": "2014-06-16T10:00:00+04:00",
            "precision": "hour",
            "zone": "Europe/Moscow"
          },
          "setBy": "018qs0adgr00jswxtvk6jn9bjv",
          "supersedes": "018qy53vgr09tpaf26b1wn2bn6",
          "knownAt": {
            "time": "2014-06-16",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "018tk47jgr0t0p7yp9mgsnqzkt",
            "018tk47jgr0tk3jyh5tab0x24d"
          ]
        },
        {
          "id": "018tk47jgr0bj2262bx1dk9xje",
          "kind": "cutoff",
          "label": "Switch to prepayment",
          "due": {
            "says": "at 10:00 on 16 June",
            "boundary": "at",
            "time": "2014-06-16T10:00:00+04:00",
            "precision": "hour",
            "zone": "Europe/Moscow"
          },
          "setBy": "018qs0adgr00jswxtvk6jn9bjv",
          "services": [
            "018qs0adgr03fcwzc6sad139kd"
          ],
          "supersedes": "018qs0adgr0adcg0sfy47asa07",
          "knownAt": {
            "time": "2014-06-16",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "018tk47jgr0sedt8dy567jnpje"
          ]
        }
      ],
      "promises": [
        {
          "id": "01960w3g4r0c4z4d03atsvb630",
          "giver": "018qs0adgr01573yjb1yy5kc5c",
          "receiver": "018qs0adgr00jswxtvk6jn9bjv",
          "content": "Pay 3.1bn in two tranches, the second 1.65bn",
          "form": "brokered winter package",
          "madeAt": {
            "time": "2014-10-30",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "due": {
            "says": "by the end of 2014",
            "boundary": "by",
            "time": "2014",
            "precision": "year",
            "zone": "Europe/Moscow"
          },
          "amount": {
            "value": 3100000000,
            "currency": "USD"
          },
          "knownAt": {
            "time": "2014-11-05",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "01960w3g4r0vr8a1k6x0w8j5j0",
            "0198181f4r0wav33en5h4r7psh"
          ]
        },
        {
          "id": "01960w3g4r0cqf30vnpbgcjkdb",
          "giver": "018qs0adgr00jswxtvk6jn9bjv",
          "receiver": "018qs0adgr01573yjb1yy5kc5c",
          "content": "Restart supply",
          "form": "brokered winter package",
          "madeAt": {
            "time": "2014-10-30",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "due": {
            "boundary": "after"
          },
          "condition": "first tranche and 760m in advance received",
          "knownAt": {
            "time": "2014-11-05",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "01960w3g4r0vr8a1k6x0w8j5j0"
          ]
        }
      ],
      "events": [
        {
          "id": "018qs0adgr0d9ytw1vtaa8q98z",
          "kind": "notice",
          "at": {
            "time": "2014-05-12",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "actor": "018qs0adgr00jswxtvk6jn9bjv",
          "text": "No June prepayment, no gas from 10:00 on 3 June",
          "deadlines": [
            "018qs0adgr0adcg0sfy47asa07"
          ],
          "knownAt": {
            "time": "2014-05-12",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "018qs0adgr0qpms30kdn7qcpgn"
          ]
        },
        {
          "id": "018qy53vgr0dwaytqbxxd72nn7",
          "kind": "notice",
          "at": {
            "time": "2014-05-13",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "actor": "018qs0adgr00jswxtvk6jn9bjv",
          "text": "June invoice of 1.6bn, due before 2 June",
          "deadlines": [
            "018qy53vgr09tpaf26b1wn2bn6"
          ],
          "knownAt": {
            "time": "2014-05-14",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "018qy53vgr0r91rj357dwbyrgh"
          ]
        },
        {
          "id": "018tk47jgr0eejr80p9sbh76gp",
          "kind": "payment",
          "at": {
            "time": "2014-06",
            "precision": "month",
            "zone": "Europe/Moscow"
          },
          "actor": "018qs0adgr01573yjb1yy5kc5c",
          "text": "786m transferred",
          "amount": {
            "value": 786000000,
            "currency": "USD"
          },
          "knownAt": {
            "time": "2014-06-16",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "018tk47jgr0v5krt1ta6m1c8mz"
          ]
        },
        {
          "id": "018tk47jgr0f14pze7jyqe5c3c",
          "kind": "statement",
          "at": {
            "time": "2014-06",
            "precision": "month",
            "zone": "Europe/Moscow"
          },
          "actor": "018qs0adgr01573yjb1yy5kc5c",
          "text": "The 786m settled the first quarter",
          "topic": "debt",
          "knownAt": {
            "time": "2014-06-16",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "018tk47jgr0v5krt1ta6m1c8mz"
          ]
        },
        {
          "id": "018tk47jgr0fkwn4sr61xhfvvt",
          "kind": "meeting",
          "at": {
            "time": "2014-06-16",
            "precision": "partOfDay",
            "part": "night",
            "zone": "Europe/Moscow"
          },
          "actor": "018tk47jgr02a8ghv0fftrqwab",
          "text": "Overnight talks in Kyiv end without a deal",
          "talks": "stalled",
          "knownAt": {
            "time": "2014-06-16",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "018tk47jgr0t0p7yp9mgsnqzkt"
          ]
        },
        {
          "id": "018tk47jgr0g6837mrq19ex9ek",
          "kind": "outcome",
          "at": {
            "time": "2014-06-16T10:00:00+04:00",
            "precision": "hour",
            "zone": "Europe/Moscow"
          },
          "actor": "018qs0adgr00jswxtvk6jn9bjv",
          "text": "1.951bn not paid by 10:00",
          "target": "018tk47jgr0azpkwxexy48k4vs",
          "result": "broken",
          "knownAt": {
            "time": "2014-06-16",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "018tk47jgr0sedt8dy567jnpje",
            "018tk47jgr0t0p7yp9mgsnqzkt"
          ]
        },
        {
          "id": "018tk47jgr0grgw07a8cb58pxt",
          "kind": "cut",
          "at": {
            "time": "2014-06-16T10:00:00+04:00",
            "precision": "hour",
            "zone": "Europe/Moscow"
          },
          "actor": "018qs0adgr00jswxtvk6jn9bjv",
          "text": "Prepayment starts: June unpaid, so no gas",
          "services": [
            "018qs0adgr03fcwzc6sad139kd"
          ],
          "deadline": "018tk47jgr0bj2262bx1dk9xje",
          "knownAt": {
            "time": "2014-06-16",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "018tk47jgr0sedt8dy567jnpje"
          ]
        },
        {
          "id": "018tk47jgr0hbdw18bk3743nq2",
          "kind": "statement",
          "at": {
            "time": "2014-06-16",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "actor": "018qs0adgr00jswxtvk6jn9bjv",
          "text": "4.458bn is overdue",
          "topic": "debt",
          "contradicts": [
            "018tk47jgr0f14pze7jyqe5c3c"
          ],
          "knownAt": {
            "time": "2014-06-16",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "018tk47jgr0sedt8dy567jnpje"
          ]
        },
        {
          "id": "018tk47jgr0hxp1ttve1k7kkfs",
          "kind": "statement",
          "at": {
            "time": "2014-06-16",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "actor": "018qs0adgr00jswxtvk6jn9bjv",
          "text": "The switch follows the contract",
          "topic": "legality",
          "knownAt": {
            "time": "2014-06-16",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "018tk47jgr0sedt8dy567jnpje"
          ]
        },
        {
          "id": "01960w3g4r0jgf26cd4vnckgkw",
          "kind": "agreement",
          "at": {
            "time": "2014-10-30",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "actor": "018tk47jgr02a8ghv0fftrqwab",
          "text": "Winter package: old debt in tranches, new gas in advance",
          "word": "broker",
          "knownAt": {
            "time": "2014-11-05",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "01960w3g4r0vr8a1k6x0w8j5j0",
            "0198181f4r0wav33en5h4r7psh"
          ]
        },
        {
          "id": "01960w3g4r0k2jkdb0dp5d4hp7",
          "kind": "payment",
          "at": {
            "time": "2014-11-04",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "actor": "018qs0adgr01573yjb1yy5kc5c",
          "text": "First tranche, 1.45bn",
          "amount": {
            "value": 1450000000,
            "currency": "USD"
          },
          "promise": "01960w3g4r0c4z4d03atsvb630",
          "knownAt": {
            "time": "2014-11-05",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "01960w3g4r0vr8a1k6x0w8j5j0"
          ]
        },
        {
          "id": "019a1kze4r0kn8s18ef02ektgr",
          "kind": "restoration",
          "at": {
            "time": "2014-12-09",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "actor": "018qs0adgr00jswxtvk6jn9bjv",
          "text": "Gas flows again after six months",
          "services": [
            "018qs0adgr03fcwzc6sad139kd"
          ],
          "knownAt": {
            "time": "2014-12-25",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "019a1kze4r0xfm6c9gsznpw9jq"
          ]
        },
        {
          "id": "019a1kze4r0m7sjwk4739ttge9",
          "kind": "outcome",
          "at": {
            "time": "2014-12-09",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "actor": "018qs0adgr00jswxtvk6jn9bjv",
          "text": "Restarted as promised",
          "target": "01960w3g4r0cqf30vnpbgcjkdb",
          "result": "kept",
          "knownAt": {
            "time": "2014-12-25",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "019a1kze4r0xfm6c9gsznpw9jq"
          ]
        },
        {
          "id": "019a1kze4r0mtet05bt1sr7sd0",
          "kind": "report",
          "at": {
            "time": "2014-12-23",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "actor": "019a1kze4r01qzw06f8ywbgygk",
          "text": "January is at risk without the 1.65bn",
          "knownAt": {
            "time": "2014-12-25",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "019a1kze4r0xfm6c9gsznpw9jq"
          ]
        },
        {
          "id": "0199z1jq4r0ncwh2py7v98agvj",
          "kind": "payment",
          "at": {
            "time": "2014-12-24",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "actor": "018qs0adgr00jswxtvk6jn9bjv",
          "text": "Confirms 1.65bn received, 3.1bn in all: the debt under the package is paid",
          "amount": {
            "value": 1650000000,
            "currency": "USD"
          },
          "promise": "01960w3g4r0c4z4d03atsvb630",
          "settlesAll": true,
          "knownAt": {
            "time": "2014-12-24",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "0199z1jq4r0wx3qha0xps3m0xa"
          ]
        },
        {
          "id": "019a1kze4r0nz70qdzqcdphzg0",
          "kind": "outcome",
          "at": {
            "time": "2014-12-25",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "actor": "018qs0adgr01573yjb1yy5kc5c",
          "text": "Second tranche reported; both are paid in time",
          "target": "01960w3g4r0c4z4d03atsvb630",
          "result": "kept",
          "knownAt": {
            "time": "2014-12-25",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "019a1kze4r0xfm6c9gsznpw9jq"
          ]
        }
      ],
      "notes": [
        {
          "id": "01960w3g4r0phr2am9whvcz6s1",
          "at": {
            "time": "2014-10-30",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "title": "winter package",
          "text": "Volume is one side's lever, transit and winter the other's.",
          "parties": [
            "018qs0adgr00jswxtvk6jn9bjv",
            "018qs0adgr01573yjb1yy5kc5c"
          ],
          "positions": [
            {
              "party": "018qs0adgr00jswxtvk6jn9bjv",
              "wants": "debt and prepayment",
              "offers": "100 USD off per 1000 m3"
            },
            {
              "party": "018qs0adgr01573yjb1yy5kc5c",
              "wants": "lower price, part payments",
              "offers": "prepay a bcm"
            }
          ],
          "knownAt": {
            "time": "2014-11-05",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "01960w3g4r0vr8a1k6x0w8j5j0"
          ]
        }
      ],
      "questions": [
        {
          "id": "018tk47jgr0q4bqw68f52wejcy",
          "text": "What was agreed between 3 and 16 June, when the first date passed?",
          "knownAt": {
            "time": "2014-06-16",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "sources": [
            "018tk47jgr0sedt8dy567jnpje"
          ]
        }
      ],
      "sources": [
        {
          "id": "018qs0adgr0qpms30kdn7qcpgn",
          "publisher": "Blog copy of an agency report",
          "address": "https://eletos.blogspot.com/2014/05/gazprom-to-cut-supplies-to-ukraine-from.html",
          "publishedAt": {
            "time": "2014-05-12",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "knownAt": {
            "time": "2014-05-12",
            "precision": "day",
            "zone": "Europe/Moscow"
          }
        },
        {
          "id": "018qy53vgr0r91rj357dwbyrgh",
          "publisher": "Blog copy of an agency report",
          "address": "https://www.blazingcatfur.ca/2014/05/14/gazprom-ukraine-must-pay-1-6-billion-for-june-gas-or-face-cut-off/",
          "publishedAt": {
            "time": "2014-05-14",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "knownAt": {
            "time": "2014-05-14",
            "precision": "day",
            "zone": "Europe/Moscow"
          }
        },
        {
          "id": "018s9xw2gr0rvvzca0nxx4mr01",
          "publisher": "Gazprom",
          "address": "https://www.gazprom.com/press/news/2014/may/article191178/",
          "publishedAt": {
            "time": "2014-05",
            "precision": "month",
            "zone": "Europe/Moscow"
          },
          "knownAt": {
            "time": "2014-05",
            "precision": "month",
            "zone": "Europe/Moscow"
          }
        },
        {
          "id": "018tk47jgr0sedt8dy567jnpje",
          "publisher": "Gazprom",
          "address": "https://www.gazprom.com/press/news/2014/june/article193462/",
          "publishedAt": {
            "time": "2014-06-16",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "knownAt": {
            "time": "2014-06-16",
            "precision": "day",
            "zone": "Europe/Moscow"
          }
        },
        {
          "id": "018tk47jgr0t0p7yp9mgsnqzkt",
          "publisher": "BelTA (TASS)",
          "address": "https://atom.belta.by/ru/news_ru/view/gazprom-perevel-naftogaz-ukrainy-na-rezhim-predoplaty-3088/index.html",
          "publishedAt": {
            "time": "2014-06-16",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "knownAt": {
            "time": "2014-06-16",
            "precision": "day",
            "zone": "Europe/Moscow"
          }
        },
        {
          "id": "018tk47jgr0tk3jyh5tab0x24d",
          "publisher": "Censor.NET",
          "address": "https://censor.net.ua/en/news/290093/gazprom_imposes_prepayment_for_gas_supply_to_ukraine",
          "publishedAt": {
            "time": "2014-06-16",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "knownAt": {
            "time": "2014-06-16",
            "precision": "day",
            "zone": "Europe/Moscow"
          }
        },
        {
          "id": "018tk47jgr0v5krt1ta6m1c8mz",
          "publisher": "Neftegaz.RU",
          "address": "https://neftegaz.ru/news/finance/242763-gazprom-perevel-naftogaz-ukrainy-na-rezhim-predoplaty-deneg-tak-i-ne-poluchili",
          "publishedAt": {
            "time": "2014-06-16",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "knownAt": {
            "time": "2014-06-16",
            "precision": "day",
            "zone": "Europe/Moscow"
          }
        },
        {
          "id": "01960w3g4r0vr8a1k6x0w8j5j0",
          "publisher": "RFE/RL via azh.kz",
          "address": "https://azh.kz/en/news/view/4906",
          "publishedAt": {
            "time": "2014-11-05",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "knownAt": {
            "time": "2014-11-05",
            "precision": "day",
            "zone": "Europe/Moscow"
          }
        },
        {
          "id": "0198181f4r0wav33en5h4r7psh",
          "publisher": "Russia-IC",
          "address": "http://russia-ic.com/news/show/19649",
          "publishedAt": {
            "time": "2014-11",
            "precision": "month",
            "zone": "Europe/Moscow"
          },
          "knownAt": {
            "time": "2014-11",
            "precision": "month",
            "zone": "Europe/Moscow"
          }
        },
        {
          "id": "0199z1jq4r0wx3qha0xps3m0xa",
          "publisher": "abnews.ru (TASS)",
          "address": "https://abnews.ru/2014/12/24/gazprom-podtverdil-poluchenie-deneg-ot-naftogaza",
          "publishedAt": {
            "time": "2014-12-24",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "knownAt": {
            "time": "2014-12-24",
            "precision": "day",
            "zone": "Europe/Moscow"
          }
        },
        {
          "id": "019a1kze4r0xfm6c9gsznpw9jq",
          "publisher": "AGC News",
          "address": "https://www.agcnews.eu/ucraina-russia-gas-debito-2/",
          "publishedAt": {
            "time": "2014-12-25",
            "precision": "day",
            "zone": "Europe/Moscow"
          },
          "knownAt": {
            "time": "2014-12-25",
            "precision": "day",
            "zone": "Europe/Moscow"
          }
        }
      ]
    }

    """#
}
