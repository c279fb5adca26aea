import CAnnotationPage

/// The files of the page, which are part of the program.
enum PageAssets {
  static func response(to path: [String]) -> ServerResponse? {
    let name = path.isEmpty ? "index.html" : path.joined(separator: "/")
    var index = 0
    while let file = annotation_page_file_at(index) {
      if String(cString: file.pointee.name) == name {
        let bytes = Array(
          UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.length))
        return ServerResponse(contentType: contentType(name), body: bytes)
      }
      index += 1
    }
    return nil
  }

  private static func contentType(_ name: String) -> String {
    switch name.split(separator: ".").last {
    case "html": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    default: "application/octet-stream"
    }
  }
}
