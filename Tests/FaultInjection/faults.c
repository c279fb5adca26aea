// Faults at the calls by which a program changes files, for tests that load this library in front of the
// C library (LD_PRELOAD). The program under test knows nothing of it.
//
//   FAULT_AT=N      what happens at the Nth such call: FAULT_KIND=kill (the default; a write is cut in
//                   half first), or an error: ENOSPC, EIO, EROFS
//   FAULT_COUNT=F   the file into which the number of such calls is written when the program ends
//   FAULT_SHUFFLE=1 folders list their entries backwards
//   FAULT_LIST=N    a folder cannot be listed past its Nth entry: EIO

#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static atomic_long calls;

static long setting(const char *name) {
  const char *value = getenv(name);
  return value ? atol(value) : 0;
}

static int fault(void) {
  const char *kind = getenv("FAULT_KIND");
  if (kind == NULL || strcmp(kind, "kill") == 0) return 0;
  if (strcmp(kind, "ENOSPC") == 0) return ENOSPC;
  if (strcmp(kind, "EROFS") == 0) return EROFS;
  return EIO;
}

// Counts a call; at the wanted one it ends the process or returns the error to report.
static int strike(void) {
  if (atomic_fetch_add(&calls, 1) + 1 != setting("FAULT_AT")) return 0;
  if (fault() == 0) kill(getpid(), SIGKILL);
  return fault();
}

#define ORIGINAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define FAIL_AT_FAULT            \
  do {                           \
    int code = strike();         \
    if (code != 0) {             \
      errno = code;              \
      return -1;                 \
    }                            \
  } while (0)

int open(const char *path, int flags, ...) {
  mode_t mode = 0;
  if (flags & O_CREAT) {
    va_list rest;
    va_start(rest, flags);
    mode = va_arg(rest, mode_t);
    va_end(rest);
    FAIL_AT_FAULT;
  }
  return ORIGINAL(open)(path, flags, mode);
}

ssize_t write(int file, const void *bytes, size_t count) {
  struct stat status;
  if (file <= 2 || fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) {
    return ORIGINAL(write)(file, bytes, count);
  }
  if (atomic_fetch_add(&calls, 1) + 1 != setting("FAULT_AT")) {
    return ORIGINAL(write)(file, bytes, count);
  }
  // A disk fills up, or the power fails, in the middle of what is written.
  if (count > 1) ORIGINAL(write)(file, bytes, count / 2);
  if (fault() == 0) kill(getpid(), SIGKILL);
  errno = fault();
  return -1;
}

int fsync(int file) {
  FAIL_AT_FAULT;
  return ORIGINAL(fsync)(file);
}

int rename(const char *from, const char *to) {
  FAIL_AT_FAULT;
  return ORIGINAL(rename)(from, to);
}

int fchmod(int file, mode_t mode) {
  FAIL_AT_FAULT;
  return ORIGINAL(fchmod)(file, mode);
}

int mkdir(const char *path, mode_t mode) {
  FAIL_AT_FAULT;
  return ORIGINAL(mkdir)(path, mode);
}

// A thread lists one folder at a time, from first to last, in the programs under test.
static _Thread_local struct dirent *entries;
static _Thread_local size_t remaining;
static _Thread_local DIR *listed;
static _Thread_local long given;

struct dirent *readdir(DIR *folder) {
  struct dirent *(*original)(DIR *) = ORIGINAL(readdir);
  if (setting("FAULT_LIST") > 0) {
    if (telldir(folder) == 0) given = 0;
    if (given++ == setting("FAULT_LIST")) {
      errno = EIO;
      return NULL;
    }
  }
  if (getenv("FAULT_SHUFFLE") == NULL) return original(folder);
  if (listed != folder) {
    free(entries);
    entries = NULL;
    remaining = 0;
    listed = folder;
    for (struct dirent *entry = original(folder); entry != NULL; entry = original(folder)) {
      entries = realloc(entries, (remaining + 1) * sizeof *entries);
      entries[remaining++] = *entry;
    }
  }
  return remaining > 0 ? &entries[--remaining] : NULL;
}

int closedir(DIR *folder) {
  if (listed == folder) listed = NULL;
  return ORIGINAL(closedir)(folder);
}

__attribute__((destructor)) static void report(void) {
  const char *path = getenv("FAULT_COUNT");
  if (path == NULL) return;
  FILE *file = fopen(path, "w");
  if (file == NULL) return;
  fprintf(file, "%ld\n", atomic_load(&calls));
  fclose(file);
}
