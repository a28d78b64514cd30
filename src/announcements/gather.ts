/** Hands on together what comes within one turn of the event loop: several settlements, one commit. */
export function gather<Item>(handOn: (items: readonly Item[]) => Promise<void>): (item: Item) => Promise<void> {
  let waiting: Item[] = [];
  let handedOn: Promise<void> | null = null;
  return (item) => {
    waiting.push(item);
    handedOn ??= new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      const items = waiting;
      waiting = [];
      handedOn = null;
      return handOn(items);
    });
    return handedOn;
  };
}
