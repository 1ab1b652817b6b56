import CutoffDomain
import Testing

/// The vectors of FIPS 180-4's examples and of NIST's long message.
struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `the examples of the standard have their hashes`(_ text: String, _ hash: String) {
    #expect(SHA256.hexadecimal(text) == hash)
  }

  @Test func `every length around a block has the padding of the standard`() {
    // Of all lengths from 0 to 130, hashed together: the value of another program.
    let all = (0...130).map { SHA256.hexadecimal(String(repeating: "x", count: $0)) }.joined()
    #expect(SHA256.hexadecimal(all) == "87aca1c44bc7ba8897768170211f0a02063de70801131ff86c7edb9ce32c6a50")
  }
}
