/**
 * Lets work on the same names through one after the other, in the order in which it came: so that events of one process
 * do not decide on what another is about to change. Between processes the commit's checks do that.
 */
export type Turnstile = <T>(names: readonly string[], work: () => Promise<T>) => Promise<T>;

export function turnstile(): Turnstile {
  const last = new Map<string, Promise<unknown>>();
  return (names, work) => {
    const before = Promise.all(names.flatMap((name) => last.get(name) ?? []));
    const result = before.then(work);
    const over = result.then(
      () => undefined,
      () => undefined,
    );
    for (const name of names) last.set(name, over);
    void over.then(() => {
      for (const name of names) if (last.get(name) === over) last.delete(name);
    });
    return result;
  };
}
