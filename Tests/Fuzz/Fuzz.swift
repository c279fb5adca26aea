#if canImport(Glibc)
  import Glibc
#endif

/// Starts libFuzzer, or with `measure` as the first argument only measures the files that follow.
///
/// The reader is named by the environment variable `FUZZ_READER`. The package manager calls the entry point
/// of an executable target by this name.
@_cdecl("Fuzz_main")
func main(
  _ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> Int32 {
  var count = count
  var pointer: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = arguments
  guard let reader = chosenReader else {
    fputs("FUZZ_READER is none of \(Reader.allCases.map(\.rawValue))\n", stderr)
    return 2
  }
  let words = (1..<Int(count)).compactMap { arguments[$0].map { String(cString: $0) } }
  if words.first == "measure" { return Measure.run(reader, Array(words.dropFirst())) }
  return runFuzzer(&count, &pointer, fuzzOneInput)
}

private let chosenReader = getenv("FUZZ_READER").flatMap { Reader(rawValue: String(cString: $0)) }

private func fuzzOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  chosenReader?.read(Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32
