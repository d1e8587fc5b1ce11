// Answers requests, a line each, from standard input: of records, which Foundation's reader of JSON makes.

import Answering
import Foundation

while let line = readLine() {
    let vector = try Vector(line: line)
    guard let told = vector.fields["codes"] else { throw Unusable("\(vector.name): no codes are told") }
    let codes = try RawJSON.items(told).map(RawJSON.string)
    let (way, answer) = try answered(vector, refusedFor: codes)
    FileHandle.standardOutput.write(Data("\(way.rawValue)\t\(answer)\n".utf8))
}
