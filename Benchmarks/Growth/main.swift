import Foundation
import Harness

/// Holds the processor time of whole commands on one text against that on a text four times as long, for each rule of
/// cleaning and for whatever wears parsers down; fails where four times the text takes more than six times the time.
///
///     bench-growth [KILOBYTES] [NAME]    texts of so many kilobytes (1024) and of four times as many, for families
///                                        whose names contain NAME
let arguments = Array(CommandLine.arguments.dropFirst())
let size = (arguments.first.flatMap { Int($0) } ?? 1024) * 1024
let name = arguments.count > 1 ? arguments[1] : ""
let growth = try Growth(size: size)
defer { growth.close() }
let steep = growth.steepFamilies(among: Family.all.filter { name.isEmpty || $0.name.contains(name) })
print(steep.isEmpty ? "Every family grows with its text." : "Steep: " + steep.joined(separator: ", "))
growth.close()
exit(steep.isEmpty ? 0 : 1)
