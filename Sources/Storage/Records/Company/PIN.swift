import CCrypt
import Glibc
import Hotel

/// PINs as yescrypt hashes, made and checked by the system's libcrypt.
package enum PIN {
  /// A PIN says who is at the desk; a hash of few digits keeps out no one who holds the file.
  private static let cost: UInt = 5

  /// The hash of a PIN, or nothing when the library can't make one.
  ///
  /// The salt is random unless a sample needs the same hash every time.
  package static func hash(_ pin: String, salt: [UInt8]? = nil) -> String? {
    var random = SystemRandomNumberGenerator()
    let bytes = salt ?? (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }
    var setting = [CChar](repeating: 0, count: Int(CRYPT_GENSALT_OUTPUT_SIZE))
    let made = unsafe bytes.withUnsafeBufferPointer { salt in
      unsafe salt.withMemoryRebound(to: CChar.self) { salt in
        unsafe crypt_gensalt_rn(
          "$y$",
          cost,
          salt.baseAddress,
          Int32(salt.count),
          &setting,
          Int32(setting.count)
        ) != nil
      }
    }
    guard made else { return nil }
    return crypted(pin, with: text(setting))
  }

  /// The hash under which a PIN is kept.
  package static func kept(_ pin: String) throws(StoreError) -> String {
    guard Staff.isPIN(pin) else {
      throw .refused(.malformed(field: "PIN", value: "", expected: .pin))
    }
    guard let hash = hash(pin) else { throw .inputOutput(code: 0) }
    return hash
  }

  package static func matches(_ pin: String, hash: String) throws(StoreError) -> Bool {
    guard isHash(hash) else { return false }
    guard let computed = crypted(pin, with: hash) else {
      // Where there is no memory to try a PIN, it is not a wrong one.
      guard errno == ENOMEM else { return false }
      throw .outOfMemory
    }
    // Every byte is looked at, so that time tells nothing.
    let pairs = zip(computed.utf8, hash.utf8)
    return computed.utf8.count == hash.utf8.count && pairs.reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  package static func isHash(_ text: String) -> Bool {
    text.hasPrefix("$y$") && text.utf8.count > 20 && text.utf8.count < 200
  }

  private static func crypted(_ pin: String, with setting: String) -> String? {
    // The C struct is too large for Swift to import; the function takes it as bytes.
    var scratch = [UInt8](repeating: 0, count: 32_768)
    return unsafe scratch.withUnsafeMutableBytes { bytes in
      guard
        let result = unsafe crypt_rn(pin, setting, bytes.baseAddress, Int32(bytes.count))
      else {
        return nil
      }
      return unsafe String(cString: result)
    }
  }

  private static func text(_ characters: [CChar]) -> String {
    String(decoding: characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
