/// The compression function of SHA-256 by the processor's own instructions.
#include <stddef.h>
#include <stdint.h>

/// Whether this processor has the instructions; `csha256_compress` may only be called where it does.
int csha256_is_available(void);

/// Adds `count` blocks of 64 bytes to the state.
void csha256_compress(uint32_t state[8], const uint8_t *blocks, size_t count);
