#include <asm/unistd.h>
#include <sqlite3.h>
#include <sys/vfs.h>

// Of the system's headers only those that define nothing that Glibc's module defines too.
extern long syscall(long number, ...);

// Swift cannot call variadic C functions.
static inline int frontdesk_sqlite3_set(sqlite3 *connection, int option, int value) {
  return sqlite3_db_config(connection, option, value, (int *)0);
}

// For a trial of what happens without memory; only before SQLite is first used.
static inline int frontdesk_sqlite3_use_memory(const sqlite3_mem_methods *methods) {
  return sqlite3_config(SQLITE_CONFIG_MALLOC, methods);
}

// The kernel's number of the file system that a folder lies on; 0 when it can't be told.
// Glibc's module for Swift leaves statfs out.
static inline unsigned int frontdesk_file_system(const char *path) {
  struct statfs status;
  return statfs(path, &status) == 0 ? (unsigned int)status.f_type : 0;
}

// Whether a file is mounted by itself under this name, as far as the kernel tells (from Linux 5.8 on).
// The call has no wrapper here: from the working directory (-100), following no link (0x100); its answer
// is 256 bytes, the attributes are its second eight.
static inline int frontdesk_is_mounted(const char *path) {
  unsigned long long status[32] = {0};
  const unsigned long long is_root_of_mount = 0x2000;
  long failure = syscall(__NR_statx, -100, path, 0x100, 0x7ffU, status);
  return failure == 0 && (status[1] & is_root_of_mount) != 0;
}
