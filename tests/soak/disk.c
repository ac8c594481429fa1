/* A disk that writes down what is asked of it, or fails: preloaded, it stands between a program and the C library.

   Only files below the watched folder count. soak_watch(folder, log) begins to write down, soak_note(word) puts a word
   into the log, soak_fail(folder, call, number, error, lasting) lets the call of that number fail, and, where lasting,
   all later ones. A file is told by its device's number of it, which a new file may inherit: "C" says that it is new. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { READ, OPEN, WRITE, SYNC, NAME };

static char folder[PATH_MAX];
static size_t length;
static int to = -1, failing = -1, number, error, lasting, seen;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) \
    static __typeof__(name) *real; \
    if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

static void watch(const char *path) {
    length = strlen(path);
    memcpy(folder, path, length + 1);
}

void soak_watch(const char *path, const char *log) {
    watch(path);
    to = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0600);
}

void soak_fail(const char *path, int call, int at, int with, int on) {
    watch(path);
    failing = call, number = at, error = with, lasting = on, seen = 0;
}

int soak_seen(void) { return seen; }

static int below(const char *path) {
    return length && !strncmp(path, folder, length) && (!path[length] || path[length] == '/');
}

/* Where a name leads; empty where that is not below the folder. */
static int resolved(char *out, int at, const char *path) {
    char base[PATH_MAX / 2], link[64];
    if (!length) return 0;
    if (path[0] == '/') {
        snprintf(out, PATH_MAX, "%.4000s", path);
    } else {
        snprintf(link, sizeof link, at == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/%d", at);
        ssize_t size = readlink(link, base, sizeof base - 1);
        if (size < 0) return 0;
        base[size] = 0;
        snprintf(out, PATH_MAX, "%s/%.2000s", base, path);
    }
    return below(out);
}

/* The number of an open file below the folder; 0 for any other. */
static unsigned long inode(int file) {
    char link[64], path[PATH_MAX];
    struct stat found;
    if (!length) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t size = readlink(link, path, sizeof path - 1);
    if (size < 0) return 0;
    path[size] = 0;
    return below(path) && !fstat(file, &found) ? found.st_ino : 0;
}

static int fails(int call) {
    if (failing != call) return 0;
    pthread_mutex_lock(&turn);
    seen++;
    int now = seen == number || (lasting && seen > number);
    pthread_mutex_unlock(&turn);
    if (now) errno = error;
    return now;
}

/* One entry: a line of words, and so many bytes behind it. */
static void entry(const void *content, size_t size, const char *form, ...) {
    char line[2 * PATH_MAX + 100];
    va_list given;
    if (to < 0) return;
    int before = errno;
    va_start(given, form);
    int end = vsnprintf(line, sizeof line, form, given);
    va_end(given);
    struct iovec parts[] = {{line, (size_t)end}, {(void *)content, size}};
    pthread_mutex_lock(&turn);
    syscall(SYS_writev, to, parts, 2);
    pthread_mutex_unlock(&turn);
    errno = before;
}

void soak_note(const char *word) { entry(word, strlen(word), "A %zu\n", strlen(word)); }

static int opened(int at, const char *path, int flags, mode_t mode) {
    char full[PATH_MAX];
    struct stat found;
    int ours = resolved(full, at, path);
    if (ours && fails(OPEN)) return -1;
    int is_new = ours && (flags & O_CREAT) && stat(full, &found);
    int file = (int)syscall(SYS_openat, at, path, flags, mode);
    if (file < 0 || !ours || fstat(file, &found)) return file;
    if (is_new) entry(full, strlen(full), "C %lu %zu\n", found.st_ino, strlen(full));
    if (flags & O_TRUNC) entry("", 0, "T %lu 0\n", found.st_ino);
    return file;
}

#define MODE(flags) \
    mode_t mode = 0; \
    if ((flags) & (O_CREAT | O_TMPFILE)) { va_list given; va_start(given, flags); mode = va_arg(given, mode_t); va_end(given); }

int open(const char *path, int flags, ...) { MODE(flags) return opened(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return opened(AT_FDCWD, path, flags, mode); }
int openat(int at, const char *path, int flags, ...) { MODE(flags) return opened(at, path, flags, mode); }
int openat64(int at, const char *path, int flags, ...) { MODE(flags) return opened(at, path, flags, mode); }

ssize_t read(int file, void *into, size_t size) {
    if (failing == READ && inode(file) && fails(READ)) return -1;
    return syscall(SYS_read, file, into, size);
}

ssize_t pread64(int file, void *into, size_t size, off64_t at) {
    if (failing == READ && inode(file) && fails(READ)) return -1;
    return syscall(SYS_pread64, file, into, size, at);
}

ssize_t pread(int file, void *into, size_t size, off_t at) { return pread64(file, into, size, at); }

ssize_t write(int file, const void *content, size_t size) {
    unsigned long which = inode(file);
    if (!which) return syscall(SYS_write, file, content, size);
    if (fails(WRITE)) return -1;
    long at = lseek(file, 0, SEEK_CUR);
    ssize_t done = syscall(SYS_write, file, content, size);
    if (done > 0) entry(content, (size_t)done, "W %lu %ld %zd\n", which, at, done);
    return done;
}

ssize_t pwrite64(int file, const void *content, size_t size, off64_t at) {
    unsigned long which = inode(file);
    if (which && fails(WRITE)) return -1;
    ssize_t done = syscall(SYS_pwrite64, file, content, size, at);
    if (which && done > 0) entry(content, (size_t)done, "W %lu %ld %zd\n", which, (long)at, done);
    return done;
}

ssize_t pwrite(int file, const void *content, size_t size, off_t at) { return pwrite64(file, content, size, at); }

int ftruncate64(int file, off64_t size) {
    unsigned long which = inode(file);
    if (which && fails(WRITE)) return -1;
    int done = (int)syscall(SYS_ftruncate, file, size);
    if (which && !done) entry("", 0, "T %lu %ld\n", which, (long)size);
    return done;
}

int ftruncate(int file, off_t size) { return ftruncate64(file, size); }

static int synced(int file, long call) {
    char link[64], path[PATH_MAX];
    struct stat found;
    unsigned long which = inode(file);
    if (which && fails(SYNC)) return -1;
    int done = (int)syscall(call, file);
    if (!which || done || fstat(file, &found)) return done;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t size = S_ISDIR(found.st_mode) ? readlink(link, path, sizeof path) : 0;
    entry(path, (size_t)size, "S %lu %zd\n", which, size);
    return done;
}

int fsync(int file) { return synced(file, SYS_fsync); }
int fdatasync(int file) { return synced(file, SYS_fdatasync); }

/* A name given, taken or changed: from and to, either may be empty. */
static int named(char sort, int at, const char *path, int to_at, const char *to_path, long done_by, int flags) {
    char from[PATH_MAX] = "", full[PATH_MAX] = "", both[2 * PATH_MAX];
    int ours = resolved(from, at, path) | (to_path && resolved(full, to_at, to_path));
    if (ours && fails(NAME)) return -1;
    int done = (int)(to_path ? syscall(done_by, at, path, to_at, to_path, flags) : syscall(done_by, at, path, flags));
    if (!ours || done) return done;
    int size = snprintf(both, sizeof both, "%s%c%s", from, 0, full);
    entry(both, (size_t)size, "%c %d\n", sort, size);
    return done;
}

int rename(const char *from, const char *path) { return named('R', AT_FDCWD, from, AT_FDCWD, path, SYS_renameat2, 0); }
int renameat(int at, const char *from, int to_at, const char *path) { return named('R', at, from, to_at, path, SYS_renameat2, 0); }
int link(const char *from, const char *path) { return named('L', AT_FDCWD, from, AT_FDCWD, path, SYS_linkat, 0); }
int linkat(int at, const char *from, int to_at, const char *path, int flags) { return named('L', at, from, to_at, path, SYS_linkat, flags); }
int unlink(const char *path) { return named('U', AT_FDCWD, path, 0, NULL, SYS_unlinkat, 0); }
int unlinkat(int at, const char *path, int flags) { return named(flags ? 'D' : 'U', at, path, 0, NULL, SYS_unlinkat, flags); }
int rmdir(const char *path) { return named('D', AT_FDCWD, path, 0, NULL, SYS_unlinkat, AT_REMOVEDIR); }
int mkdir(const char *path, mode_t mode) { return named('M', AT_FDCWD, path, 0, NULL, SYS_mkdirat, (int)mode); }
