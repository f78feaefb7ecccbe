import ICU
import Testing

@Suite struct CalendarNamesTests {
  @Test(arguments: [
    ("en", "September", "Fri", "PM"), ("id", "Mei", "Jumat", "AM"), ("pl", "maja", "piątek", "AM"),
    ("fi", "toukokuuta", "perjantaina", "ip."), ("fa", "فروردین", "جمعه", "بعدازظهر"),
    ("el", "Μαΐου", "Παρασκευή", "μ.μ."),
  ])
  func `months, weekdays and halves of the day`(language: String, month: String, day: String, half: String) {
    let names = CalendarNames(language: language)
    #expect(names.months.contains(month))
    #expect(names.weekdays.contains(day))
    #expect(names.halves.contains(half))
  }

  @Test func `a language with its own calendar has the months of both`() {
    #expect(CalendarNames(language: "fa").months.contains("مه"))
  }
}
