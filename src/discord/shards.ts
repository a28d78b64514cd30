/** The connections of this process, of all those that the bot's servers are shared among: a server's id says whose it is. */
export interface Shards {
  readonly ids: readonly number[];
  /** Of all processes together. */
  readonly count: number;
}

/** From "0-3/16" or "2/16", counted from 0; null for anything else. */
export function readShards(text: string): Shards | null {
  const [, from, to = from, of] = /^(\d{1,5})(?:-(\d{1,5}))?\/(\d{1,5})$/.exec(text) ?? [];
  const [first, last, count] = [Number(from), Number(to), Number(of)];
  if (!(first <= last && last < count)) return null;
  return { ids: Array.from({ length: last - first + 1 }, (_, index) => first + index), count };
}
