#if canImport(Glibc)
  import Glibc
#endif

/// Starts libFuzzer on the reader that the environment variable `FUZZ_READER` names.
///
/// With `list` as the first argument it prints the names, and with `measure` it only measures the files
/// in the folders that follow. The package manager calls the entry point of an executable target by this name.
@_cdecl("Fuzz_main")
func main(
  _ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> Int32 {
  let words = (1..<Int(count)).compactMap { arguments[$0].map { String(cString: $0) } }
  if words.first == "list" {
    for reader in Reader.allCases { print(reader.name) }
    return 0
  }
  guard let reader = chosenReader else {
    print("FUZZ_READER is none of those that `Fuzz list` prints")
    return 2
  }
  if words.first == "measure" { return Measure.run(reader, Array(words.dropFirst())) }
  var count = count
  var pointer: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = arguments
  return runFuzzer(&count, &pointer, readOneInput)
}

private let chosenReader = getenv("FUZZ_READER").flatMap { Reader(name: String(cString: $0)) }

/// The name is libFuzzer's own, since its library does not link without it.
@_cdecl("LLVMFuzzerTestOneInput")
func readOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  chosenReader?.read(Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32
