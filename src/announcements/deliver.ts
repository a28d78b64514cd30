import { createBell } from "./bell.ts";
import type { Clock } from "./clock.ts";
import type { Compose } from "./compose.ts";
import { createErrands, type Errands } from "./errands.ts";
import type { Ledger } from "./ledger.ts";
import type { Log } from "./log.ts";
import type { Meter } from "./meter.ts";
import type { OnUnsettled } from "./report.ts";
import type { SendQueue } from "./send-queue.ts";
import type { Sender } from "./sender.ts";
import { createTaking } from "./taking.ts";
import { DELIVERY_TIMING, type DeliveryTiming, longestWait } from "./timing.ts";

/** Nothing can be sent until someone sets a new token. */
export class TokenRefused extends Error {
  override readonly name = "TokenRefused";

  constructor(reason: string) {
    super(`Discord does not take the bot's token any more. Set a new DISCORD_TOKEN and start again. (${reason})`);
  }
}

export interface CourierParts {
  /** This worker's name, unlike any other's, those before a restart included. */
  readonly owner: string;
  readonly ledger: Ledger;
  readonly sender: Sender;
  readonly compose: Compose;
  readonly clock: Clock;
  readonly log: Log;
  readonly meter?: Meter | undefined;
  readonly onUnsettled: OnUnsettled;
  readonly timing?: DeliveryTiming;
  /** How many messages are under way at once. */
  readonly concurrency?: number;
  /** How long it sleeps at most: as long as others write into the same ledger without waking it. */
  readonly lookAgainMs?: number;
  /** Shares the work with couriers of other processes. Without it this one takes what it can. */
  readonly queue?: SendQueue | undefined;
}

export interface Courier {
  /**
   * Posts and edits what the ledger has until `stop`; then takes nothing more, ends what is under way and returns.
   * To be called once.
   * @throws TokenRefused
   * @throws what the ledger throws: nothing is safe without it
   */
  run(stop: AbortSignal): Promise<void>;
  /** There is something new in the ledger. */
  wake(): void;
}

const CONCURRENCY = 64;

/** Free places are worth a claim when a quarter is free, or after this time. */
const PATIENCE_FOR_PLACES_MS = 50;

/** What is due later than that was reckoned before the clock was set back. */
const LOOK_AGAIN_MS = 60_000;

/** What is due is offered again so often as long as it is: the queue may have lost it. */
const OFFER_EVERY_MS = 500;
const MOST_OFFERED = 2_000;
/** Without the queue nobody knows of the others: four couriers alone stay below Discord's 50 a second. */
const ALONE = { atOnce: 3, everyMs: 250 };

/** Several couriers, of several processes too, can work on one ledger. */
export function createCourier(parts: CourierParts): Courier {
  const { clock, ledger, timing = DELIVERY_TIMING, concurrency = CONCURRENCY, lookAgainMs = LOOK_AGAIN_MS } = parts;
  const bell = createBell(clock);
  let dueAt = 0;
  let takenAt = 0;

  const dueBy = (time: number) => {
    dueAt = Math.min(dueAt, time);
    bell.ring();
  };
  const errands = createErrands({
    clock,
    onChange() {
      // What was raised while a post was under way can be edited once it has gone out. A queue is offered what is due anyway.
      if (!parts.queue && errands.underWay() === 0) dueBy(clock.now());
      else bell.ring();
    },
  });
  const take = createTaking({
    ...parts,
    timing,
    errands,
    onRetry: dueBy,
    onTokenRefused: (reason) => errands.fail(new TokenRefused(reason)),
  });

  const takeAndWait = async () => {
    const now = clock.now();
    const free = concurrency - errands.underWay();
    if (dueAt > now + lookAgainMs) dueAt = now;
    if (free === 0 || now < dueAt) return bell.wait(free === 0 ? timing.lease : dueAt - now);
    if (free < concurrency / 4 && now < takenAt + PATIENCE_FOR_PLACES_MS) return bell.wait(PATIENCE_FOR_PLACES_MS);
    dueAt = Number.POSITIVE_INFINITY;
    takenAt = now;
    const { count } = await take(free);
    dueBy(count === free ? now : Math.min((await ledger.nextDue()) ?? Number.POSITIVE_INFINITY, now + lookAgainMs));
  };

  const offerAndWait = async (queue: SendQueue) => {
    const now = clock.now();
    if (dueAt > now + lookAgainMs) dueAt = now;
    if (now < dueAt) return bell.wait(dueAt - now);
    dueAt = Number.POSITIVE_INFINITY;
    const due = await ledger.due({ now, putOffUntil: now + longestWait(timing), limit: MOST_OFFERED });
    if (due.length === 0)
      return dueBy(Math.min((await ledger.nextDue()) ?? Number.POSITIVE_INFINITY, now + lookAgainMs));
    const isOffered = await queue.offer(due).then(
      () => true,
      () => false,
    );
    if (!isOffered) await take(Math.min(ALONE.atOnce, concurrency - errands.underWay()));
    dueBy(clock.now() + (isOffered ? OFFER_EVERY_MS : ALONE.everyMs));
  };

  /** For a queue that gives its word: one delivery, to its end. */
  const sendOne = async () => {
    if (errands.fault()) return;
    await take(1).then(({ ended }) => ended, errands.fail);
  };

  return {
    wake: () => dueBy(0),
    async run(stop) {
      stop.addEventListener("abort", bell.ring);
      const leaveLeases = keepLeases(parts, timing, errands);
      const { queue } = parts;
      const served = queue?.serve(sendOne, stop);
      while (!stop.aborted && !errands.fault()) {
        parts.meter?.wentRound("courier");
        await (queue ? offerAndWait(queue) : takeAndWait());
      }
      await errands.end(timing.stop);
      await served;
      leaveLeases();
      stop.removeEventListener("abort", bell.ring);
      const fault = errands.fault();
      if (fault) throw fault;
    },
  };
}

/** Without a sign of life a slow delivery would be taken up a second time. */
function keepLeases({ clock, ledger, owner }: CourierParts, timing: DeliveryTiming, errands: Errands): () => void {
  const pause = Math.ceil(timing.lease / 3);
  const renew = () => {
    if (errands.underWay() > 0) ledger.renew(owner, errands.ids(), clock.now() + timing.lease).catch(errands.fail);
    cancel = clock.after(pause, renew);
  };
  let cancel = clock.after(pause, renew);
  return () => cancel();
}
