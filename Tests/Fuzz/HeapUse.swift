/// How much memory code has from the heap, as the address sanitizer counts it: without its own.
enum HeapUse {
  /// The most bytes at a time, past those that were there before.
  static func most(during body: () -> Void) -> Int {
    installHooks(
      { _, size in
        HeapUse.now += size
        HeapUse.peak = max(HeapUse.peak, HeapUse.now)
      },
      { address in HeapUse.now -= allocatedSize(address) })
    (now, peak) = (0, 0)
    body()
    return peak
  }

  // One process measures one thing, and readers have one thread.
  nonisolated(unsafe) private static var now = 0
  nonisolated(unsafe) private static var peak = 0
}

@_silgen_name("__sanitizer_install_malloc_and_free_hooks")
@discardableResult
private func installHooks(
  _ allocated: @convention(c) (UnsafeRawPointer?, Int) -> Void,
  _ freed: @convention(c) (UnsafeRawPointer?) -> Void
) -> Int32

@_silgen_name("__sanitizer_get_allocated_size")
private func allocatedSize(_ address: UnsafeRawPointer?) -> Int
