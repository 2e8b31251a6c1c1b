/// The fuzzer calls this with ever new bytes.
@_cdecl("LLVMFuzzerTestOneInput")
func rendererFuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  if let failure = RendererProperty.failure(of: input) {
    // An optimized trap says nothing.
    print(failure)
    preconditionFailure()
  }
  return 0
}
