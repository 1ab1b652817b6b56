#ifndef CPTYSCREEN_H
#define CPTYSCREEN_H

/*
 * A program in a pseudo-terminal, and the screen that a user would see, kept by libvterm.
 *
 * Every wait is a poll with a limit in milliseconds. Rows and columns count from 0. A `pty` is used
 * from one thread at a time.
 */

#include <stdint.h>

typedef struct pty pty;

/* Bits of pty_cell_attributes. */
enum { PTY_BOLD = 1, PTY_UNDERLINED = 2, PTY_REVERSED = 4 };

/* Answers of pty_cell_colour beside palette numbers 0 to 255. */
enum { PTY_COLOUR_DEFAULT = -1, PTY_COLOUR_RGB = 0x1000000 };

/* Answers of pty_pump. */
enum { PTY_QUIET = 0, PTY_OUTPUT = 1, PTY_ENDED = 2 };

/*
 * Starts a program. `arguments` and `environment` are texts that each end with a NUL, one after the
 * other; the first argument is the program's path. The environment is complete. NULL if it failed.
 */
pty *pty_start(const char *arguments, int32_t argument_count, const char *environment,
               int32_t environment_count, int32_t columns, int32_t rows);
/* The path of the file that holds this code, NUL at the end; 0 if it is not known. */
int32_t pty_image_path(char *path, int32_t size);
/* Kills the program if it still runs, and frees everything. */
void pty_free(pty *self);

int32_t pty_process(const pty *self);
/* The process group that the terminal listens to; -1 without one. */
int32_t pty_foreground_group(const pty *self);

/* Takes in what the program writes within the limit: one portion of it. */
int32_t pty_pump(pty *self, int32_t limit);
/* Takes in output until none came for `quiet`; 1, or 0 if that did not happen within the limit. */
int32_t pty_settle(pty *self, int32_t quiet, int32_t limit);
/* Takes in output until a row contains the text; 1 if one did within the limit. */
int32_t pty_wait_for_text(pty *self, const char *text, int32_t limit);
/* Takes in output until no row contains the text; 1 if so within the limit. */
int32_t pty_wait_for_no_text(pty *self, const char *text, int32_t limit);
/* Waits for the end of the program; the status as waitpid tells it, or -1 if it still runs. */
int32_t pty_wait_for_exit(pty *self, int32_t limit);

/* Waits until the program has begun to write, and leaves what it wrote; 1 if it did. */
int32_t pty_wait_for_unread_output(pty *self, int32_t limit);
/* As pty_wait_for_exit, for a terminal that no longer reads. */
int32_t pty_wait_for_exit_unread(pty *self, int32_t limit);

/* Writes what a user types; 1 if all of it was taken. */
int32_t pty_type(pty *self, const uint8_t *bytes, int32_t count);
/* Writes on the screen as another program on the same terminal would. */
void pty_scribble(pty *self, const uint8_t *bytes, int32_t count);
void pty_resize(pty *self, int32_t columns, int32_t rows);
void pty_signal(pty *self, int32_t signal_number);
/* Stops the output of everything on the terminal; 1 if that was done. */
int32_t pty_stop_flow(const pty *self);
/* Closes the terminal under the program, as a closed window does. */
void pty_hang_up(pty *self);

int32_t pty_columns(const pty *self);
int32_t pty_rows(const pty *self);
/* UTF-8 of one cell into `text`, NUL at the end; its length, 0 for a blank or a right half. */
int32_t pty_cell_text(pty *self, int32_t row, int32_t column, char *text, int32_t size);
/* 1 or 2; 0 for the right half of a wide glyph. */
int32_t pty_cell_width(pty *self, int32_t row, int32_t column);
uint32_t pty_cell_attributes(pty *self, int32_t row, int32_t column);
int32_t pty_cell_colour(pty *self, int32_t row, int32_t column, int32_t is_background);
/* UTF-8 of one row without the blanks at its end, NUL at the end; its length. */
int32_t pty_row_text(pty *self, int32_t row, char *text, int32_t size);
int32_t pty_cursor_row(pty *self);
int32_t pty_cursor_column(pty *self);
int32_t pty_is_cursor_visible(const pty *self);
int32_t pty_is_alternate_screen(const pty *self);
const char *pty_title(const pty *self);
int32_t pty_bells(const pty *self);

/* Everything that the program has sent so far. */
const uint8_t *pty_log(const pty *self);
int32_t pty_log_count(const pty *self);

/* 1 if the settings of the terminal are those that it had before the program started. */
int32_t pty_has_first_settings(const pty *self);
/* 1 if lines are edited and control characters make signals, as in a shell. */
int32_t pty_is_cooked(const pty *self);

#endif
