/* The least a terminal program can do: one byte in, one byte out. */
#include <termios.h>
#include <unistd.h>

int main(void) {
  struct termios raw;
  char byte;
  if (tcgetattr(0, &raw) != 0) return 1;
  cfmakeraw(&raw);
  tcsetattr(0, TCSANOW, &raw);
  if (write(1, "R", 1) != 1) return 1;
  while (read(0, &byte, 1) == 1 && byte != 17)
    if (write(1, &byte, 1) != 1) break;
  return 0;
}
