/**
 * The program cannot start, and whoever runs it can mend that: its message says what is wrong, what it should be, and
 * what to do next. The command line prints the message alone and exits with status 1; any other error is a fault of ours
 * and keeps its stack.
 */
export class StartError extends Error {
  override readonly name: string = 'StartError';
}
