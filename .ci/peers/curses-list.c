/*
 * A list of names as a plain ncurses program shows it: maps FILE, finds the lines, draws a screen
 * full, moves with the arrows. The measure for how fast a screen can be there at all.
 */
#define _XOPEN_SOURCE_EXTENDED 1
#include <fcntl.h>
#include <locale.h>
#include <ncursesw/curses.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

static const char *text;
static size_t *starts;
static size_t lines;

static int map(const char *path) {
  struct stat about;
  int file = open(path, O_RDONLY);
  if (file < 0 || fstat(file, &about) != 0 || about.st_size == 0) return 0;
  text = mmap(NULL, about.st_size, PROT_READ, MAP_PRIVATE, file, 0);
  if (text == MAP_FAILED) return 0;
  size_t room = 1 << 16;
  starts = malloc(room * sizeof *starts);
  for (const char *at = text, *end = text + about.st_size; at < end;) {
    if (lines + 1 >= room) starts = realloc(starts, (room *= 2) * sizeof *starts);
    starts[lines++] = at - text;
    const char *feed = memchr(at, '\n', end - at);
    at = feed ? feed + 1 : end;
  }
  starts[lines] = about.st_size;
  return 1;
}

static void draw(size_t first, size_t selected) {
  erase();
  attrset(A_BOLD);
  mvprintw(0, 1, "%zu names", lines);
  for (int row = 2; row < LINES - 1; row++) {
    size_t index = first + row - 2;
    if (index >= lines) break;
    int length = (int)(starts[index + 1] - starts[index] - 1);
    attrset(index == selected ? A_REVERSE : A_NORMAL);
    mvaddnstr(row, 2, text + starts[index], length < COLS - 3 ? length : COLS - 3);
  }
  attrset(A_NORMAL);
  mvaddstr(LINES - 1, 1, "q quit");
  move(2 + (int)(selected - first), 0);
  refresh();
}

int main(int count, char **arguments) {
  size_t first = 0, selected = 0;
  setlocale(LC_ALL, "");
  if (count < 2 || !map(arguments[1])) return 2;
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  for (int key = 0; key != 'q' && key != 17; key = getch()) {
    if (key == KEY_DOWN && selected + 1 < lines) selected++;
    if (key == KEY_UP && selected > 0) selected--;
    if (selected < first) first = selected;
    if (selected >= first + LINES - 3) first = selected - (LINES - 4);
    draw(first, selected);
  }
  endwin();
  return 0;
}
