import type { Table } from "../holdings/release.ts";
import type { Calendar } from "../tic/calendar.ts";
import type { FetchOutcome, FetchTable } from "../tic/fetch-table.ts";
import { washingtonDate } from "../tic/washington-time.ts";
import type { Announcement } from "./announcement.ts";
import { arrivalOf } from "./arrival.ts";
import type { Clock } from "./clock.ts";
import type { Held, Judge, Judgement } from "./judge.ts";
import { corrections, type RevisedBy, splitBy } from "./later-content.ts";
import type { AcceptedFile, ReleaseStore } from "./release-store.ts";
import {
  forgetBody,
  type RememberedBody,
  recallBody,
  recallGoodCheck,
  rememberBody,
  rememberGoodCheck,
  type WatchCache,
} from "./remembered-body.ts";
import { whatToAnnounce } from "./what-to-announce.ts";

export interface CheckParts {
  readonly fetchTable: FetchTable;
  readonly judge: Judge;
  readonly held: Held;
  readonly store: ReleaseStore;
  readonly cache: WatchCache;
  readonly calendar: Calendar;
  readonly clock: Pick<Clock, "now">;
  /** The dataset with a file that passed its checks; commands see it once it is stored and taken. */
  readonly stage: (file: AcceptedFile) => Staged;
}

export interface Staged {
  /** As the dataset would have it with the file. */
  readonly revisedBy: RevisedBy;
  take(): void;
}

export type CheckResult =
  /** The server has nothing that was not held or seen before. */
  | { readonly kind: "nothing-new" }
  | {
      readonly kind: "accepted";
      readonly file: AcceptedFile;
      readonly announcement: Announcement | null;
      /** An earlier announcement has more to say now. */
      readonly raised: boolean;
    }
  /** `again`: these bytes were refused before, and that was told. */
  | { readonly kind: "refused"; readonly reason: string; readonly again: boolean }
  | { readonly kind: "failed"; readonly reason: string };

type Body = Extract<FetchOutcome, { kind: "body" }>;

/** A server that answers "unchanged" goes by its own time stamps: so often at least a table is asked for whole. */
const WHOLE_EVERY_MS = 3_600_000;

/** Asks for a table once, and stores what is new. What is new is told by its content alone. */
export function createTableCheck(parts: CheckParts): (table: Table, signal: AbortSignal) => Promise<CheckResult> {
  /** Of this process alone: what an older version refused, a newer one may be able to read. */
  const judged = new Map<string, Extract<Judgement, { kind: "held" | "refused" }>>();
  const { cache, clock, held, store } = parts;

  const isHeld = async (sha256: string): Promise<boolean> =>
    held.has(sha256) || judged.get(sha256)?.kind === "held" || (await store.verdict(sha256)) === "accepted";

  const seenWell = async (table: Table, body: Body | null, known: RememberedBody | null): Promise<void> => {
    await rememberGoodCheck(cache, table, clock.now());
    // Two caches may serve an older body and the newest in turn: the validators stay those of the newest.
    if (!body || (known && known.sha256 !== body.sha256)) return;
    await rememberBody(cache, table, { sha256: body.sha256, validators: body.validators, wholeAt: clock.now() });
  };

  const judgeBody = async (table: Table, body: Body, known: RememberedBody | null): Promise<CheckResult> => {
    const judgement = judged.get(body.sha256) ?? parts.judge(table, body.bytes);
    if (judgement.kind === "accepted") {
      const accepted = await accept(parts, table, body, judgement);
      await seenWell(table, body, null);
      // What disagreed with the Table 5 before may agree with this one.
      judged.clear();
      return accepted;
    }
    if (judgement.kind === "early") {
      await forgetBody(cache, table);
      return { kind: "nothing-new" };
    }
    const again = judged.has(body.sha256) || (await store.verdict(body.sha256)) === "refused";
    judged.set(body.sha256, judgement);
    if (judgement.kind === "held") {
      await seenWell(table, body, known);
      return { kind: "nothing-new" };
    }
    await forgetBody(cache, table);
    const { sha256, bytes } = body;
    if (!again) await store.refuse({ sha256, table, body: bytes, reason: judgement.reason, seenAt: clock.now() });
    return { kind: "refused", reason: judgement.reason, again };
  };

  return async (table, signal) => {
    const remembered = await recallBody(cache, table);
    const known = remembered && (await isHeld(remembered.sha256)) ? remembered : null;
    const fresh = known && clock.now() - known.wholeAt < WHOLE_EVERY_MS;
    const outcome = await parts.fetchTable(table, fresh ? known.validators : null, signal);
    if (outcome.kind === "failed") return outcome;
    if (outcome.kind === "body" && !(await isHeld(outcome.sha256))) return judgeBody(table, outcome, known);
    await seenWell(table, outcome.kind === "body" ? outcome : null, known);
    return { kind: "nothing-new" };
  };
}

async function accept(
  parts: CheckParts,
  table: Table,
  { bytes, sha256 }: Body,
  { newestMonth, release }: Extract<Judgement, { kind: "accepted" }>,
): Promise<CheckResult> {
  const { calendar, held, store } = parts;
  const now = parts.clock.now();
  const arrival = arrivalOf(release, await recallGoodCheck(parts.cache, table), now);
  const releaseDate = table === "slt_table5" ? arrival.date : release;
  const announcedThrough = await store.announcedThrough();
  const watchedSince = arrival.watched ? held.newestMonth() : null;
  const today = washingtonDate(new Date(now));
  const announcement =
    table === "slt_table5"
      ? whatToAnnounce({ newestMonth, releaseDate, announcedThrough, watchedSince, today, calendar })
      : null;
  const file: AcceptedFile = { sha256, table, newestMonth, releaseDate, body: bytes, seenAt: now };
  const staged = parts.stage(file);
  const amend = [...splitBy(file), ...corrections(await store.announcements(), staged.revisedBy, now)];
  const announced = await store.accept({ file, announce: announcement, amend });
  staged.take();
  return { kind: "accepted", file, announcement, raised: announced === "raised" };
}
