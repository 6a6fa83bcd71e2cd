/** Names of what stands in a row, numbered while modules load. */
const numbers = new Map<string, number>();
// 0 stands for no symbol in the tables of others.
const names: string[] = [''];

/** A symbol's name -> its number, a new one if need be. */
export function symbolOf(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  return names.push(name) - 1;
}

export const symbolName = (symbol: number): string => names[symbol]!;

/** A function word by what it is in English, in whatever language it stands: `"the"`. */
export const functionWord = (name: string): number => symbolOf(`"${name}"`);

/** A word without a meaning, by its ending: `~ed`. */
export const wordForm = (ending: string): number => symbolOf(`~${ending}`);

/** The last two letters of a word, upper case or lower, as a place in `forms`. */
export const placeOfForm = (one: number, other: number): number => ((one & 31) << 5) | (other & 31);
