import Glibc

/// What an error number of the system means; the store's own numbers are told as they are.
func systemReason(_ code: Int32) -> String {
  guard (1..<134).contains(code) else { return "code \(code)" }
  var buffer = [CChar](repeating: 0, count: 128)
  guard unsafe strerror_r(code, &buffer, buffer.count) == 0 else { return "code \(code)" }
  return String(
    decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) },
    as: UTF8.self
  )
}
