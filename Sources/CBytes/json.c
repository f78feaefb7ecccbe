#include "CBytes.h"
#include "lanes.h"

// What a character of a JSON string is written as: how many bytes it has, and how many its escape; 0 where it stays.
typedef struct { int from, to; } escape;

static inline escape escape_of(const uint8_t *text, int64_t left) {
  switch (text[0]) {
  case '"': case '\\': case '\b': case '\f': case '\n': case '\r': case '\t': return (escape){1, 2};
  case 0xC2: return (escape){2, left > 1 && text[1] == 0x85 ? 6 : 0};
  case 0xE2: return (escape){3, left > 2 && text[1] == 0x80 && (text[2] | 1) == 0xA9 ? 6 : 0};
  default: return (escape){1, text[0] < 0x20 ? 6 : 0};
  }
}

static inline void write(const uint8_t *text, escape escape, uint8_t *out) {
  static const char letters[] = "btn?fr", digits[] = "0123456789abcdef";
  out[0] = '\\';
  if (escape.to == 2) {
    out[1] = text[0] < 0x20 ? (uint8_t)letters[text[0] - '\b'] : text[0];
    return;
  }
  uint32_t unit = escape.from == 1 ? text[0] : escape.from == 2 ? 0x85 : 0x2028 | (text[2] & 1);
  out[1] = 'u';
  for (int digit = 0; digit < 4; digit++) out[2 + digit] = (uint8_t)digits[unit >> (12 - 4 * digit) & 15];
}

// The first byte from `at` on with which something begins that may be escaped.
static inline int64_t suspect(const uint8_t *text, int64_t at, int64_t count) {
  for (; at + lane <= count; at += lane) {
    bytes16 bytes = load(text + at);
    bytes16 found = (bytes16)(bytes < (uint8_t)0x20) | (bytes16)(bytes == (uint8_t)'"') | (bytes16)(bytes == (uint8_t)'\\')
      | (bytes16)(bytes == (uint8_t)0xC2) | (bytes16)(bytes == (uint8_t)0xE2);
    uint32_t places = bits(found);
    if (places) return at + __builtin_ctz(places);
  }
  while (at < count && text[at] >= 0x20 && text[at] != '"' && text[at] != '\\' && text[at] != 0xC2 && text[at] != 0xE2) at++;
  return at;
}

int64_t bytes_escape_json(const uint8_t *text, int64_t count, uint8_t *out) {
  int64_t size = 0;
  for (int64_t at = 0; at < count;) {
    int64_t next = suspect(text, at, count);
    if (out) memcpy(out + size, text + at, (size_t)(next - at));
    size += next - at;
    at = next;
    if (at == count) break;
    escape escape = escape_of(text + at, count - at);
    if (escape.to == 0) {
      if (out) out[size] = text[at];
      size++, at++;
    } else {
      if (out) write(text + at, escape, out + size);
      size += escape.to, at += escape.from;
    }
  }
  return size;
}
