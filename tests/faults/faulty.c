/* A library to load before all others: file calls below one folder fail, kill, or are written
 * down; a sector is bad; allocations fail, or their places are; where a process crashes is written
 * down. Counted and armed from Python (tests/faults/faulty.py).
 *
 *     gcc -shared -fPIC -O1 faulty.c -o faulty.so -ldl
 *
 * FAULTY_FOLDER: only files below it count. Calls are write, pwrite, ftruncate, fsync, fdatasync,
 * rename, unlink, mkdir and the opening of a file that is made or emptied.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { BEFORE = 1, TORN, FAILING, AFTER, FAILING_ON };

#define FDS 1024
static char *names[FDS]; /* path of each open file below the folder */
static const char *folder;
static long calls, at;
static int mode, error_no, journal = -1;

static long blocks, block_at;
static int blocks_on, block_lasts;

enum { DEPTH = 250, NOWHERE = -77 }; /* a file number that no file has */
static int places = -1;
static __thread int in_place;
static __thread uint64_t place;
static void mix(const void *data, size_t size) {
    for (const unsigned char *at = data; size--; at++) place = (place ^ *at) * 1099511628211u;
}

#define REAL(name) \
    static __typeof__(&name) real; \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

/* -- arming, from Python -- */

void faulty_files(long when, int how, int error) { calls = 0; at = when; mode = how; error_no = error; }
long faulty_calls(void) { return calls; }
void faulty_memory(long when, int lasts) { blocks = 0; block_at = when; block_lasts = lasts; blocks_on = when >= 0; }
void faulty_memory_off(void) { blocks_on = 0; }
long faulty_blocks(void) { return blocks; }

/* A place of one file that cannot be read, under whatever name: the disk is bad there. */
static struct stat bad_file;
static off64_t bad_at = -1;
static char is_bad[FDS];
void faulty_bad_sector(const char *path, long offset) { bad_at = stat(path, &bad_file) ? -1 : offset; }
static int reads_bad(int fd, off64_t offset, size_t size) {
    if (bad_at < 0 || fd < 0 || fd >= FDS || !is_bad[fd]) return 0;
    if (offset > bad_at || offset + (off64_t)size <= bad_at) return 0;
    errno = EIO;
    return 1;
}

static int is_ours(const char *path) {
    if (!folder) folder = getenv("FAULTY_FOLDER");
    size_t size = folder ? strlen(folder) : 0;
    if (!size || !path || strncmp(path, folder, size) || strstr(path, "-shm")) return 0;
    return path[size] == '/' || !path[size];
}

static void die(void) { kill(getpid(), SIGKILL); pause(); }

/* 0: go on; 1: fail. AFTER and TORN are done by the caller. FAILING_ON is a full disk: from then on
 * whatever needs room fails, and what gives room does not. */
static int fate(int needs_room) {
    long n = ++calls;
    if (!at || n < at) return 0;
    if (mode == FAILING_ON && needs_room) { errno = error_no; return 1; }
    if (n == at && mode == FAILING) { errno = error_no; return 1; }
    if (n == at && mode == BEFORE) die();
    return 0;
}
static int is(int how) { return at && calls == at && mode == how; }
static void after(void) { if (is(AFTER) || is(TORN)) die(); }

/* -- the journal: kind, lengths of both names, offset, length, then names and data -- */

static ssize_t put(const void *data, size_t size) {
    REAL(write);
    return real(journal, data, size);
}
static void note(char kind, const char *one, const char *two, int64_t offset, const void *data, size_t size) {
    if (journal < 0) return;
    struct { int32_t kind, one, two, size; int64_t offset; } head = {
        kind, (int32_t)strlen(one), two ? (int32_t)strlen(two) : 0, (int32_t)size, offset };
    put(&head, sizeof head);
    put(one, head.one);
    if (two) put(two, head.two);
    if (size && data) put(data, size);
}
void faulty_record(const char *path) {
    REAL(open);
    journal = path && *path ? real(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600) : -1;
}
void faulty_mark(const char *said) { note('!', said, 0, 0, 0, 0); }

/* -- opening -- */

static int opened(int fd, const char *path, int made) {
    if (fd < 0 || fd >= FDS) return fd;
    struct stat found;
    is_bad[fd] = bad_at >= 0 && !fstat(fd, &found) && found.st_ino == bad_file.st_ino
        && found.st_dev == bad_file.st_dev;
    free(names[fd]);
    names[fd] = is_ours(path) ? strdup(path) : 0;
    if (made && names[fd]) { note('c', path, 0, 0, 0, 0); after(); }
    return fd;
}
static int makes(const char *path, int flags) {
    struct stat found;
    if (!is_ours(path) || !(flags & (O_CREAT | O_TRUNC))) return 0;
    return (flags & O_TRUNC && flags & (O_WRONLY | O_RDWR)) || stat(path, &found) < 0;
}
#define OPEN(name, head, args) \
    int name head { \
        REAL(name); \
        va_list more; va_start(more, flags); mode_t rights = va_arg(more, mode_t); va_end(more); \
        int made = makes(path, flags); \
        if (made && fate(1)) return -1; \
        return opened(real args, path, made); \
    }
OPEN(open, (const char *path, int flags, ...), (path, flags, rights))
OPEN(open64, (const char *path, int flags, ...), (path, flags, rights))
OPEN(openat, (int dir, const char *path, int flags, ...), (dir, path, flags, rights))
OPEN(openat64, (int dir, const char *path, int flags, ...), (dir, path, flags, rights))
int close(int fd) {
    REAL(close);
    if (fd >= 0 && fd < FDS && names[fd]) { free(names[fd]); names[fd] = 0; }
    return real(fd);
}
static const char *name_of(int fd) { return fd >= 0 && fd < FDS ? names[fd] : 0; }

/* -- reading -- */

ssize_t pread64(int fd, void *data, size_t size, off64_t offset) {
    REAL(pread64);
    return reads_bad(fd, offset, size) ? -1 : real(fd, data, size, offset);
}
ssize_t pread(int fd, void *data, size_t size, off_t offset) { return pread64(fd, data, size, offset); }
ssize_t read(int fd, void *data, size_t size) {
    REAL(read);
    if (bad_at >= 0 && reads_bad(fd, lseek64(fd, 0, SEEK_CUR), size)) return -1;
    return real(fd, data, size);
}

/* -- writing -- */

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset) {
    REAL(pwrite64);
    const char *path = name_of(fd);
    if (!path) return real(fd, data, size, offset);
    if (fate(1)) return -1;
    if (is(TORN)) size = size / 2 / 512 * 512;
    ssize_t done = real(fd, data, size, offset);
    if (done > 0) note('w', path, 0, offset, data, done);
    after();
    return done;
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t offset) { return pwrite64(fd, data, size, offset); }
ssize_t write(int fd, const void *data, size_t size) {
    REAL(write);
    if (fd == NOWHERE) { mix(data, size); return size; }
    const char *path = name_of(fd);
    if (!path) return real(fd, data, size);
    if (fate(1)) return -1;
    if (is(TORN)) size /= 2;
    off64_t offset = lseek64(fd, 0, fcntl(fd, F_GETFL) & O_APPEND ? SEEK_END : SEEK_CUR);
    ssize_t done = real(fd, data, size);
    if (done > 0) note('w', path, 0, offset, data, done);
    after();
    return done;
}
int ftruncate64(int fd, off64_t size) {
    REAL(ftruncate64);
    const char *path = name_of(fd);
    if (path && fate(0)) return -1;
    int done = real(fd, size);
    if (path && !done) note('t', path, 0, size, 0, 0);
    if (path) after();
    return done;
}
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }
#define SYNC(name) \
    int name(int fd) { \
        REAL(name); \
        const char *path = name_of(fd); \
        if (path && fate(0)) return -1; \
        int done = real(fd); \
        if (path && !done) note('s', path, 0, 0, 0, 0); \
        if (path) after(); \
        return done; \
    }
SYNC(fsync)
SYNC(fdatasync)

/* -- names -- */

int rename(const char *from, const char *to) {
    REAL(rename);
    if (is_ours(to) && fate(0)) return -1;
    int done = real(from, to);
    if (is_ours(to) && !done) note('r', from, to, 0, 0, 0);
    if (is_ours(to)) after();
    return done;
}
#define ON_NAME(name, letter, head, args) \
    int name head { \
        REAL(name); \
        if (is_ours(path) && fate(letter == 'd')) return -1; \
        int done = real args; \
        if (is_ours(path) && !done) note(letter, path, 0, 0, 0, 0); \
        if (is_ours(path)) after(); \
        return done; \
    }
ON_NAME(unlink, 'u', (const char *path), (path))
ON_NAME(mkdir, 'd', (const char *path, mode_t rights), (path, rights))

/* What would copy past the calls above: Python then reads and writes. */
ssize_t sendfile(int out, int in, off_t *offset, size_t size) { errno = EINVAL; return -1; }
ssize_t sendfile64(int out, int in, off64_t *offset, size_t size) { errno = EINVAL; return -1; }
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t size, unsigned flags) { errno = EXDEV; return -1; }

/* -- memory -- */

extern void *__libc_malloc(size_t), *__libc_calloc(size_t, size_t), *__libc_realloc(void *, size_t);

/* Of a return address, where it lies in its library; asking the loader is slow. */
static size_t offset_of(void *address) {
    static __thread struct { void *address; size_t offset; } known[1 << 14];
    size_t at = (size_t)address % (1 << 14);
    Dl_info found;
    if (known[at].address != address) {
        known[at].address = address;
        known[at].offset = dladdr(address, &found) ? (char *)address - (char *)found.dli_fbase : 0;
    }
    return known[at].offset;
}

/* The place of an allocation: through which calls of C and which lines of Python it was reached. The
 * same in every process that has the same libraries. */
static void note_place(void) {
    void *calls[DEPTH];
    static void *(*state)(void);
    static const char *(*lines)(int, void *);
    if (!state) state = dlsym(RTLD_DEFAULT, "PyGILState_GetThisThreadState");
    if (!lines) lines = dlsym(RTLD_DEFAULT, "_Py_DumpTraceback");
    in_place = 1;
    place = 14695981039346656037u;
    for (int i = 0, n = backtrace(calls, DEPTH); i < n; i++) {
        size_t offset = offset_of(calls[i]);
        mix(&offset, sizeof offset);
    }
    uint64_t both[2] = { place, place };
    void *thread = state ? state() : 0;
    if (thread && lines) lines(NOWHERE, thread); /* takes no memory */
    both[1] = place;
    REAL(write);
    real(places, both, sizeof both);
    in_place = 0;
}
void faulty_places(const char *path) {
    void *first[2];
    backtrace(first, 2); /* it loads a library at its first use */
    places = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
}
/* Where a process crashes: its calls of C, then its lines of Python. */
static int crash = -1;
static void tell_crash(int number) {
    void *calls[DEPTH];
    void *(*state)(void) = dlsym(RTLD_DEFAULT, "PyGILState_GetThisThreadState");
    void (*lines)(int, void *) = dlsym(RTLD_DEFAULT, "_Py_DumpTraceback");
    blocks_on = 0;
    backtrace_symbols_fd(calls, backtrace(calls, DEPTH), crash);
    if (state && lines && state()) lines(crash, state());
    raise(number);
}
void faulty_tell_crash(const char *path) {
    static char room[1 << 16];
    void *first[2];
    struct sigaction act = { .sa_handler = tell_crash, .sa_flags = SA_ONSTACK | SA_RESETHAND | SA_NODEFER };
    stack_t stack = { .ss_sp = room, .ss_size = sizeof room };
    backtrace(first, 2);
    crash = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    sigaltstack(&stack, 0);
    sigaction(SIGSEGV, &act, 0);
    sigaction(SIGBUS, &act, 0);
    sigaction(SIGABRT, &act, 0);
}
static int refuses(void) {
    if (!blocks_on || in_place) return 0;
    long n = ++blocks;
    if (places >= 0) note_place();
    if (!block_at || n < block_at || (!block_lasts && n > block_at)) return 0;
    errno = ENOMEM;
    return 1;
}
void *malloc(size_t size) { return refuses() ? 0 : __libc_malloc(size); }
void *calloc(size_t count, size_t size) { return refuses() ? 0 : __libc_calloc(count, size); }
void *realloc(void *old, size_t size) { return refuses() ? 0 : __libc_realloc(old, size); }
