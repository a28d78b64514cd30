/** Time as this floor knows it: whole milliseconds since 1970, and a call after some of them. */
export interface Clock {
  now(): number;
  /** Returns what calls it off. */
  after(milliseconds: number, action: () => void): () => void;
}
