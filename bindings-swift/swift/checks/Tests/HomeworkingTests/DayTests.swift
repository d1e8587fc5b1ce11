import Homeworking
import Testing

@Test func days() throws {
    #expect(try Day("2026-12-01").description == "2026-12-01")
}
