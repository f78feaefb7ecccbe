/// Ways of doing comparable work on the same bytes, timed in turns in one run.
///
/// Turns alternate (A B C, A B C, …), so that a machine that slows down slows all of them; what counts is the ratio
/// to the first, pair by pair, in the median.
public struct Contest {
  private struct Entry {
    var name: String
    /// Does the work once and says how long it took.
    var time: () -> Double
    var nanoseconds: [Double] = []
  }

  private let title: String
  private let bytes: Int
  private var entries: [Entry] = []

  /// Names what is done, and over how many bytes.
  public init(_ title: String, bytes: Int) {
    self.title = title
    self.bytes = bytes
  }

  /// Adds a way; the first one is what the others are measured by.
  ///
  /// The work returns a number that depends on all of it, so that none can be left out by the compiler.
  public mutating func enter(_ name: String, _ work: @escaping () -> Int) {
    enter(
      name,
      measuring: {
        var result = 0
        let time = ContinuousClock().measure { result = work() }
        withExtendedLifetime(result) {}
        return time.nanoseconds
      })
  }

  /// Adds a way that measures itself: the work returns how many nanoseconds it took.
  public mutating func enter(_ name: String, measuring time: @escaping () -> Double) {
    entries.append(Entry(name: name, time: time))
  }

  /// Runs all ways in turns after one turn that does not count, and gives a table as text.
  public mutating func run(turns: Int = 7) -> String {
    for turn in 0...turns {
      for index in entries.indices {
        let time = entries[index].time()
        if turn > 0 { entries[index].nanoseconds.append(time) }
      }
    }
    return table
  }

  private var table: String {
    guard let base = entries.first?.nanoseconds else { return "" }
    var lines = ["\(title) (\(bytes) bytes, \(base.count) turns)"]
    for entry in entries {
      let ratios = zip(entry.nanoseconds, base).map { $0 / $1 }
      let speed = Double(bytes) / entry.nanoseconds.median * 1_000
      lines.append(
        "  " + entry.name.padded(to: 44) + "time \(ratios.median.rounded(to: 3)) (\(ratios.spread))".padded(to: 34)
          + "\((entry.nanoseconds.median / 1e6).rounded(to: 1)) ms".padded(to: 12) + "\(speed.rounded(to: 1)) MB/s")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Duration {
  fileprivate var nanoseconds: Double {
    Double(components.seconds) * 1e9 + Double(components.attoseconds) / 1e9
  }
}

extension [Double] {
  fileprivate var median: Double { sorted()[count / 2] }
  fileprivate var spread: String { "\((self.min() ?? 0).rounded(to: 3)) to \((self.max() ?? 0).rounded(to: 3))" }
}

extension Double {
  fileprivate func rounded(to digits: Int) -> Double {
    let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
    return (self * scale).rounded() / scale
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(1, width - count))
  }
}
