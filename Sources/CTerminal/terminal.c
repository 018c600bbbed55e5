#include "terminal.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static struct termios before;
static struct termios keys;
static volatile sig_atomic_t is_entered = 0;
static volatile sig_atomic_t is_prepared = 0;

static const int ending[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};

static void put_back(int number) {
  if (is_entered) tcsetattr(STDIN_FILENO, TCSANOW, &before);
  // Blocked while this runs: it takes effect on return.
  signal(number, SIG_DFL);
  raise(number);
}

static void handle(int number, void (*handler)(int)) {
  struct sigaction action = {0};
  struct sigaction old;
  // What the user's shell has set to be ignored stays so.
  if (sigaction(number, NULL, &old) == 0 && old.sa_handler == SIG_IGN) return;
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  // Reading is interrupted, so that who reads can show again what it asks.
  sigaction(number, &action, NULL);
}

static void stop(int number) {
  int error = errno;
  sigset_t own;
  if (is_entered) tcsetattr(STDIN_FILENO, TCSANOW, &before);
  sigemptyset(&own);
  sigaddset(&own, number);
  signal(number, SIG_DFL);
  raise(number);
  // Here the process stops, unless no shell is there that could let it go on.
  pthread_sigmask(SIG_UNBLOCK, &own, NULL);
  handle(number, stop);
  // In the background, setting the terminal would stop it again.
  if (is_entered && tcgetpgrp(STDIN_FILENO) == getpgrp()) {
    tcsetattr(STDIN_FILENO, TCSANOW, &keys);
    if (write(STDOUT_FILENO, "> ", 2) < 0) errno = error;
  }
  errno = error;
}

int docgraph_keys_enter(void) {
  if (is_entered) return 0;
  if (tcgetattr(STDIN_FILENO, &before) != 0) return -1;
  keys = before;
  keys.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
  keys.c_cc[VMIN] = 1;
  keys.c_cc[VTIME] = 0;
  if (!is_prepared) {
    for (unsigned place = 0; place < sizeof ending / sizeof *ending; place++) handle(ending[place], put_back);
    handle(SIGTSTP, stop);
    atexit(docgraph_keys_leave);
    is_prepared = 1;
  }
  // Before it is set: a signal in between puts back what is there.
  is_entered = 1;
  if (tcsetattr(STDIN_FILENO, TCSADRAIN, &keys) != 0) {
    is_entered = 0;
    return -1;
  }
  return 0;
}

void docgraph_keys_leave(void) {
  if (!is_entered) return;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &before);
  is_entered = 0;
}

int docgraph_terminal_columns(void) {
  struct winsize size;
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}
