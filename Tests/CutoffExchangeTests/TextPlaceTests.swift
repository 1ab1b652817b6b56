import CutoffExchange
import Testing

struct TextPlaceTests {
  @Test func placesAreInTheOrderOfReading() {
    let places = [TextPlace(line: 2), TextPlace(line: 1, column: 9), TextPlace(line: 1, column: 2)]
    #expect(places.sorted().map(\.column) == [2, 9, 1])
  }
}
