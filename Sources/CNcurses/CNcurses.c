/* The only code that includes curses. */
#include "CNcurses.h"

#include <errno.h>
#include <locale.h>
#include <langinfo.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include <curses.h>
#include <term.h>

#if defined(NCURSES_EXT_COLORS) && NCURSES_EXT_COLORS
#define HAS_EXTENDED_PAIRS 1
#else
#define HAS_EXTENDED_PAIRS 0
#endif

#define COUNT(array) (int)(sizeof(array) / sizeof((array)[0]))

/* Modes of the terminal: bracketed paste and focus reports. */
static const char modes_on[] = "\033[?2004h\033[?1004h";
static const char modes_off[] = "\033[?1004l\033[?2004l";
/* A crash between two halves of a frame must not leave the terminal waiting for the second. */
static const char frame_end[] = "\033[?2026l";
/* Buttons and the wheel, never motion: with Shift the terminal still selects text. */
static const char mouse_on[] = "\033[?1000h\033[?1006h";
static const char mouse_off[] = "\033[?1006l\033[?1000l";
static const char title_push[] = "\033[22;2t";
static const char title_pop[] = "\033[23;2t";

/* Cells beyond stay blank: a size of 65535 by 65535 would take all memory. */
enum { LARGEST_COLUMNS = 2000, LARGEST_ROWS = 1000 };

static SCREEN *screen;
static int has_colour, has_extras, asks_mouse, keeps_title;

/* ---- Type, locale ---- */

int32_t terminal_is_attached(void) { return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO); }

static int has_capability(const char *name) {
  char *value = tigetstr((char *)name);
  return value && value != (char *)-1 && *value;
}

/* setupterm only reads the database; newterm would send to a terminal that cannot draw. */
int32_t terminal_check(const char *type) {
  int found = 0;
  if (!*type || setupterm((char *)type, STDOUT_FILENO, &found) != OK || found != 1) {
    return TERMINAL_UNKNOWN;
  }
  int can_draw = has_capability("cup");
  del_curterm(cur_term);
  return can_draw ? TERMINAL_READY : TERMINAL_CANNOT_DRAW;
}

static int is_unicode(const char *locale) {
  return setlocale(LC_CTYPE, locale) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

/* In a locale without UTF-8 curses cuts text at the first byte that is not ASCII. */
static void choose_locale(void) {
  static const char *const names[] = {"", "C.UTF-8", "en_US.UTF-8"};
  for (int index = 0; index < COUNT(names); index++) {
    if (is_unicode(names[index])) return;
  }
  setlocale(LC_CTYPE, "");
}

int32_t terminal_draws_unicode(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

/* xterm and what follows it; a terminal of another kind would print the sequences as text. */
static int understands_extras(const char *type) {
  static const char *const families[] = {
      "xterm", "tmux",   "screen",  "rxvt", "alacritty", "foot",   "kitty",   "wezterm", "konsole",
      "vte",   "gnome",  "iterm",   "st-",  "mintty",    "contour", "ghostty", "putty"};
  if (tigetflag("XT") > 0 || has_capability("BE")) return 1;
  for (int index = 0; index < COUNT(families); index++) {
    if (strncmp(type, families[index], strlen(families[index])) == 0) return 1;
  }
  return 0;
}

/* Others would ignore the question, or print it. */
static int knows_mouse(void) { return has_extras || has_capability("kmous"); }

/* ---- Keys ---- */

const char *terminal_key_sequence(const char *name) {
  char *value = tigetstr((char *)name);
  return value == (char *)-1 ? NULL : value;
}

int32_t terminal_read_bytes(uint8_t *bytes, int32_t limit) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  if (limit <= 0 || poll(&input, 1, 0) <= 0) return 0;
  ssize_t count = read(STDIN_FILENO, bytes, (size_t)limit);
  if (count > 0) return (int32_t)count;
  return count < 0 && (errno == EAGAIN || errno == EINTR) ? 0 : -1;
}

/* ---- Opening and closing ---- */

static void send_text(const char *text) {
  terminal_send((const uint8_t *)text, (int32_t)strlen(text));
}

void terminal_send(const uint8_t *bytes, int32_t count) {
  terminal_is_sending(1);
  while (count > 0) {
    ssize_t step = write(STDOUT_FILENO, bytes, (size_t)count);
    if (step <= 0) break;
    bytes += step;
    count -= (int32_t)step;
  }
  terminal_is_sending(0);
}

/* Appends a capability without its padding ($<5>), which a dying process cannot wait for. */
static void append_capability(char *text, size_t size, const char *name) {
  if (!has_capability(name)) return;
  size_t length = strlen(text);
  for (const char *from = tigetstr((char *)name); *from && length + 1 < size; from++) {
    if (from[0] == '$' && from[1] == '<') {
      const char *end = strchr(from, '>');
      if (end) {
        from = end;
        continue;
      }
    }
    text[length++] = *from;
  }
  text[length] = 0;
}

static void arm_rescue(void) {
  static const char *const names[] = {"rmkx", "sgr0", "op", "cnorm", "rmcup"};
  char text[256] = "";
  if (has_extras) strcat(strcat(text, frame_end), modes_off);
  if (asks_mouse) strcat(text, mouse_off);
  if (keeps_title) strcat(text, title_pop);
  for (int index = 0; index < COUNT(names); index++) {
    append_capability(text, sizeof(text), names[index]);
  }
  terminal_arm_rescue(text, (int32_t)strlen(text));
}

static void set_modes(int on) {
  if (has_extras) send_text(on ? modes_on : modes_off);
  if (asks_mouse) send_text(on ? mouse_on : mouse_off);
  if (keeps_title) send_text(on ? title_push : title_pop);
}

static void choose_input(int wants_mouse) {
  raw(); /* without flow control and signals: every key arrives */
  noecho();
  nonl();
  typeahead(-1); /* a frame is always sent whole */
  keypad(stdscr, TRUE); /* only its modes: what arrives is read by terminal_read_bytes */
  asks_mouse = wants_mouse && knows_mouse();
}

void terminal_set_mouse(int32_t on) {
  int asks = on && knows_mouse();
  if (asks == asks_mouse) return;
  asks_mouse = asks;
  send_text(asks ? mouse_on : mouse_off);
  arm_rescue();
}

static void choose_colour(int wants_colour) {
  has_colour = wants_colour && has_colors() && start_color() == OK;
  if (has_colour && use_default_colors() != OK) has_colour = 0;
}

/* The size that the terminal says; 0 if it says none. No screen is larger than what this allows. */
static int has_size(struct winsize *size) {
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, size) != 0 || !size->ws_row || !size->ws_col) return 0;
  if (size->ws_col > LARGEST_COLUMNS) size->ws_col = LARGEST_COLUMNS;
  if (size->ws_row > LARGEST_ROWS) size->ws_row = LARGEST_ROWS;
  return 1;
}

static int is_sensible(const char *variable, int largest) {
  const char *text = getenv(variable);
  char *end = NULL;
  long value = text ? strtol(text, &end, 10) : 0;
  return !text || (end && !*end && value > 0 && value <= largest);
}

static void set_variable(const char *name, const char *value) {
  if (value) {
    setenv(name, value, 1);
  } else {
    unsetenv(name);
  }
}

static void set_number(const char *name, int number) {
  char text[16];
  snprintf(text, sizeof(text), "%d", number);
  setenv(name, text, 1);
}

/*
 * newterm, which makes a screen of the size that the variables say: they are for a terminal that does not tell
 * its own, and never for nonsense. Afterwards they are as they were, for the programs that this one starts.
 */
static SCREEN *new_screen(const char *type) {
  const char *columns_now = getenv("COLUMNS"), *rows_now = getenv("LINES");
  char *columns_before = columns_now ? strdup(columns_now) : NULL;
  char *rows_before = rows_now ? strdup(rows_now) : NULL;
  struct winsize size;
  if (has_size(&size)) {
    set_number("COLUMNS", size.ws_col);
    set_number("LINES", size.ws_row);
  } else {
    if (!is_sensible("COLUMNS", LARGEST_COLUMNS)) unsetenv("COLUMNS");
    if (!is_sensible("LINES", LARGEST_ROWS)) unsetenv("LINES");
  }
  SCREEN *made = newterm((char *)type, stdout, stdin);
  set_variable("COLUMNS", columns_before);
  set_variable("LINES", rows_before);
  free(columns_before);
  free(rows_before);
  return made;
}

int32_t terminal_open(const char *type, int32_t wants_colour, int32_t wants_mouse) {
  if (screen) return TERMINAL_CANNOT_DRAW;
  choose_locale();
  terminal_remember_settings();
  screen = new_screen(type);
  if (!screen) return TERMINAL_CANNOT_DRAW;
  keeps_title = 0;
  has_extras = understands_extras(type);
  choose_input(wants_mouse);
  choose_colour(wants_colour);
  terminal_follow_size();
  arm_rescue();
  refresh();
  set_modes(1);
  return TERMINAL_READY;
}

static void give_back(void) {
  terminal_begin_leaving();
  set_modes(0);
  endwin();
  terminal_end_leaving();
}

void terminal_close(void) {
  if (!screen) return;
  give_back();
  terminal_arm_rescue("", 0);
  delscreen(screen);
  screen = NULL;
}

void terminal_leave(void) {
  give_back();
  terminal_arm_rescue("", 0);
}

void terminal_enter(void) {
  terminal_take_back();
  arm_rescue();
  terminal_follow_size();
  clearok(curscr, TRUE);
  refresh();
  set_modes(1);
}

/* ---- Size and colour ---- */

int32_t terminal_columns(void) { return getmaxx(stdscr); }
int32_t terminal_rows(void) { return getmaxy(stdscr); }

int32_t terminal_follow_size(void) {
  struct winsize size;
  if (!has_size(&size)) return 0;
  if (size.ws_row == terminal_rows() && size.ws_col == terminal_columns()) return 0;
  return resizeterm(size.ws_row, size.ws_col) == OK;
}

int32_t terminal_colours(void) { return has_colour ? COLORS : 0; }

int32_t terminal_has_direct_colour(void) {
  return has_colour && COLORS > 256 && (tigetflag("RGB") > 0 || tigetnum("RGB") > 0);
}

int32_t terminal_pairs(void) {
  if (!has_colour) return 0;
  return !HAS_EXTENDED_PAIRS && COLOR_PAIRS > 32767 ? 32767 : COLOR_PAIRS;
}

int32_t terminal_define_pair(int32_t pair, int32_t foreground, int32_t background) {
#if HAS_EXTENDED_PAIRS
  return init_extended_pair(pair, foreground, background) == OK;
#else
  return init_pair((short)pair, (short)foreground, (short)background) == OK;
#endif
}

/* ---- Drawing ---- */

static void set_cell(cchar_t *cell, const wchar_t *glyph, attr_t attributes, int32_t pair) {
#if HAS_EXTENDED_PAIRS
  int extended = pair;
  setcchar(cell, glyph, attributes, 0, &extended);
#else
  setcchar(cell, glyph, attributes, (short)pair, NULL);
#endif
}

/*
 * The wide characters of a glyph and the cells that the C library gives them. Where its table and
 * ours differ, a box of one cell is drawn: a glyph wider than its place would move the whole row.
 */
static int compose(const char *text, int32_t width, wchar_t glyph[CCHARW_MAX + 1]) {
  mbstate_t state;
  memset(&state, 0, sizeof(state));
  int count = 0, drawn = 1;
  for (size_t step; *text && count < CCHARW_MAX; text += step) {
    step = mbrtowc(&glyph[count], text, MB_CUR_MAX, &state);
    if (step == (size_t)-1 || step == (size_t)-2) break;
    int cells = wcwidth(glyph[count]);
    if (count > 0 && cells != 0) break;
    if (count == 0 && (cells < 1 || cells > width)) break;
    if (count == 0) drawn = cells;
    count++;
  }
  if (count == 0) glyph[count++] = MB_CUR_MAX > 1 ? 0x25a1 : L'?';
  glyph[count] = 0;
  return drawn;
}

void terminal_erase(void) { erase(); }

int32_t terminal_can_dim(void) { return (termattrs() & A_DIM) != 0; }

void terminal_put(int32_t row, int32_t column, const char *text, int32_t width, uint32_t attributes,
                  int32_t pair) {
  wchar_t glyph[CCHARW_MAX + 1];
  cchar_t cell;
  attr_t drawn_attributes = A_NORMAL;
  if (attributes & TERMINAL_BOLD) drawn_attributes |= A_BOLD;
  if (attributes & TERMINAL_UNDERLINED) drawn_attributes |= A_UNDERLINE;
  if (attributes & TERMINAL_REVERSED) drawn_attributes |= A_REVERSE;
  if (attributes & TERMINAL_DIM) drawn_attributes |= A_DIM;
  int drawn = compose(text, width, glyph);
  set_cell(&cell, glyph, drawn_attributes, pair);
  mvadd_wchnstr(row, column, &cell, 1);
  if (drawn >= width) return;
  set_cell(&cell, L" ", drawn_attributes, pair);
  mvadd_wchnstr(row, column + 1, &cell, 1);
}

void terminal_show(int32_t cursor_row, int32_t cursor_column) {
  int is_gathered = terminal_begin_frame();
  terminal_is_sending(1);
  curs_set(cursor_row >= 0);
  if (cursor_row >= 0) move(cursor_row, cursor_column);
  refresh();
  if (is_gathered) terminal_end_frame();
  terminal_is_sending(0);
}

void terminal_repaint(void) { clearok(curscr, TRUE); }

/* ---- Extras ---- */

int32_t terminal_has_extras(void) { return has_extras; }

void terminal_keep_title(void) {
  if (keeps_title || !has_extras) return;
  send_text(title_push);
  keeps_title = 1;
  arm_rescue();
}
