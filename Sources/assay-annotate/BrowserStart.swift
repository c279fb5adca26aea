import Storage

#if canImport(Glibc)
  import Glibc
#endif

/// Opens the page in the user's browser, where there is a desktop.
///
/// The address holds the key of this run, which must not be seen in the list of processes: the browser is
/// given a file that only this user can read and that leads on to the address.
enum BrowserStart {
  static func open(_ address: String) {
    guard getenv("DISPLAY") != nil || getenv("WAYLAND_DISPLAY") != nil else { return }
    let folder = getenv("XDG_RUNTIME_DIR").map { String(cString: $0) } ?? "/tmp"
    var path = Array("\(folder)/assay-annotate-XXXXXX.html".utf8CString)
    // mkstemps makes the file readable by its owner only.
    let file = mkstemps(&path, 5)
    guard file >= 0 else { return }
    let page = Array(
      "<!doctype html><title>Assay</title><meta http-equiv=\"refresh\" content=\"0;url=\(address)\">"
        .utf8)
    _ = page.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    close(file)
    let name = path.withUnsafeBufferPointer { buffer in
      String(decoding: buffer.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    start(["xdg-open", name])
  }

  private static func start(_ words: [String]) {
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    _ = posix_spawnp(&process, words[0], nil, nil, arguments, environ)
  }
}
