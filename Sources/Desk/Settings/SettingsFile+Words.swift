extension SettingsFile.Problem {
  /// What is wrong, where, and what is allowed.
  func words(file: String) -> String {
    "\(file):\(line): \(fault.words) The line is ignored."
  }
}

extension SettingsFile.Problem.Fault {
  var words: String {
    switch self {
    case .noValue: "a line must be “name = value”."
    case .unknownName(let name, let nearest?):
      "there is no setting “\(name)”. Did you mean “\(nearest)”?"
    case .unknownName(let name, nil):
      "there is no setting “\(name)”. There are "
        + Setting.allCases.map(\.rawValue).joined(separator: ", ") + "."
    case .unknownValue(let value, let setting):
      "\(setting.rawValue) can't be “\(value)”. It is one of "
        + setting.values.joined(separator: ", ") + "."
    }
  }
}
