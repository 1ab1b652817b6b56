#include "CPtyScreen.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include <vterm.h>

struct pty {
  pid_t process;
  int master;
  int slave; /* kept open, so that the settings outlive the program */
  int life;  /* readable when the last process that inherited its other end is gone */
  int status;
  int has_ended;
  VTerm *terminal;
  VTermScreen *screen;
  struct termios first;
  int is_cursor_visible, is_alternate, bells;
  char title[512];
  uint8_t *log;
  int32_t log_count, log_size;
  /* The begin of a character whose rest has not been read yet. */
  uint8_t partial[4];
  int32_t partial_count;
};

/* ---- Time ---- */

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

static int32_t remaining(int64_t end) {
  int64_t rest = end - now();
  return rest > 0 ? (int32_t)rest : 0;
}

/* ---- Starting ---- */

static char **list(const char *texts, int32_t count) {
  char **result = calloc((size_t)count + 1, sizeof(char *));
  for (int32_t index = 0; result && index < count; index++) {
    result[index] = (char *)texts;
    texts += strlen(texts) + 1;
  }
  return result;
}

static void set_size(int descriptor, int32_t columns, int32_t rows) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  ioctl(descriptor, TIOCSWINSZ, &size);
}

/* Close-on-exec, so that no other program of a parallel test keeps the terminal open. */
static int open_terminal(pty *self, int32_t columns, int32_t rows) {
  self->master = posix_openpt(O_RDWR | O_NOCTTY);
  if (self->master < 0) return 0;
  fcntl(self->master, F_SETFD, FD_CLOEXEC);
  if (grantpt(self->master) != 0 || unlockpt(self->master) != 0) return 0;
  char name[128]; /* not ptsname: tests run in parallel */
  if (ptsname_r(self->master, name, sizeof(name)) != 0) return 0;
  self->slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (self->slave < 0) return 0;
  set_size(self->slave, columns, rows);
  fcntl(self->master, F_SETFL, O_NONBLOCK);
  return tcgetattr(self->slave, &self->first) == 0;
}

/* After fork in a program with threads: only async-signal-safe calls until exec. */
static void become(int slave, int life, char **arguments, char **environment) {
  sigset_t none;
  sigemptyset(&none);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigprocmask(SIG_SETMASK, &none, NULL);
  setsid();
  ioctl(slave, TIOCSCTTY, 0);
  for (int descriptor = 0; descriptor < 3; descriptor++) dup2(slave, descriptor);
  int kept = dup2(life, 3);
  fcntl(kept, F_SETFD, 0);
  for (int descriptor = 4; descriptor < 1024; descriptor++) close(descriptor);
  execve(arguments[0], arguments, environment);
  _exit(127);
}

static int set_property(VTermProp property, VTermValue *value, void *user);
static int count_bell(void *user) {
  ((pty *)user)->bells++;
  return 1;
}

static void answer(const char *bytes, size_t count, void *user) {
  pty_type(user, (const uint8_t *)bytes, (int32_t)count);
}

static void open_screen(pty *self, int32_t columns, int32_t rows) {
  static const VTermScreenCallbacks callbacks = {.settermprop = set_property, .bell = count_bell};
  self->terminal = vterm_new(rows, columns);
  vterm_set_utf8(self->terminal, 1);
  vterm_output_set_callback(self->terminal, answer, self);
  self->screen = vterm_obtain_screen(self->terminal);
  vterm_screen_set_callbacks(self->screen, &callbacks, self);
  vterm_screen_enable_altscreen(self->screen, 1);
  vterm_screen_reset(self->screen, 1);
}

static int launch(pty *self, char **arguments, char **environment) {
  int life[2];
  if (!arguments || !environment || pipe(life) != 0) return 0;
  fcntl(life[0], F_SETFD, FD_CLOEXEC);
  fcntl(life[1], F_SETFD, FD_CLOEXEC);
  self->process = fork();
  if (self->process == 0) become(self->slave, life[1], arguments, environment);
  close(life[1]);
  self->life = life[0];
  return self->process > 0;
}

pty *pty_start(const char *arguments, int32_t argument_count, const char *environment,
               int32_t environment_count, int32_t columns, int32_t rows) {
  pty *self = calloc(1, sizeof(pty));
  if (!self) return NULL;
  self->master = self->slave = self->life = -1;
  open_screen(self, columns, rows);
  char **words = list(arguments, argument_count);
  char **variables = list(environment, environment_count);
  int is_started = open_terminal(self, columns, rows) && launch(self, words, variables);
  free(words);
  free(variables);
  if (is_started) return self;
  pty_free(self);
  return NULL;
}

static void close_descriptor(int *descriptor) {
  if (*descriptor >= 0) close(*descriptor);
  *descriptor = -1;
}

void pty_free(pty *self) {
  if (self->process > 0 && !self->has_ended) {
    kill(self->process, SIGKILL);
    waitpid(self->process, &self->status, 0);
  }
  pty_hang_up(self);
  close_descriptor(&self->life);
  vterm_free(self->terminal);
  free(self->log);
  free(self);
}

int32_t pty_process(const pty *self) { return (int32_t)self->process; }

int32_t pty_foreground_group(const pty *self) { return (int32_t)tcgetpgrp(self->master); }

int32_t pty_image_path(char *path, int32_t size) {
  Dl_info image;
  char resolved[PATH_MAX];
  if (!dladdr((void *)pty_image_path, &image) || !realpath(image.dli_fname, resolved)) return 0;
  if (strlen(resolved) >= (size_t)size) return 0;
  strcpy(path, resolved);
  return 1;
}

/* ---- Output ---- */

/* Newer libraries hand out strings in pieces. */
static void take_title(pty *self, VTermValue *value) {
#if VTERM_VERSION_MAJOR == 0 && VTERM_VERSION_MINOR < 2
  self->title[0] = 0;
  strncat(self->title, value->string, sizeof(self->title) - 1);
#else
  if (value->string.initial) self->title[0] = 0;
  size_t used = strlen(self->title), room = sizeof(self->title) - 1 - used;
  strncat(self->title, value->string.str, value->string.len < room ? value->string.len : room);
#endif
}

static int set_property(VTermProp property, VTermValue *value, void *user) {
  pty *self = user;
  if (property == VTERM_PROP_CURSORVISIBLE) self->is_cursor_visible = value->boolean;
  if (property == VTERM_PROP_ALTSCREEN) self->is_alternate = value->boolean;
  if (property == VTERM_PROP_TITLE) take_title(self, value);
  return 1;
}

static void keep(pty *self, const uint8_t *bytes, int32_t count) {
  if (self->log_count + count > self->log_size) {
    int32_t size = (self->log_count + count) * 2;
    uint8_t *log = realloc(self->log, (size_t)size);
    if (!log) return;
    self->log = log;
    self->log_size = size;
  }
  memcpy(self->log + self->log_count, bytes, (size_t)count);
  self->log_count += count;
}

/* How many of the bytes end in a whole character: up to three of the last may be the begin of one. */
static int32_t whole(const uint8_t *bytes, int32_t count) {
  for (int32_t back = 1; back <= 3 && back <= count; back++) {
    uint8_t byte = bytes[count - back];
    if ((byte & 0xc0) == 0x80) continue;
    int32_t length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? count - back : count;
  }
  return count;
}

/*
 * libvterm 0.1 decodes text that begins with ASCII and text that does not apart from each other, as long as no
 * character set was chosen (TERM=linux): a character cut by the end of a portion would come out as U+FFFD, and
 * all behind it shifted. It is given whole characters only.
 */
static int take_output(pty *self) {
  uint8_t bytes[4096 + sizeof(self->partial)];
  int32_t before = self->partial_count;
  memcpy(bytes, self->partial, (size_t)before);
  ssize_t count = read(self->master, bytes + before, 4096);
  if (count <= 0) return 0;
  keep(self, bytes + before, (int32_t)count);
  int32_t all = before + (int32_t)count, shown = whole(bytes, all);
  self->partial_count = all - shown;
  memcpy(self->partial, bytes + shown, (size_t)self->partial_count);
  vterm_input_write(self->terminal, (const char *)bytes, (size_t)shown);
  return 1;
}

static int reap(pty *self) {
  if (!self->has_ended) {
    self->has_ended = waitpid(self->process, &self->status, WNOHANG) == self->process;
  }
  return self->has_ended;
}

int32_t pty_pump(pty *self, int32_t limit) {
  struct pollfd waits[2] = {{.fd = self->master, .events = POLLIN},
                            {.fd = reap(self) ? -1 : self->life, .events = POLLIN}};
  if (poll(waits, 2, self->has_ended ? 0 : limit) <= 0) return self->has_ended ? PTY_ENDED : PTY_QUIET;
  if (waits[0].revents && take_output(self)) return PTY_OUTPUT;
  if (waits[1].revents) {
    self->has_ended = waitpid(self->process, &self->status, 0) == self->process;
    return PTY_OUTPUT; /* look once more for what it wrote last */
  }
  return self->has_ended ? PTY_ENDED : PTY_QUIET;
}

/*
 * Whether a process waits for something. One that is ready to run and gets no turn, because the machine is
 * busy, is silent too and has not finished. Systems without /proc only know silence.
 */
static int is_waiting(pid_t process) {
  char path[64], text[512];
  snprintf(path, sizeof(path), "/proc/%d/stat", (int)process);
  FILE *file = process > 0 ? fopen(path, "r") : NULL;
  if (!file) return 1;
  size_t count = fread(text, 1, sizeof(text) - 1, file);
  fclose(file);
  text[count] = 0;
  const char *state = strrchr(text, ')');
  return !state || (state[2] != 'R' && state[2] != 'D');
}

int32_t pty_settle(pty *self, int32_t quiet, int32_t limit) {
  int64_t end = now() + limit;
  while (remaining(end) > 0) {
    if (pty_pump(self, quiet) == PTY_OUTPUT) continue;
    if (self->has_ended || (is_waiting(self->process) && is_waiting(tcgetpgrp(self->master)))) return 1;
  }
  return 0;
}

static int has_text(pty *self, const char *text) {
  char row[4096];
  for (int32_t index = 0; index < pty_rows(self); index++) {
    pty_row_text(self, index, row, sizeof(row));
    if (strstr(row, text)) return 1;
  }
  return 0;
}

static int32_t wait_for(pty *self, const char *text, int wanted, int32_t limit) {
  int64_t end = now() + limit;
  while (has_text(self, text) != wanted) {
    if (remaining(end) == 0) return 0;
    if (pty_pump(self, remaining(end)) == PTY_ENDED) return has_text(self, text) == wanted;
  }
  return 1;
}

int32_t pty_wait_for_text(pty *self, const char *text, int32_t limit) {
  return wait_for(self, text, 1, limit);
}

int32_t pty_wait_for_no_text(pty *self, const char *text, int32_t limit) {
  return wait_for(self, text, 0, limit);
}

int32_t pty_wait_for_exit(pty *self, int32_t limit) {
  int64_t end = now() + limit;
  while (pty_pump(self, remaining(end)) != PTY_ENDED) {
    if (remaining(end) == 0 && !self->has_ended) return -1;
  }
  return self->status;
}

static int is_readable(int descriptor, int32_t limit) {
  struct pollfd wait = {.fd = descriptor, .events = POLLIN};
  return poll(&wait, 1, limit) > 0;
}

int32_t pty_wait_for_unread_output(pty *self, int32_t limit) {
  return is_readable(self->master, limit);
}

int32_t pty_wait_for_exit_unread(pty *self, int32_t limit) {
  if (!reap(self) && is_readable(self->life, limit)) {
    self->has_ended = waitpid(self->process, &self->status, 0) == self->process;
  }
  return self->has_ended ? self->status : -1;
}

/* ---- Input ---- */

int32_t pty_type(pty *self, const uint8_t *bytes, int32_t count) {
  while (count > 0 && self->master >= 0) {
    ssize_t step = write(self->master, bytes, (size_t)count);
    if (step > 0) {
      bytes += step;
      count -= (int32_t)step;
    } else if (errno == EAGAIN) {
      struct pollfd wait = {.fd = self->master, .events = POLLOUT};
      if (poll(&wait, 1, 2000) <= 0) return 0;
    } else if (errno != EINTR) {
      return 0;
    }
  }
  return count == 0;
}

void pty_scribble(pty *self, const uint8_t *bytes, int32_t count) {
  ssize_t ignored = write(self->slave, bytes, (size_t)count);
  (void)ignored;
}

void pty_resize(pty *self, int32_t columns, int32_t rows) {
  vterm_set_size(self->terminal, rows, columns);
  set_size(self->master, columns, rows);
}

void pty_signal(pty *self, int32_t signal_number) {
  if (!reap(self)) kill(self->process, signal_number);
}

int32_t pty_stop_flow(const pty *self) { return tcflow(self->slave, TCOOFF) == 0; }

void pty_hang_up(pty *self) {
  close_descriptor(&self->slave);
  close_descriptor(&self->master);
}

/* ---- Screen ---- */

int32_t pty_columns(const pty *self) {
  int rows, columns;
  vterm_get_size(self->terminal, &rows, &columns);
  return columns;
}

int32_t pty_rows(const pty *self) {
  int rows, columns;
  vterm_get_size(self->terminal, &rows, &columns);
  return rows;
}

static VTermScreenCell cell_at(pty *self, int32_t row, int32_t column) {
  VTermScreenCell cell;
  memset(&cell, 0, sizeof(cell));
  VTermPos place = {.row = row, .col = column};
  if (row >= 0 && row < pty_rows(self) && column >= 0 && column < pty_columns(self)) {
    vterm_screen_get_cell(self->screen, place, &cell);
  }
  return cell;
}

static int32_t append_scalar(char *text, uint32_t scalar) {
  int32_t count = scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4;
  static const uint8_t leads[] = {0, 0, 0xc0, 0xe0, 0xf0};
  for (int32_t index = count - 1; index > 0; index--) {
    text[index] = (char)(0x80 | (scalar & 0x3f));
    scalar >>= 6;
  }
  text[0] = (char)(leads[count] | scalar);
  return count;
}

static int is_right_half(const VTermScreenCell *cell) { return cell->chars[0] == (uint32_t)-1; }

int32_t pty_cell_text(pty *self, int32_t row, int32_t column, char *text, int32_t size) {
  VTermScreenCell cell = cell_at(self, row, column);
  int32_t length = 0;
  for (int index = 0; index < VTERM_MAX_CHARS_PER_CELL && !is_right_half(&cell); index++) {
    if (!cell.chars[index] || length + 5 > size) break;
    length += append_scalar(text + length, cell.chars[index]);
  }
  text[length] = 0;
  return length;
}

int32_t pty_cell_width(pty *self, int32_t row, int32_t column) {
  VTermScreenCell cell = cell_at(self, row, column);
  return is_right_half(&cell) ? 0 : cell.width;
}

uint32_t pty_cell_attributes(pty *self, int32_t row, int32_t column) {
  VTermScreenCell cell = cell_at(self, row, column);
  return (cell.attrs.bold ? PTY_BOLD : 0) | (cell.attrs.underline ? PTY_UNDERLINED : 0) |
         (cell.attrs.reverse ? PTY_REVERSED : 0);
}

int32_t pty_cell_colour(pty *self, int32_t row, int32_t column, int32_t is_background) {
  VTermScreenCell cell = cell_at(self, row, column);
  VTermColor colour = is_background ? cell.bg : cell.fg;
  if (is_background ? VTERM_COLOR_IS_DEFAULT_BG(&colour) : VTERM_COLOR_IS_DEFAULT_FG(&colour)) {
    return PTY_COLOUR_DEFAULT;
  }
  if (VTERM_COLOR_IS_INDEXED(&colour)) return colour.indexed.idx;
  return PTY_COLOUR_RGB | colour.rgb.red << 16 | colour.rgb.green << 8 | colour.rgb.blue;
}

int32_t pty_row_text(pty *self, int32_t row, char *text, int32_t size) {
  int32_t length = 0, used = 0;
  for (int32_t column = 0; column < pty_columns(self) && length + 32 < size; column++) {
    VTermScreenCell cell = cell_at(self, row, column);
    if (is_right_half(&cell)) continue;
    int32_t step = pty_cell_text(self, row, column, text + length, size - length);
    if (step == 0) text[length] = ' ';
    length += step ? step : 1;
    if (text[length - 1] != ' ') used = length;
  }
  text[used] = 0;
  return used;
}

static VTermPos cursor(pty *self) {
  VTermPos place;
  vterm_state_get_cursorpos(vterm_obtain_state(self->terminal), &place);
  return place;
}

int32_t pty_cursor_row(pty *self) { return cursor(self).row; }
int32_t pty_cursor_column(pty *self) { return cursor(self).col; }
int32_t pty_is_cursor_visible(const pty *self) { return self->is_cursor_visible; }
int32_t pty_is_alternate_screen(const pty *self) { return self->is_alternate; }
const char *pty_title(const pty *self) { return self->title; }
int32_t pty_bells(const pty *self) { return self->bells; }

const uint8_t *pty_log(const pty *self) { return self->log; }
int32_t pty_log_count(const pty *self) { return self->log_count; }

/* ---- Settings ---- */

int32_t pty_has_first_settings(const pty *self) {
  struct termios settings;
  if (tcgetattr(self->slave, &settings) != 0) return 0;
  return settings.c_iflag == self->first.c_iflag && settings.c_oflag == self->first.c_oflag &&
         settings.c_cflag == self->first.c_cflag && settings.c_lflag == self->first.c_lflag &&
         memcmp(settings.c_cc, self->first.c_cc, sizeof(settings.c_cc)) == 0;
}

int32_t pty_is_cooked(const pty *self) {
  struct termios settings;
  if (tcgetattr(self->slave, &settings) != 0) return 0;
  tcflag_t wanted = ICANON | ISIG | ECHO;
  return (settings.c_lflag & wanted) == wanted;
}
