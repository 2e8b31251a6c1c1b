import Glibc

extension TemporaryFolder {
  /// The files in it, in order.
  package var names: [String] {
    TemporaryFolder.names(in: path).sorted()
  }

  /// Which of the texts stand anywhere in the bytes of the folder's files, with the file's name;
  /// capital letters and small ones of ASCII are one.
  package func finding(_ texts: [String], except spared: Set<String> = []) -> [String] {
    var found: [String] = []
    for name in names where !spared.contains(name) {
      let bytes = (read(name) ?? []).map(FolderBytes.small)
      for text in texts where FolderBytes.holds(bytes, text.utf8.map(FolderBytes.small)) {
        found.append("\(name): \(text)")
      }
    }
    return found
  }
}

private enum FolderBytes {
  static func small(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  static func holds(_ bytes: [UInt8], _ text: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBytes { all in
      guard var position = all.baseAddress, let first = text.first else { return false }
      let end = unsafe position + all.count
      while let next = unsafe memchr(position, Int32(first), end - position) {
        let found = UnsafeRawPointer(next)
        guard unsafe end - found >= text.count else { return false }
        if unsafe memcmp(found, text, text.count) == 0 { return true }
        unsafe position = found + 1
      }
      return false
    }
  }
}
