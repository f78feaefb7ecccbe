import Foundation
import Harness

/// The processor time of whole commands, start to end, against bare ICU sentence iteration over the same text.
///
///     bench-pace                                         the pages of Transcripts/
///     bench-pace FILE.jsonl FIELD [KEY=VALUE...]         a field of the records of a file that have these values
///
/// The value of `lang` is told to the program as the language; without it the program finds the language itself.
let arguments = Array(CommandLine.arguments.dropFirst())
let wanted = Dictionary(
  arguments.dropFirst(2).map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
    .filter { $0.count == 2 }.map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 })
let records =
  arguments.count > 1 ? try Records(file: arguments[0], field: arguments[1], where: wanted) : try Records()
let contests = try CommandContests(language: wanted["lang"])
defer { contests.close() }
for table in try contests.tables(of: records) { print(table, terminator: "") }
