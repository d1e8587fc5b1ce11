// SHA-256, which Foundation has on Apple's systems only.

enum SHA256 {
    private static let primes = (2...311).filter { number in !(2..<number).contains { number % $0 == 0 } }

    /// The first 32 bits of the fraction of the cube root of each of the first 64 primes.
    private static let constants = primes.prefix(64).map { fraction(of: $0, power: 3) }

    /// Digit by digit, with whole numbers: the root of prime * 2^(32 * power), without its whole part.
    private static func fraction(of prime: Int, power: Int) -> UInt32 {
        var root: UInt64 = 0
        for bit in stride(from: 35, through: 0, by: -1) {
            let candidate = root | (1 << UInt64(bit))
            if isAtMost(candidate, prime, power) { root = candidate }
        }
        return UInt32(truncatingIfNeeded: root)
    }

    private static func isAtMost(_ candidate: UInt64, _ prime: Int, _ power: Int) -> Bool {
        // As numbers of three 64-bit parts, enough for the cube of 36 bits.
        let square = candidate.multipliedFullWidth(by: candidate)
        guard power == 3 else {
            return (square.high, square.low) <= (UInt64(prime), 0)
        }
        let low = square.low.multipliedFullWidth(by: candidate)
        let high = square.high.multipliedFullWidth(by: candidate)
        let (middle, carried) = low.high.addingReportingOverflow(high.low)
        let top = high.high + (carried ? 1 : 0)
        // prime * 2^96: its middle part is the prime, shifted by half a part.
        return (top, middle, low.low) <= (0, UInt64(prime) << 32, 0)
    }

    static func hex(_ text: String.UTF8View) -> String {
        var state = primes.prefix(8).map { fraction(of: $0, power: 2) }
        var message = Array(text) + [0x80]
        message += Array(repeating: 0, count: (120 - message.count % 64) % 64)
        message += withUnsafeBytes(of: UInt64(text.count * 8).bigEndian, Array.init)
        var words = [UInt32](repeating: 0, count: 64)
        for block in stride(from: 0, to: message.count, by: 64) {
            for index in 0..<16 {
                let at = block + index * 4
                words[index] = message[at..<at + 4].reduce(0) { $0 << 8 | UInt32($1) }
            }
            for index in 16..<64 {
                let (near, far) = (words[index - 2], words[index - 15])
                let one = turn(near, 17) ^ turn(near, 19) ^ near >> 10
                words[index] = one &+ words[index - 7] &+ (turn(far, 7) ^ turn(far, 18) ^ far >> 3) &+ words[index - 16]
            }
            mix(&state, words)
        }
        return state.map { String(repeating: "0", count: $0.leadingZeroBitCount / 4) + ($0 == 0 ? "" : String($0, radix: 16)) }.joined()
    }

    private static func mix(_ state: inout [UInt32], _ words: [UInt32]) {
        var (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7])
        for index in 0..<64 {
            let one = h &+ (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) &+ ((e & f) ^ (~e & g)) &+ constants[index] &+ words[index]
            let two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) &+ ((a & b) ^ (a & c) ^ (b & c))
            (h, g, f, e, d, c, b, a) = (g, f, e, d &+ one, c, b, a, one &+ two)
        }
        for (index, word) in [a, b, c, d, e, f, g, h].enumerated() {
            state[index] = state[index] &+ word
        }
    }

    private static func turn(_ word: UInt32, _ by: UInt32) -> UInt32 {
        word >> by | word << (32 - by)
    }
}
