#define _GNU_SOURCE
#include "worker.h"
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <ucontext.h>
#include <unistd.h>

void docgraph_end_with_parent(void) { prctl(PR_SET_PDEATHSIG, SIGKILL); }

/// Sets a limit, soft and hard, as far as the hard one allows.
static int docgraph_limit(int kind, uint64_t soft, uint64_t hard) {
  struct rlimit limit;
  if (getrlimit(kind, &limit) != 0) return -1;
  if (hard < limit.rlim_max) limit.rlim_max = hard;
  limit.rlim_cur = soft < limit.rlim_max ? soft : limit.rlim_max;
  return setrlimit(kind, &limit);
}
int docgraph_limit_memory(uint64_t bytes) { return docgraph_limit(RLIMIT_AS, bytes, bytes); }
int docgraph_limit_cpu(uint64_t seconds) { return docgraph_limit(RLIMIT_CPU, seconds, seconds + 1); }
int docgraph_limit_files(uint64_t count) { return docgraph_limit(RLIMIT_NOFILE, count, count); }
int docgraph_limit_core(void) { return docgraph_limit(RLIMIT_CORE, 0, 0); }
int docgraph_limit_file_size(uint64_t bytes) { return docgraph_limit(RLIMIT_FSIZE, bytes, RLIM_INFINITY); }
int docgraph_limit_stack(uint64_t bytes) { return docgraph_limit(RLIMIT_STACK, bytes, RLIM_INFINITY); }

/// Says by the exit code whether memory or the stack ran out; any other fault ends the process by its signal.
///
/// Memory has run out when the system denies a small piece of it; the stack when the fault lies beside its end.
static void docgraph_on_fault(int number, siginfo_t *information, void *state) {
  void *piece = mmap(NULL, 32 << 20, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (piece == MAP_FAILED) _exit(docgraph_exit_memory);
  uintptr_t top = 0;
#if defined(__x86_64__)
  top = (uintptr_t)((ucontext_t *)state)->uc_mcontext.gregs[REG_RSP];
#elif defined(__aarch64__)
  top = (uintptr_t)((ucontext_t *)state)->uc_mcontext.sp;
#endif
  uintptr_t place = (uintptr_t)information->si_addr;
  uintptr_t distance = place < top ? top - place : place - top;
  if (number == SIGSEGV && top != 0 && distance < (64 << 10)) _exit(docgraph_exit_recursion);
}

void docgraph_report_faults(void) {
  static char room[64 << 10];
  stack_t stack = {.ss_sp = room, .ss_size = sizeof room};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_sigaction = docgraph_on_fault, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESETHAND};
  const int numbers[] = {SIGSEGV, SIGBUS, SIGABRT, SIGILL, SIGFPE, SIGTRAP};
  for (size_t index = 0; index < sizeof numbers / sizeof *numbers; index++) sigaction(numbers[index], &action, NULL);
  signal(SIGXFSZ, SIG_IGN);
}
