/// How many frames a clip shows a second, as an exact fraction: 25, or 30000/1001 for what is called 29.97.
///
/// Cues begin and end on frames; milliseconds are what files hold.
public struct FrameRate: Hashable, Sendable, Codable {
  /// Frames in ``denominator`` seconds.
  public let numerator: Int
  /// The seconds in which ``numerator`` frames are shown.
  public let denominator: Int

  /// European broadcasting's rate, and the default: two frames are exactly 80 ms.
  public static let pal = FrameRate(numerator: 25, denominator: 1)
  /// American and Korean broadcasting's rate: 30000/1001, called 29.97.
  public static let ntsc = FrameRate(numerator: 30_000, denominator: 1001)
  /// Film's rate.
  public static let film = FrameRate(numerator: 24, denominator: 1)

  private init(numerator: Int, denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// A rate from 1 to 240 frames per second; nil outside.
  ///
  /// The rates that video rounds (23.976, 29.97, 59.94) are taken at their exact values: 24, 30 and 60 in 1.001
  /// seconds. Any other is kept to a thousandth.
  public init?(_ rate: Double) {
    guard (1...240).contains(rate) else { return nil }
    let whole = rate.rounded()
    if whole > rate, abs(whole * 1000 / 1001 - rate) < 0.01 {
      self.init(numerator: Int(whole) * 1000, denominator: 1001)
    } else {
      let thousandths = Int((rate * 1000).rounded())
      let isWhole = thousandths % 1000 == 0
      self.init(numerator: isWhole ? thousandths / 1000 : thousandths, denominator: isWhole ? 1 : 1000)
    }
  }

  /// The frame nearest to a time in milliseconds.
  public func frame(at milliseconds: Int) -> Int {
    (2 * milliseconds * numerator + 1000 * denominator).floorDivided(by: 2000 * denominator)
  }

  /// The time at which a frame begins, in milliseconds, rounded.
  public func milliseconds(at frame: Int) -> Int {
    (2 * frame * 1000 * denominator + numerator).floorDivided(by: 2 * numerator)
  }

  /// The fewest frames that last at least that many milliseconds.
  public func frames(lasting milliseconds: Int) -> Int {
    -(-milliseconds * numerator).floorDivided(by: 1000 * denominator)
  }

  /// The most frames that last at most that many milliseconds.
  public func frames(within milliseconds: Int) -> Int {
    (milliseconds * numerator).floorDivided(by: 1000 * denominator)
  }
}

extension Int {
  fileprivate func floorDivided(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
