export type Changes = ReturnType<typeof createChanges>;

/** Tells whoever waits that something changed, so that nobody has to sleep and look again. */
export function createChanges() {
  const listeners = new Set<() => void>();
  const waiting = new Set<() => void>();
  const changed = () => {
    for (const listener of [...listeners]) listener();
  };

  /** Resolves with the first value of `look` that is neither undefined, null nor false; rejects after `timeoutMs`. */
  function waitFor<T>(look: () => T | undefined | null | false, timeoutMs = 5_000): Promise<T> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        listeners.delete(check);
        waiting.delete(giveUp);
      };
      const giveUp = () => {
        stop();
        reject(new Error("local Discord: closed while someone waited"));
      };
      const check = () => {
        const value = look();
        if (value === undefined || value === null || value === false) return;
        stop();
        resolve(value);
      };
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`local Discord: nothing of the kind within ${timeoutMs} ms: ${look}`));
      }, timeoutMs);
      listeners.add(check);
      waiting.add(giveUp);
      check();
    });
  }

  /** Calls back after each change, until the returned function is called. */
  function listen(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }

  const end = () => {
    for (const giveUp of [...waiting]) giveUp();
  };

  return { changed, waitFor, listen, end };
}
