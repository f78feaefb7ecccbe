// Sixteen bytes at once, by clang's vectors.
#ifndef LANES_H
#define LANES_H

#include <stdint.h>
#include <string.h>

typedef uint8_t bytes16 __attribute__((ext_vector_type(16)));
typedef _Bool bits16 __attribute__((ext_vector_type(16)));

enum { lane = 16 };

static inline bytes16 load(const uint8_t *at) {
  bytes16 bytes;
  memcpy(&bytes, at, lane);
  return bytes;
}

// A bit for each byte that is not zero.
static inline uint32_t bits(bytes16 bytes) {
  return __builtin_bit_cast(uint16_t, __builtin_convertvector(bytes != (uint8_t)0, bits16));
}

// Looks up sixteen indices below 16 in a table at once; an index from 80 on gives 0.
#if defined(__x86_64__)
#include <tmmintrin.h>
#define WITH_LOOKUP __attribute__((target("ssse3")))
static inline int can_look_up(void) { return __builtin_cpu_supports("ssse3"); }
WITH_LOOKUP static inline bytes16 look_up(bytes16 table, bytes16 indices) {
  return (bytes16)_mm_shuffle_epi8((__m128i)table, (__m128i)indices);
}
#elif defined(__aarch64__)
#include <arm_neon.h>
#define WITH_LOOKUP
static inline int can_look_up(void) { return 1; }
static inline bytes16 look_up(bytes16 table, bytes16 indices) {
  return (bytes16)vqtbl1q_u8((uint8x16_t)table, (uint8x16_t)indices);
}
#else
#define WITH_LOOKUP
static inline int can_look_up(void) { return 0; }
static inline bytes16 look_up(bytes16 table, bytes16 indices) { return table & indices; }
#endif

#endif
