#include <sqlite3.h>
#include <sys/vfs.h>

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
