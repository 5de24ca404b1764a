#include <stdlib.h>
#include <string.h>
#include <cmark.h>

// Memory for one parse: pieces cut from large chunks, all given back at once. cmark allocates
// every node by itself, which costs as much as the parsing. cmark_mem has no room for a context,
// so the arena in use belongs to the thread; a parse never leaves its thread.

typedef struct arena_chunk {
  struct arena_chunk *next;
  size_t used, size;
  char *last;  // the piece that was cut last; it can grow where it lies
} arena_chunk;

// The newest chunk of this thread's arena.
static inline arena_chunk **arena_newest(void) {
  static _Thread_local arena_chunk *newest;
  return &newest;
}

// In front of each piece stands its size, in 16 bytes that keep the alignment.
enum { ARENA_HEADER = 16 };

static inline void arena_add_chunk(size_t size) {
  arena_chunk *chunk = malloc(sizeof(arena_chunk) + ARENA_HEADER + size);
  if (!chunk) abort();
  chunk->next = *arena_newest();
  chunk->used = 0;
  chunk->size = size;
  chunk->last = NULL;
  *arena_newest() = chunk;
}

static inline char *arena_start(arena_chunk *chunk) {
  size_t start = ((size_t)(chunk + 1) + 15) & ~(size_t)15;
  return (char *)start;
}

static inline void *arena_take(size_t size) {
  size_t needed = ARENA_HEADER + ((size + 15) & ~(size_t)15);
  arena_chunk *chunk = *arena_newest();
  if (chunk->used + needed > chunk->size) {
    arena_add_chunk(needed > chunk->size ? needed * 2 : chunk->size);
    chunk = *arena_newest();
  }
  char *piece = arena_start(chunk) + chunk->used;
  chunk->used += needed;
  *(size_t *)piece = size;
  chunk->last = piece + ARENA_HEADER;
  return chunk->last;
}

static inline void *arena_calloc(size_t count, size_t size) {
  size_t bytes;
  if (__builtin_mul_overflow(count, size, &bytes)) abort();
  return memset(arena_take(bytes), 0, bytes);
}

static inline void *arena_realloc(void *old, size_t size) {
  size_t before = old ? *(size_t *)((char *)old - ARENA_HEADER) : 0;
  if (size <= before) return old;
  arena_chunk *chunk = *arena_newest();
  size_t more = ((size + 15) & ~(size_t)15) - ((before + 15) & ~(size_t)15);
  if (old && old == chunk->last && chunk->used + more <= chunk->size) {
    chunk->used += more;
    *(size_t *)((char *)old - ARENA_HEADER) = size;
    return old;
  }
  void *piece = arena_take(size);
  if (old) memcpy(piece, old, before);
  return piece;
}

static inline void arena_free(void *piece) { (void)piece; }

// Begins a parse on this thread; the first chunk has `size` bytes.
static inline void arena_begin(size_t size) { arena_add_chunk(size); }

// Gives back all that was taken since arena_begin.
static inline void arena_end(void) {
  arena_chunk *chunk = *arena_newest();
  while (chunk) {
    arena_chunk *next = chunk->next;
    free(chunk);
    chunk = next;
  }
  *arena_newest() = NULL;
}

static inline cmark_mem *arena_memory(void) {
  static cmark_mem memory = {arena_calloc, arena_realloc, arena_free};
  return &memory;
}
