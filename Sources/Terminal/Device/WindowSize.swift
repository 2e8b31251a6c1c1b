import Glibc

extension Size {
  private static let usualWindow = Size(columns: 80, rows: 24)
  private static let largestWindow = Size(columns: 1_000, rows: 500)

  /// The size of the window behind a descriptor; 80 by 24 where none is claimed.
  package static func ofWindow(on descriptor: Int32) -> Size {
    var window = winsize()
    let result = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &window)
    guard result == 0, window.ws_col > 0, window.ws_row > 0 else { return usualWindow }
    return Size(
      columns: min(Int(window.ws_col), largestWindow.columns),
      rows: min(Int(window.ws_row), largestWindow.rows)
    )
  }
}
