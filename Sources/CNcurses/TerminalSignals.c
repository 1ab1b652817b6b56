/* Signals and the last rescue of the terminal. Handlers touch only async-signal-safe calls. */
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#define COUNT(array) (int)(sizeof(array) / sizeof((array)[0]))

/* In the order in which they are told: the end comes before everything else. */
static const int caught[] = {SIGHUP, SIGTERM, SIGINT, SIGTSTP, SIGCONT, SIGWINCH};
static const int32_t told[] = {TERMINAL_SIGNAL_HANG_UP,   TERMINAL_SIGNAL_TERMINATE,
                               TERMINAL_SIGNAL_INTERRUPT, TERMINAL_SIGNAL_SUSPEND,
                               TERMINAL_SIGNAL_CONTINUE,  TERMINAL_SIGNAL_SIZE};
/* SIGALRM: only from the alarm below, when a terminal that does not read holds a dying process. */
static const int fatal[] = {SIGSEGV, SIGBUS,  SIGILL, SIGFPE, SIGABRT,
                            SIGTRAP, SIGQUIT, SIGSYS, SIGALRM,
                            SIGUSR1, SIGUSR2, SIGXCPU, SIGVTALRM};

static volatile sig_atomic_t waiting[COUNT(caught)];
static volatile sig_atomic_t has_woken;
static volatile sig_atomic_t is_sending;
static int wake_pipe[2] = {-1, -1};
static struct sigaction caught_before[COUNT(caught)];
static struct sigaction fatal_before[COUNT(fatal)];
static int is_catching;

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
  int flags = fcntl(STDOUT_FILENO, F_GETFL);
  if (flags >= 0) (void)fcntl(STDOUT_FILENO, F_SETFL, flags | O_NONBLOCK);
  for (int sent = 0; sent < count;) {
    ssize_t step = write(STDOUT_FILENO, rescue_bytes + sent, (size_t)(count - sent));
    if (step > 0) {
      sent += (int)step;
    } else if (errno != EINTR) {
      break;
    }
  }
  if (flags >= 0) (void)fcntl(STDOUT_FILENO, F_SETFL, flags);
  if (has_settings) (void)tcsetattr(STDIN_FILENO, TCSANOW, &settings);
}

static void note(int signal_number) {
  int saved = errno;
  for (int index = 0; index < COUNT(caught); index++) {
    if (caught[index] == signal_number) waiting[index] = 1;
  }
  if (is_sending && (signal_number == SIGHUP || signal_number == SIGTERM)) alarm(1);
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
  rescue();
  set_action(signal_number, SIG_DFL, 0);
  raise(signal_number);
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
  for (int index = 0; index < COUNT(caught); index++) {
    waiting[index] = 0;
    sigaction(caught[index], NULL, &caught_before[index]);
    set_action(caught[index], note, SA_RESTART);
  }
  for (int index = 0; index < COUNT(fatal); index++) {
    sigaction(fatal[index], NULL, &fatal_before[index]);
    set_action(fatal[index], crash, SA_ONSTACK);
  }
  is_catching = 1;
  return wake_pipe[0];
}

void terminal_release_signals(void) {
  if (!is_catching) return;
  is_catching = 0;
  for (int index = 0; index < COUNT(caught); index++) {
    sigaction(caught[index], &caught_before[index], NULL);
  }
  for (int index = 0; index < COUNT(fatal); index++) {
    sigaction(fatal[index], &fatal_before[index], NULL);
  }
  close(wake_pipe[0]);
  close(wake_pipe[1]);
  wake_pipe[0] = wake_pipe[1] = -1;
}

void terminal_is_sending(int32_t now) { is_sending = now; }

static void drain(void) {
  char bytes[64];
  while (read(wake_pipe[0], bytes, sizeof(bytes)) > 0) {
  }
}

/* The pipe is emptied before the flags are read: a signal in between wakes the next wait. */
int32_t terminal_take_signal(void) {
  if (!has_woken) return TERMINAL_SIGNAL_NONE;
  has_woken = 0;
  alarm(0);
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
