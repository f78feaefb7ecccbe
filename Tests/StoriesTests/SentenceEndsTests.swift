import Sentences
import Stories
import Testing

/// A story has the sentences that the splitter finds, whatever mark ends them.
@Suite struct SentenceEndsTests {
  @Test(arguments: [
    ("ur", "آج بازار کھلا ہے۔ لوگ روٹی خریدتے ہیں۔ بارش نہیں ہوئی۔"),
    ("am", "ዛሬ ገበያው ክፍት ነው። ሰዎች ዳቦ ይገዛሉ። ዝናብ አልዘነበም።"),
    ("hy", "Այսօր շուկան բաց է։ Մարդիկ հաց են գնում։ Անձրև չեկավ։"),
    ("km", "ថ្ងៃនេះផ្សារបើកហើយ។ មនុស្សទិញនំប៉័ង។ គ្មានភ្លៀងទេ។"),
    ("my", "ဒီနေ့ဈေးဖွင့်တယ်။ လူတွေပေါင်မုန့်ဝယ်တယ်။ မိုးမရွာဘူး။"),
    ("hi", "आज बाज़ार खुला है। लोग रोटी खरीदते हैं। बारिश नहीं हुई।"),
    ("en", "The market is open today… People buy bread… No rain fell…"),
  ]) func `a paragraph is as many sentences as the splitter finds`(tag: String, text: String) throws {
    let sentences = try SentenceSplitter(language: tag).sentences(in: text)
    #expect(sentences.count == 3)
    let story = try story(text, language: tag)
    #expect(story.turns.flatMap(\.sentences).count == 3)
  }
}
