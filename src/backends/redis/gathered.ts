/**
 * Does together what is asked for at about the same moment: under load one call to Redis stands for many, and without
 * load nothing waits longer than the event loop takes to come round.
 */

/** Everything that is asked of one place, in the order in which it was asked; answers in the same order. */
type DoAll<In, Out> = (where: string, several: readonly In[]) => Promise<readonly Out[]>;

interface Asked<In, Out> {
  readonly one: In;
  readonly resolve: (answer: Out) => void;
  readonly reject: (error: unknown) => void;
}

/** `most` at once; what one of them spoils is done for each on its own. */
export function gathered<In, Out>(most: number, doAll: DoAll<In, Out>): (where: string, one: In) => Promise<Out> {
  const asked = new Map<string, Asked<In, Out>[]>();

  const answer = async (where: string, several: readonly Asked<In, Out>[]): Promise<void> => {
    try {
      const answers = await doAll(
        where,
        several.map(({ one }) => one),
      );
      several.forEach(({ resolve, reject }, i) => {
        if (i < answers.length) resolve(answers[i] as Out);
        else reject(new Error('there were fewer answers than questions'));
      });
    } catch (error) {
      if (several.length === 1 || !isOfOne(error)) for (const { reject } of several) reject(error);
      else for (const one of several) await answer(where, [one]);
    }
  };

  const askAll = (): void => {
    const now = [...asked];
    asked.clear();
    for (const [where, several] of now) {
      for (let i = 0; i < several.length; i += most) void answer(where, several.slice(i, i + most));
    }
  };

  return (where, one) =>
    new Promise((resolve, reject) => {
      if (asked.size === 0) setImmediate(askAll);
      const several = asked.get(where) ?? [];
      several.push({ one, resolve, reject });
      asked.set(where, several);
    });
}

/** What Redis itself answered, not what the connection met with: it may be the fault of one of several. */
const isOfOne = (error: unknown): boolean => error instanceof Error && error.name === 'ReplyError';

/** One of its kind for each connection. */
export function perClient<Client extends object, Made>(make: (client: Client) => Made): (client: Client) => Made {
  const made = new WeakMap<Client, Made>();
  return (client) => {
    const known = made.get(client) ?? make(client);
    made.set(client, known);
    return known;
  };
}
