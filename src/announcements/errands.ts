import type { Clock } from "./clock.ts";

/** What a courier has under way. */
export interface Errands {
  /**
   * Does nothing if that delivery is under way already: its lease ran out on a machine that stood still. Resolves when it has
   * ended, however that was.
   */
  start(deliveryId: number, errand: (halt: AbortSignal) => Promise<void>): Promise<void>;
  underWay(): number;
  /** Of the deliveries that are under way. */
  ids(): readonly number[];
  /** After this nothing more should be started. The first one counts. */
  fail(fault: Error): void;
  fault(): Error | null;
  /** Waits for what is under way; after `patience` milliseconds it is told to stop, and soon it is left alone. */
  end(patience: number): Promise<void>;
}

const LAST_PATIENCE_MS = 1_000;

export function createErrands({ clock, onChange }: { clock: Clock; onChange: () => void }): Errands {
  const halt = new AbortController();
  const underWay = new Map<number, Promise<void>>();
  let firstFault: Error | null = null;

  const fail = (fault: unknown) => {
    firstFault ??= fault instanceof Error ? fault : new Error(String(fault));
    onChange();
  };

  return {
    start(id, errand) {
      const before = underWay.get(id);
      if (before) return before;
      const ended = errand(halt.signal)
        .catch(fail)
        .finally(() => {
          underWay.delete(id);
          onChange();
        });
      underWay.set(id, ended);
      return ended;
    },
    underWay: () => underWay.size,
    ids: () => [...underWay.keys()],
    fail,
    fault: () => firstFault,
    async end(patience) {
      let leave = () => {};
      const left = new Promise<void>((resolve) => {
        leave = resolve;
      });
      const calledOff = [
        clock.after(patience, () => halt.abort()),
        clock.after(patience + LAST_PATIENCE_MS, () => leave()),
      ];
      await Promise.race([Promise.all(underWay.values()), left]);
      for (const callOff of calledOff) callOff();
    },
  };
}
