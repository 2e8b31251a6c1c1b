import Hotel

extension Preference {
  /// The words behind their marks, as a clerk types them: `~+jazz at breakfast`.
  var marked: String {
    (basis == .observed ? "~" : "") + "\(polarity.mark)\(text)"
  }
}
