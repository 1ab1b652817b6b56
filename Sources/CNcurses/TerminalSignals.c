/* Signals and the last rescue of the terminal. Handlers touch only async-signal-safe calls. */
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <termios.h>
#include <unistd.h>

#define COUNT(array) (int)(sizeof(array) / sizeof((array)[0]))

/* In the order in which they are told: the end comes before everything else. */
static const int caught[] = {SIGHUP, SIGTERM, SIGINT, SIGTSTP, SIGCONT, SIGWINCH};
static const int32_t told[] = {TERMINAL_SIGNAL_HANG_UP,   TERMINAL_SIGNAL_TERMINATE,
                               TERMINAL_SIGNAL_INTERRUPT, TERMINAL_SIGNAL_SUSPEND,
                               TERMINAL_SIGNAL_CONTINUE,  TERMINAL_SIGNAL_SIZE};
/* SIGALRM is fatal too, unless it is the deadline below. Signals for programs' own use follow by number. */
static const int fatal[] = {SIGSEGV, SIGBUS,  SIGILL,  SIGFPE,  SIGABRT,   SIGTRAP, SIGQUIT, SIGSYS,
                            SIGUSR1, SIGUSR2, SIGXCPU, SIGPROF, SIGVTALRM, SIGALRM, SIGIO,
#ifdef SIGPWR
                            SIGPWR,
#endif
#ifdef SIGSTKFLT
                            SIGSTKFLT,
#endif
#ifdef SIGEMT
                            SIGEMT,
#endif
};
/* The call that raises one of these fails, and that is told; the process goes on. */
static const int heard[] = {SIGPIPE, SIGXFSZ};

enum { HIGHEST = 128 };

/*
 * Milliseconds after which a terminal that does not read no longer holds the process: one that was asked to
 * end, and one that leaves by itself, which lets a slow line take its time.
 */
enum { ASKED_DEADLINE = 400, OWN_DEADLINE = 3000 };

static volatile sig_atomic_t waiting[COUNT(caught)];
static volatile sig_atomic_t has_woken;
static volatile sig_atomic_t is_sending;
static int wake_pipe[2] = {-1, -1};
static struct sigaction before[HIGHEST];
static int is_catching;
/* Until the deadline, and once it is over: what is written then goes nowhere. */
static volatile sig_atomic_t has_deadline, is_abandoned;
static volatile sig_atomic_t is_asked_to_end;
static int nowhere = -1, terminal = -1, has_errors_on_terminal;

static struct termios settings;
static int has_settings;
static char rescue_bytes[512];
static volatile sig_atomic_t rescue_count;

void terminal_remember_settings(void) { has_settings = tcgetattr(STDIN_FILENO, &settings) == 0; }

void terminal_arm_rescue(const char *bytes, int32_t count) {
  rescue_count = 0;
  if (count <= 0 || count > (int32_t)sizeof(rescue_bytes)) return;
  memcpy(rescue_bytes, bytes, (size_t)count);
  rescue_count = count;
}

/* A terminal that does not read must not hold a dying process: what it refuses is dropped. */
static void rescue(void) {
  int count = rescue_count;
  if (count == 0) return;
  rescue_count = 0;
  int output = terminal >= 0 ? terminal : STDOUT_FILENO;
  int flags = fcntl(output, F_GETFL);
  if (flags >= 0) (void)fcntl(output, F_SETFL, flags | O_NONBLOCK);
  for (int sent = 0; sent < count;) {
    ssize_t step = write(output, rescue_bytes + sent, (size_t)(count - sent));
    if (step > 0) {
      sent += (int)step;
    } else if (errno != EINTR) {
      break;
    }
  }
  if (flags >= 0) (void)fcntl(output, F_SETFL, flags);
  if (has_settings) (void)tcsetattr(STDIN_FILENO, TCSANOW, &settings);
}

/*
 * A call that blocks is begun again after the handler, and then finds that its output goes nowhere: the
 * process ends on its usual way, having kept what is to be kept.
 */
static void abandon(void) {
  int saved = errno;
  is_abandoned = 1;
  if (nowhere >= 0) {
    (void)dup2(nowhere, STDOUT_FILENO);
    if (has_errors_on_terminal) (void)dup2(nowhere, STDERR_FILENO);
  }
  errno = saved;
}

static void set_deadline(int milliseconds) {
  struct itimerval time;
  memset(&time, 0, sizeof(time));
  time.it_value.tv_sec = milliseconds / 1000;
  time.it_value.tv_usec = milliseconds % 1000 * 1000;
  has_deadline = milliseconds > 0;
  (void)setitimer(ITIMER_REAL, &time, NULL);
}

static int is_ending(int signal_number) {
  return signal_number == SIGHUP || signal_number == SIGTERM || signal_number == SIGINT;
}

static void note(int signal_number) {
  int saved = errno;
  for (int index = 0; index < COUNT(caught); index++) {
    if (caught[index] == signal_number) waiting[index] = 1;
  }
  if (is_ending(signal_number)) is_asked_to_end = 1;
  if (is_sending && is_asked_to_end) set_deadline(ASKED_DEADLINE);
  has_woken = 1;
  ssize_t ignored = write(wake_pipe[1], "", 1);
  (void)ignored;
  errno = saved;
}

static void set_action(int signal_number, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof(action));
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  sigaction(signal_number, &action, NULL);
}

/*
 * The process then ends by the signal itself. The runtime's own backtrace is left out: it would hold
 * the terminal, in raw mode, until somebody presses a key.
 */
static void crash(int signal_number) {
  if (signal_number == SIGALRM && has_deadline) {
    has_deadline = 0;
    abandon();
    return;
  }
  rescue();
  set_action(signal_number, SIG_DFL, 0);
  raise(signal_number);
}

/* A handler, unlike SIG_IGN, is not handed on to the programs that this one starts. */
static void hear(int signal_number) { (void)signal_number; }

static void keep_descriptors(void) {
  if (nowhere < 0) nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (terminal < 0) terminal = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 10);
  has_errors_on_terminal = isatty(STDERR_FILENO);
}

static void catch(int signal_number, void (*handler)(int), int flags) {
  if (signal_number >= HIGHEST) return;
  sigaction(signal_number, NULL, &before[signal_number]);
  set_action(signal_number, handler, flags);
}

/* Calls `each` for every signal that this file cares about. */
static void for_all(void (*each)(int signal_number, void (*handler)(int), int flags)) {
  for (int index = 0; index < COUNT(caught); index++) each(caught[index], note, SA_RESTART);
  for (int index = 0; index < COUNT(fatal); index++) {
    each(fatal[index], crash, fatal[index] == SIGALRM ? SA_ONSTACK | SA_RESTART : SA_ONSTACK);
  }
  for (int index = 0; index < COUNT(heard); index++) each(heard[index], hear, SA_RESTART);
#ifdef SIGRTMIN
  for (int number = SIGRTMIN; number <= SIGRTMAX; number++) each(number, crash, SA_ONSTACK);
#endif
}

static void put_back(int signal_number, void (*handler)(int), int flags) {
  (void)handler;
  (void)flags;
  if (signal_number < HIGHEST) sigaction(signal_number, &before[signal_number], NULL);
}

static int make_wake_pipe(void) {
  if (pipe(wake_pipe) != 0) return 0;
  for (int end = 0; end < 2; end++) {
    fcntl(wake_pipe[end], F_SETFD, FD_CLOEXEC);
    fcntl(wake_pipe[end], F_SETFL, O_NONBLOCK);
  }
  return 1;
}

static void set_own_stack(void) {
  static stack_t stack;
  if (stack.ss_sp) return;
  stack.ss_size = (size_t)SIGSTKSZ > 65536 ? (size_t)SIGSTKSZ : 65536;
  stack.ss_sp = malloc(stack.ss_size);
  if (stack.ss_sp) sigaltstack(&stack, NULL);
}

int32_t terminal_catch_signals(void) {
  static int knows_exit;
  if (is_catching) return wake_pipe[0];
  if (!make_wake_pipe()) return -1;
  set_own_stack();
  if (!knows_exit) knows_exit = atexit(rescue) == 0;
  keep_descriptors();
  is_asked_to_end = 0;
  for (int index = 0; index < COUNT(caught); index++) waiting[index] = 0;
  for_all(catch);
  is_catching = 1;
  return wake_pipe[0];
}

void terminal_release_signals(void) {
  if (!is_catching) return;
  is_catching = 0;
  for_all(put_back);
  if (is_asked_to_end) {
    /* The last words go to the standard error. */
    set_action(SIGALRM, crash, SA_RESTART);
    set_deadline(ASKED_DEADLINE);
  }
  close(wake_pipe[0]);
  close(wake_pipe[1]);
  wake_pipe[0] = wake_pipe[1] = -1;
}

void terminal_begin_leaving(void) { set_deadline(is_asked_to_end ? ASKED_DEADLINE : OWN_DEADLINE); }

void terminal_end_leaving(void) {
  set_deadline(0);
  if (is_abandoned) rescue();
}

void terminal_take_back(void) {
  if (!is_abandoned) return;
  is_abandoned = 0;
  (void)dup2(terminal, STDOUT_FILENO);
  if (has_errors_on_terminal) (void)dup2(terminal, STDERR_FILENO);
}

/*
 * Curses writes at every move of the cursor: a frame in twenty pieces, of which a slow line shows each. What it writes
 * of one frame goes to a file in memory, and from there to the terminal at once. Elsewhere than on Linux, and where the
 * size of files is limited, of which such a file is one, it is sent as curses sends it.
 */
static int frame = -1;

int32_t terminal_begin_frame(void) {
#ifdef MFD_CLOEXEC
  if (frame < 0) frame = memfd_create("frame", MFD_CLOEXEC);
#endif
  struct rlimit size;
  if (frame < 0 || terminal < 0 || is_abandoned) return 0;
  if (getrlimit(RLIMIT_FSIZE, &size) != 0 || size.rlim_cur != RLIM_INFINITY) return 0;
  return dup2(frame, STDOUT_FILENO) >= 0;
}

void terminal_end_frame(void) {
  static uint8_t bytes[1 << 16];
  (void)dup2(terminal, STDOUT_FILENO);
  /* A deadline may have been over meanwhile, and then what is written goes nowhere. */
  if (is_abandoned) (void)dup2(nowhere, STDOUT_FILENO);
  (void)lseek(frame, 0, SEEK_SET);
  for (ssize_t count; (count = read(frame, bytes, sizeof(bytes))) > 0;) {
    terminal_send(bytes, (int32_t)count);
  }
  (void)lseek(frame, 0, SEEK_SET);
  (void)ftruncate(frame, 0);
}

/* A signal may have come just before the sending. */
void terminal_is_sending(int32_t now) {
  is_sending = now;
  if (now && is_asked_to_end && !has_deadline) set_deadline(ASKED_DEADLINE);
}

static void drain(void) {
  char bytes[64];
  while (read(wake_pipe[0], bytes, sizeof(bytes)) > 0) {
  }
}

/* The pipe is emptied before the flags are read: a signal in between wakes the next wait. */
int32_t terminal_take_signal(void) {
  if (!has_woken) return TERMINAL_SIGNAL_NONE;
  has_woken = 0;
  set_deadline(0);
  drain();
  for (int index = 0; index < COUNT(caught); index++) {
    if (!waiting[index]) continue;
    waiting[index] = 0;
    has_woken = 1;
    return told[index];
  }
  return TERMINAL_SIGNAL_NONE;
}

static void forget(int signal_number) {
  for (int index = 0; index < COUNT(caught); index++) {
    if (caught[index] == signal_number) waiting[index] = 0;
  }
}

void terminal_lend_signals(void) { set_action(SIGTSTP, SIG_DFL, 0); }

void terminal_reclaim_signals(void) {
  set_action(SIGTSTP, note, SA_RESTART);
  forget(SIGTSTP);
  forget(SIGINT);
  forget(SIGCONT);
}

void terminal_stop(int32_t stops_whole_job) {
  /* The others of the job first, while this process ignores it; its own stop must come at once. */
  if (stops_whole_job) {
    set_action(SIGTSTP, SIG_IGN, 0);
    kill(0, SIGTSTP);
  }
  set_action(SIGTSTP, SIG_DFL, 0);
  raise(SIGTSTP);
  set_action(SIGTSTP, note, SA_RESTART);
  forget(SIGTSTP);
  forget(SIGCONT);
}
