#pragma once

// A terminal that gives single keys. Reason for C: its settings have to be put back from handlers of signals too, which may
// touch nothing that allocates or locks.

/// Has standard input, a terminal, give each key at once and not show it. Whatever ends the process but SIGKILL puts back what
/// was set before, and so do SIGTSTP and, until the process goes on, the shell.
///
/// Returns 0, or -1 where that is not possible. Calls while it is in force change nothing.
int docgraph_keys_enter(void);

/// Puts back what was set before.
void docgraph_keys_leave(void);

/// How many columns the terminal at standard output has; 0 where nobody knows.
int docgraph_terminal_columns(void);
