#ifndef CNCURSES_H
#define CNCURSES_H

/*
 * The terminal as plain functions. No curses type, macro or name leaves this target.
 *
 * One terminal at a time, used from one thread. Rows and columns count from 0.
 */

#include <stdint.h>

/* ---- The screen (CNcurses.c) ---- */

/* Answers of terminal_check and terminal_open. */
enum {
  TERMINAL_READY = 0,
  TERMINAL_UNKNOWN = 1,
  TERMINAL_CANNOT_DRAW = 2
};

/* Bits of `attributes`. */
enum {
  TERMINAL_BOLD = 1,
  TERMINAL_UNDERLINED = 2,
  TERMINAL_REVERSED = 4,
  TERMINAL_DIM = 8
};

/* 1 if the terminal draws text weaker; only after it was opened. */
int32_t terminal_can_dim(void);

/* 1 if standard input and output are both terminals. */
int32_t terminal_is_attached(void);
/* Whether a terminal type is known and can place the cursor; touches no terminal. */
int32_t terminal_check(const char *type);
/*
 * Takes the terminal over. `wants_colour` 0 leaves colour off altogether; `wants_mouse` 1 asks for
 * mouse reports. Nothing is shown before the first terminal_show.
 */
int32_t terminal_open(const char *type, int32_t wants_colour, int32_t wants_mouse);
/* Gives the terminal back as it was found. Does nothing when it is not open. */
void terminal_close(void);
/* Gives the terminal back for a while (editor, suspension) / takes it over again and repaints it. */
void terminal_leave(void);
void terminal_enter(void);

/* 1 if other characters than ASCII can be drawn; ask after terminal_open. */
int32_t terminal_draws_unicode(void);

int32_t terminal_columns(void);
int32_t terminal_rows(void);
/* Takes over the size that the terminal has now; 1 if it was another one. */
int32_t terminal_follow_size(void);

/* Number of colours, 0 without any. Direct colour is told by terminal_has_direct_colour. */
int32_t terminal_colours(void);
int32_t terminal_has_direct_colour(void);
/* Number of pairs that may be defined; pair 0 always means the terminal's own colours. */
int32_t terminal_pairs(void);
/* Sets what a pair (from 1) means; -1 is the terminal's own colour. 1 if it was done. */
int32_t terminal_define_pair(int32_t pair, int32_t foreground, int32_t background);

void terminal_erase(void);
/* Draws one glyph (UTF-8, with its combining marks), `width` 1 or 2 cells wide. */
void terminal_put(int32_t row, int32_t column, const char *glyph, int32_t width, uint32_t attributes,
                  int32_t pair);
/* Sends what changed since the last call; the cursor goes to a place, or is hidden if row < 0. */
void terminal_show(int32_t cursor_row, int32_t cursor_column);
/* The next terminal_show sends every cell. */
void terminal_repaint(void);

/* Up to `limit` bytes of input that have arrived; 0 if there are none, -1 at the end of input. */
int32_t terminal_read_bytes(uint8_t *bytes, int32_t limit);
/* What a key sends, by its terminfo name ("kcuu1"); NULL if the description does not say. */
const char *terminal_key_sequence(const char *name);
/* Asks for mouse reports, or for none. */
void terminal_set_mouse(int32_t on);

/* 1 if the terminal understands xterm's titles, clipboard, notices and synchronized updates. */
int32_t terminal_has_extras(void);
/* Sends bytes as they are, between two frames. */
void terminal_send(const uint8_t *bytes, int32_t count);
/* The title is put back at the end; call before the first title is sent. */
void terminal_keep_title(void);

/* ---- Signals (TerminalSignals.c) ---- */

/* Answers of terminal_take_signal. */
enum {
  TERMINAL_SIGNAL_NONE = 0,
  TERMINAL_SIGNAL_HANG_UP,
  TERMINAL_SIGNAL_TERMINATE,
  TERMINAL_SIGNAL_INTERRUPT,
  TERMINAL_SIGNAL_SUSPEND,
  TERMINAL_SIGNAL_CONTINUE,
  TERMINAL_SIGNAL_SIZE
};

/* Catches signals; the answer is a descriptor that is readable while one waits, -1 if it failed. */
int32_t terminal_catch_signals(void);
/* Puts back what terminal_catch_signals found. */
void terminal_release_signals(void);
/* The next signal that waits, or TERMINAL_SIGNAL_NONE. */
int32_t terminal_take_signal(void);
/* What curses writes between the two is sent as one; the first answers 0 where it cannot be. */
int32_t terminal_begin_frame(void);
void terminal_end_frame(void);
/* Told before and after everything that may block because the terminal does not read. */
void terminal_is_sending(int32_t now);
/*
 * Told before and after the terminal is given back: one that does not read for a while is given up, as it is when
 * it holds a process that was asked to end. What is sent then goes nowhere, until terminal_take_back.
 */
void terminal_begin_leaving(void);
void terminal_end_leaving(void);
void terminal_take_back(void);
/* While an editor runs: interrupts are the editor's, a suspension stops this process too. */
void terminal_lend_signals(void);
void terminal_reclaim_signals(void);
/* Stops this process, or its whole job, until somebody continues it. */
void terminal_stop(int32_t stops_whole_job);
/*
 * What a crash, or an exit without terminal_close, sends before the process ends. `count` 0 disarms.
 * The terminal's settings at the time of terminal_remember_settings are put back too.
 */
void terminal_remember_settings(void);
void terminal_arm_rescue(const char *bytes, int32_t count);

#endif
