import LabelModel

#if canImport(Glibc)
  import Glibc
#endif

/// The time of day, for what the page says of saving and what a pass says of its day.
enum WallClock {
  /// Milliseconds since 1970, as browsers count.
  static var milliseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }

  /// Today where this machine is, as 2031-03-04.
  static var today: String {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let day = CalendarDay(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return day?.iso ?? ""
  }
}
