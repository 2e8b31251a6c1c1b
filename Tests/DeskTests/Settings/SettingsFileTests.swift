import Testing

@testable import Desk

/// The config file, line by line.
@Suite struct `The config file` {
  @Test(arguments: [
    ("theme = light", Setting.theme, "light"), ("theme=LIGHT", .theme, "light"),
    ("  Mouse =  on   # opt-in", .mouse, "on"), ("language = de\r", .language, "de"),
    ("ambiguous-width = wide", .ambiguousWidth, "wide"), ("formats = iso", .formats, "iso"),
    ("scroll-region=off", .scrollRegion, "off"), ("bell = off\nbell = on", .bell, "on"),
    ("density = compact", .density, "compact"),
  ])
  func `says what is set`(_ text: String, _ setting: Setting, _ value: String) {
    let file = SettingsFile(text)
    #expect(file.problems == [])
    #expect(file.said.last?.setting == setting)
    #expect(file.said.last?.value == value)
  }

  @Test(arguments: ["", "\n\n", "# theme = light", "   # nothing", "\t"])
  func `may say nothing`(_ text: String) {
    #expect(SettingsFile(text).said.isEmpty)
    #expect(SettingsFile(text).problems == [])
  }

  @Test(arguments: [
    (
      "theme", "c:1: a line must be “name = value”. The line is ignored."
    ),
    ("mouse = # later", "c:1: a line must be “name = value”. The line is ignored."),
    (
      "\n\nthem = light",
      "c:3: there is no setting “them”. Did you mean “theme”? The line is ignored."
    ),
    (
      "qwertyuiop = 1",
      "c:1: there is no setting “qwertyuiop”. There are theme, borders, density, mouse, bell, "
        + "language, formats, ambiguous-width, scroll-region. The line is ignored."
    ),
    (
      "theme = pink",
      "c:1: theme can't be “pink”. It is one of auto, dark, light. The line is ignored."
    ),
    (
      "bell = on = off", "c:1: bell can't be “on = off”. It is one of on, off. The line is ignored."
    ),
  ])
  func `tells where it is wrong and what is allowed`(_ text: String, _ words: String) {
    let file = SettingsFile(text + "\ndensity = compact")
    let told = file.problems.map { StoreAnswers.english.fault(.line(file: "c", $0)) }
    #expect(told == [words])
    #expect(file.said.map(\.setting) == [.density])
  }

  @Test func `is read as it is printed`() {
    var settings = DeskSettings()
    for setting in Setting.allCases { settings[setting] = setting.values.last ?? "" }
    let file = SettingsFile(SettingsFile.text(of: settings))
    #expect(file.problems == [])
    var read = DeskSettings()
    for (setting, value) in file.said { read[setting] = value }
    #expect(read == settings)
  }
}

/// Who wins when several speak.
@Suite struct `What was said about a setting` {
  @Test(arguments: SettingSource.allCases.dropLast().indices)
  func `holds until somebody stronger says something`(_ place: Int) {
    let weakest = Array(SettingSource.allCases[place...].dropLast().reversed())
    var layers = SettingLayers()
    #expect(layers.source(of: .theme) == .usual)
    for (index, source) in weakest.enumerated() {
      let value = index.isMultiple(of: 2) ? "light" : "dark"
      layers.say(.theme, value, by: source)
      #expect(layers.value(of: .theme) == value)
      #expect(layers.source(of: .theme) == source)
    }
  }

  @Test func `a value that it can't have is as good as unsaid`() {
    var layers = SettingLayers()
    layers.say(.theme, "light", by: .file)
    layers.say(.theme, "pink", by: .option)
    layers.take(own: ["theme": "pink", "colour": "light"])
    #expect(layers.value(of: .theme) == "light")
    #expect(layers.source(of: .theme) == .file)
  }

  @Test func `what is chosen at the desk is stronger than how it was opened`() {
    var layers = SettingLayers()
    layers.say(.theme, "light", by: .option)
    layers.say(.theme, "light", by: .environment)
    layers.choose(.theme, "dark")
    #expect(layers.settings.theme == .dark)
    layers.choose(.theme, nil)
    #expect(layers.settings.theme == .auto)
  }

  @Test func `one staff member's choice is not the next one's`() {
    var layers = SettingLayers()
    layers.take(own: ["theme": "light", "bell": "on"])
    layers.take(own: ["mouse": "on"])
    #expect(layers.settings.theme == .auto)
    #expect(layers.settings.bell == .off)
    #expect(layers.settings.mouse == .on)
  }

  @Test func `every value can be written and read`() {
    for setting in Setting.allCases {
      for value in setting.values {
        var settings = DeskSettings()
        settings[setting] = value
        #expect(settings[setting] == value)
        for words in [SettingsWords.english, .german] {
          #expect(!words.value(setting, value).isEmpty)
        }
      }
      #expect(setting.values.contains(DeskSettings()[setting]))
    }
  }
}
