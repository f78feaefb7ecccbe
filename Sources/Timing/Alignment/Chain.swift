/// The positions of the longest run of numbers that never falls, in order: patience sorting, O(n log n).
func longestChain(_ numbers: [Int]) -> [Int] {
  var tops: [Int] = []
  var before = [Int](repeating: -1, count: numbers.count)
  for (index, number) in numbers.enumerated() {
    var (low, high) = (0, tops.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[tops[middle]] <= number { low = middle + 1 } else { high = middle }
    }
    before[index] = low > 0 ? tops[low - 1] : -1
    if low < tops.count { tops[low] = index } else { tops.append(index) }
  }
  var chain: [Int] = []
  var index = tops.last ?? -1
  while index >= 0 {
    chain.append(index)
    index = before[index]
  }
  return chain.reversed()
}
