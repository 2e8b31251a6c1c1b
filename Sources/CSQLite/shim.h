#include <fcntl.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

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
// The call has no wrapper here; its answer is 256 bytes, the attributes are its second eight.
static inline int frontdesk_is_mounted(const char *path) {
  unsigned long long status[32] = {0};
  const unsigned long long is_root_of_mount = 0x2000;
  long failure = syscall(SYS_statx, AT_FDCWD, path, 0x100, 0x7ffU, status);
  return failure == 0 && (status[1] & is_root_of_mount) != 0;
}

// A mapped file that another program makes shorter takes the pages behind its new end with it, and
// whoever reads them is killed. These give empty pages instead, for one mapping at a time, and tell
// that it was so.
struct frontdesk_mapping {
  char *volatile start;
  volatile size_t count;
  volatile sig_atomic_t is_shorter;
};

static inline struct frontdesk_mapping *frontdesk_watched(void) {
  static struct frontdesk_mapping watched;
  return &watched;
}

static inline void frontdesk_on_lost_page(int number, siginfo_t *signal_info, void *context) {
  (void)context;
  char *address = (char *)signal_info->si_addr;
  struct frontdesk_mapping *watched = frontdesk_watched();
  char *start = watched->start;
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  if (start && address >= start && address < start + watched->count) {
    char *lost = (char *)((size_t)address / page * page);
    if (mmap(lost, page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) != MAP_FAILED) {
      watched->is_shorter = 1;
      return;
    }
  }
  // Not ours: it ends the program as it would have without us.
  signal(number, SIG_DFL);
}

// Watches over one mapping; none with a length of 0.
static inline void frontdesk_guard_mapping(const void *start, size_t count) {
  struct frontdesk_mapping *watched = frontdesk_watched();
  watched->start = 0;
  watched->is_shorter = 0;
  watched->count = count;
  if (count == 0) return;
  watched->start = (char *)start;
  struct sigaction action = {.sa_flags = SA_SIGINFO};
  action.sa_sigaction = frontdesk_on_lost_page;
  sigaction(SIGBUS, &action, 0);
}

// Whether anything was read behind the end of the mapping's file since it is watched over.
static inline int frontdesk_mapping_is_shorter(void) { return frontdesk_watched()->is_shorter != 0; }
