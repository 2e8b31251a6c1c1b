/// Texts that have brought terminals or terminal programs to grief.
enum Crafted {
  // The compiler takes no literal for these.
  private static let nonCharacter = String(Unicode.Scalar(0x10_FFFF).map(Character.init) ?? "?")

  static let texts = [
    "Müller", "Jürgen", "世界", "412", "e\u{301}", "─│┌", "  ", "x", "ｶﾞ", "Ａ", "…",
    // Pictures: joined, with skin, alone and in pairs, with and without a selector.
    "😀", "👩‍👩‍👧‍👦", "👍🏽", "☝🏽", "🏽", "🇩🇪", "🇩", "🇩🇪🇦", "❤️", "❤️‍🔥", "❤\u{FE0E}", "⌚", "1️⃣", "🏳️‍⚧️",
    // Scripts whose letters join, also across what is put side by side.
    "กำ", "\u{E33}", "क्षि", "क्", "ष", "स्त्री", "க்ஷ", "ᄒ", "\u{1161}", "\u{11AB}",
    "\u{1112}\u{1161}\u{11AB}",
    "가", "\u{A960}", "\u{D7B0}", "שָׁלוֹם", "الْعَرَبِيَّة", "می\u{200C}خواهم", "\u{600}1", "\u{600}",
    "\u{110BD}", "\u{1E252}",
    // Marks without a letter, towers of them, and letters with selectors.
    "\u{301}", "\u{20DD}", "\u{93E}", "Z" + String(repeating: "\u{316}", count: 40),
    "葛\u{E0100}", "\u{FE0F}", "\u{200D}", "\u{200C}", "\u{200D}👩",
    // Commands, and what reorders, breaks or hides.
    "\u{1B}[31m", "\u{1B}]0;t\u{7}", "\u{1B}[?1049l", "\u{9B}2J", "\u{90}q\u{9C}",
    "\u{7}\u{8}\u{7F}\r\n\t",
    "\u{202E}abc\u{202C}", "\u{2066}a\u{2069}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{AD}",
    "\u{61C}",
    "🏴\u{E0067}\u{E0062}\u{E007F}", "\u{E0001}", "\u{FFFE}", nonCharacter, "\u{FFFD}",
    "\u{E000}", "\u{1F8B2}", "\u{FDFD}", "\u{12031}", "\u{3164}", "\u{115F}", "\u{34F}", "\u{17B4}",
  ]
}
