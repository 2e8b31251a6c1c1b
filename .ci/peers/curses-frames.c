/*
 * Draws frames with ncurses, so that its bytes can be counted: curses-frames FILE [idlok].
 * FILE holds frames as 32-bit numbers and bytes: rows, columns, cursor row, cursor column (or -1),
 * whether all is to be drawn anew; then for each cell foreground, background (-1 the terminal's
 * own), attributes (1 bold, 2 dim, 8 underline, 16 reverse), a length, and so many bytes of UTF-8;
 * no bytes for the right half of a wide glyph. After each frame one byte goes to descriptor 4 and
 * one is awaited on descriptor 3.
 */
#define _XOPEN_SOURCE_EXTENDED 1
#include <locale.h>
#include <ncursesw/curses.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int32_t number(FILE *file) {
  int32_t value;
  if (fread(&value, sizeof value, 1, file) != 1) exit(endwin());
  return value;
}

static attr_t attributes(int32_t bits) {
  attr_t result = 0;
  if (bits & 1) result |= A_BOLD;
  if (bits & 2) result |= A_DIM;
  if (bits & 8) result |= A_UNDERLINE;
  if (bits & 16) result |= A_REVERSE;
  return result;
}

static void draw_cell(FILE *file, int row, int column) {
  int32_t foreground = number(file), background = number(file), bits = number(file);
  int32_t length = number(file);
  char text[256];
  wchar_t wide[64];
  cchar_t cell;
  if (length <= 0 || length > 255 || fread(text, 1, length, file) != (size_t)length) return;
  text[length] = 0;
  if (mbstowcs(wide, text, CCHARW_MAX + 1) == (size_t)-1) wcscpy(wide, L"?");
  wide[CCHARW_MAX] = 0;
  int pair = foreground < 0 && background < 0 ? 0 : alloc_pair(foreground, background);
  setcchar(&cell, wide, attributes(bits), 0, &pair);
  mvadd_wch(row, column, &cell);
}

int main(int count, char **arguments) {
  FILE *file = count > 1 ? fopen(arguments[1], "rb") : NULL;
  if (!file) return 2;
  setlocale(LC_ALL, "");
  initscr();
  start_color();
  use_default_colors();
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  idlok(stdscr, count > 2);
  for (;;) {
    char byte = 0;
    int32_t rows = number(file), columns = number(file);
    int32_t cursor_row = number(file), cursor_column = number(file);
    if (number(file)) clearok(stdscr, TRUE);
    erase();
    for (int row = 0; row < rows; row++)
      for (int column = 0; column < columns; column++) draw_cell(file, row, column);
    curs_set(cursor_row >= 0);
    if (cursor_row >= 0) move(cursor_row, cursor_column);
    refresh();
    if (write(4, &byte, 1) != 1 || read(3, &byte, 1) != 1) break;
  }
  endwin();
  return 0;
}
