/* The only code that includes curses. */
#include "CNcurses.h"

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
static const char mouse_off[] = "\033[?1006l\033[?1000l";
static const char title_push[] = "\033[22;2t";
static const char title_pop[] = "\033[23;2t";

/* Codes of our own in curses' key tree, above those that it hands out itself. */
enum { OWN_KEYS = 4000 };

static SCREEN *screen;
static WINDOW *keys;
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

/* ---- Keys ---- */

static void bind(const char *sequence, int32_t key) {
  define_key(sequence, key - TERMINAL_KEY_UP + OWN_KEYS);
}

/* Sequences that terminals send whatever their description says; the description goes first. */
static void bind_missing(const char *sequence, int32_t key) {
  if (key_defined(sequence) == 0) bind(sequence, key);
}

static void bind_keys(void) {
  static const struct {
    const char *sequence;
    int32_t key;
  } missing[] = {
      {"\033[A", TERMINAL_KEY_UP},           {"\033OA", TERMINAL_KEY_UP},
      {"\033[B", TERMINAL_KEY_DOWN},         {"\033OB", TERMINAL_KEY_DOWN},
      {"\033[C", TERMINAL_KEY_RIGHT},        {"\033OC", TERMINAL_KEY_RIGHT},
      {"\033[D", TERMINAL_KEY_LEFT},         {"\033OD", TERMINAL_KEY_LEFT},
      {"\033[H", TERMINAL_KEY_HOME},         {"\033OH", TERMINAL_KEY_HOME},
      {"\033[1~", TERMINAL_KEY_HOME},        {"\033[7~", TERMINAL_KEY_HOME},
      {"\033[F", TERMINAL_KEY_END},          {"\033OF", TERMINAL_KEY_END},
      {"\033[4~", TERMINAL_KEY_END},         {"\033[8~", TERMINAL_KEY_END},
      {"\033[2~", TERMINAL_KEY_INSERT},      {"\033[3~", TERMINAL_KEY_DELETE},
      {"\033[5~", TERMINAL_KEY_PAGE_UP},     {"\033[6~", TERMINAL_KEY_PAGE_DOWN},
      {"\033OM", TERMINAL_KEY_ENTER},
      {"\033OP", TERMINAL_KEY_FUNCTION + 1}, {"\033OQ", TERMINAL_KEY_FUNCTION + 2},
      {"\033OR", TERMINAL_KEY_FUNCTION + 3}, {"\033OS", TERMINAL_KEY_FUNCTION + 4},
      {"\033[11~", TERMINAL_KEY_FUNCTION + 1},
      {"\033[12~", TERMINAL_KEY_FUNCTION + 2},
      {"\033[13~", TERMINAL_KEY_FUNCTION + 3},
      {"\033[14~", TERMINAL_KEY_FUNCTION + 4},
      {"\033[15~", TERMINAL_KEY_FUNCTION + 5},
      {"\033[17~", TERMINAL_KEY_FUNCTION + 6},
      {"\033[18~", TERMINAL_KEY_FUNCTION + 7},
      {"\033[19~", TERMINAL_KEY_FUNCTION + 8},
      {"\033[20~", TERMINAL_KEY_FUNCTION + 9},
      {"\033[21~", TERMINAL_KEY_FUNCTION + 10},
      {"\033[23~", TERMINAL_KEY_FUNCTION + 11},
      {"\033[24~", TERMINAL_KEY_FUNCTION + 12}};
  for (int index = 0; index < COUNT(missing); index++) {
    bind_missing(missing[index].sequence, missing[index].key);
  }
  bind("\033[Z", TERMINAL_KEY_BACK_TAB);
  bind("\033[1;3D", TERMINAL_KEY_ALT_LEFT);
  bind("\033[1;3C", TERMINAL_KEY_ALT_RIGHT);
  bind("\033[200~", TERMINAL_KEY_PASTE_BEGIN);
  bind("\033[201~", TERMINAL_KEY_PASTE_END);
  bind("\033[I", TERMINAL_KEY_FOCUS_IN);
  bind("\033[O", TERMINAL_KEY_FOCUS_OUT);
}

static int32_t named(int code) {
  if (code >= KEY_F(1) && code <= KEY_F(12)) return TERMINAL_KEY_FUNCTION + code - KEY_F0;
  if (code >= OWN_KEYS) return code - OWN_KEYS + TERMINAL_KEY_UP;
  switch (code) {
    case KEY_UP: return TERMINAL_KEY_UP;
    case KEY_DOWN: return TERMINAL_KEY_DOWN;
    case KEY_LEFT: return TERMINAL_KEY_LEFT;
    case KEY_RIGHT: return TERMINAL_KEY_RIGHT;
    case KEY_HOME:
    case KEY_A1:
    case KEY_FIND: return TERMINAL_KEY_HOME;
    case KEY_END:
    case KEY_C1:
    case KEY_SELECT: return TERMINAL_KEY_END;
    case KEY_PPAGE:
    case KEY_A3: return TERMINAL_KEY_PAGE_UP;
    case KEY_NPAGE:
    case KEY_C3: return TERMINAL_KEY_PAGE_DOWN;
    case KEY_IC: return TERMINAL_KEY_INSERT;
    case KEY_DC: return TERMINAL_KEY_DELETE;
    case KEY_BACKSPACE: return TERMINAL_KEY_BACKSPACE;
    case KEY_BTAB: return TERMINAL_KEY_BACK_TAB;
    case KEY_ENTER: return TERMINAL_KEY_ENTER;
    case KEY_MOUSE: return TERMINAL_KEY_MOUSE;
    default: return TERMINAL_KEY_OTHER;
  }
}

int32_t terminal_read(void) {
  int code = wgetch(keys);
  if (code == ERR) return TERMINAL_NOTHING;
  return code < KEY_MIN ? code & 0xff : named(code);
}

int32_t terminal_read_bytes(uint8_t *bytes, int32_t limit) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  if (limit <= 0 || poll(&input, 1, 0) <= 0) return 0;
  ssize_t count = read(STDIN_FILENO, bytes, (size_t)limit);
  return count > 0 ? (int32_t)count : 0;
}

int32_t terminal_read_mouse(int32_t *row, int32_t *column) {
  MEVENT event;
  if (getmouse(&event) != OK) return TERMINAL_MOUSE_NONE;
  *row = event.y;
  *column = event.x;
  if (event.bstate & BUTTON1_PRESSED) return TERMINAL_MOUSE_PRESS;
  if (event.bstate & BUTTON1_RELEASED) return TERMINAL_MOUSE_RELEASE;
  if (event.bstate & BUTTON4_PRESSED) return TERMINAL_MOUSE_WHEEL_UP;
#ifdef BUTTON5_PRESSED
  if (event.bstate & BUTTON5_PRESSED) return TERMINAL_MOUSE_WHEEL_DOWN;
#endif
  return TERMINAL_MOUSE_OTHER;
}

int32_t terminal_is_at_end(void) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  if (poll(&input, 1, 0) <= 0) return 0;
  if (input.revents & (POLLERR | POLLNVAL)) return 1;
  int available = 0;
  return ioctl(STDIN_FILENO, FIONREAD, &available) != 0 || available == 0;
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
  if (keeps_title) send_text(on ? title_push : title_pop);
}

/* Buttons and the wheel, never motion: with Shift the terminal still selects text. */
static void ask_for_mouse(int on) {
  mmask_t mask = BUTTON1_PRESSED | BUTTON1_RELEASED | BUTTON4_PRESSED;
#ifdef BUTTON5_PRESSED
  mask |= BUTTON5_PRESSED;
#endif
  asks_mouse = mousemask(on ? mask : 0, NULL) != 0;
}

static void choose_input(int wants_mouse) {
  raw(); /* without flow control and signals: every key arrives */
  noecho();
  nonl();
  typeahead(-1); /* a frame is always sent whole */
  set_escdelay(25);
  keys = newpad(1, 1); /* reading from a pad never refreshes the screen */
  keypad(keys, TRUE);
  nodelay(keys, TRUE);
  bind_keys();
  mouseinterval(0);
  asks_mouse = 0;
  if (wants_mouse) ask_for_mouse(1);
}

void terminal_set_mouse(int32_t on) {
  ask_for_mouse(on);
  arm_rescue();
}

static void choose_colour(int wants_colour) {
  has_colour = wants_colour && has_colors() && start_color() == OK;
  if (has_colour && use_default_colors() != OK) has_colour = 0;
}

int32_t terminal_open(const char *type, int32_t wants_colour, int32_t wants_mouse) {
  if (screen) return TERMINAL_CANNOT_DRAW;
  choose_locale();
  terminal_remember_settings();
  screen = newterm((char *)type, stdout, stdin);
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
  alarm(1); /* a terminal that does not read is given up, see TerminalSignals.c */
  set_modes(0);
  endwin();
  alarm(0);
}

void terminal_close(void) {
  if (!screen) return;
  give_back();
  terminal_arm_rescue("", 0);
  delwin(keys);
  delscreen(screen);
  screen = NULL;
  keys = NULL;
}

void terminal_leave(void) {
  give_back();
  terminal_arm_rescue("", 0);
}

void terminal_enter(void) {
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
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || !size.ws_row || !size.ws_col) return 0;
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

void terminal_put(int32_t row, int32_t column, const char *text, int32_t width, uint32_t attributes,
                  int32_t pair) {
  wchar_t glyph[CCHARW_MAX + 1];
  cchar_t cell;
  attr_t drawn_attributes = A_NORMAL;
  if (attributes & TERMINAL_BOLD) drawn_attributes |= A_BOLD;
  if (attributes & TERMINAL_UNDERLINED) drawn_attributes |= A_UNDERLINE;
  if (attributes & TERMINAL_REVERSED) drawn_attributes |= A_REVERSE;
  int drawn = compose(text, width, glyph);
  set_cell(&cell, glyph, drawn_attributes, pair);
  mvadd_wchnstr(row, column, &cell, 1);
  if (drawn >= width) return;
  set_cell(&cell, L" ", drawn_attributes, pair);
  mvadd_wchnstr(row, column + 1, &cell, 1);
}

void terminal_show(int32_t cursor_row, int32_t cursor_column) {
  terminal_is_sending(1);
  curs_set(cursor_row >= 0);
  if (cursor_row >= 0) move(cursor_row, cursor_column);
  refresh();
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
