import type { Table } from "../holdings/release.ts";
import type { Announcement } from "./announcement.ts";
import { catchUp } from "./catch-up.ts";
import { type CheckParts, type CheckResult, createTableCheck } from "./check-table.ts";
import { type CorrectionParts, correctPosts } from "./corrections.ts";
import { type Meter, noMeter } from "./meter.ts";
import type { ReleaseStore } from "./release-store.ts";
import { recallGoodCheck } from "./remembered-body.ts";
import type { WatchPlan } from "./watch-plan.ts";
import type { WatchReport } from "./watch-report.ts";

export interface RoundParts extends CheckParts, Pick<CorrectionParts, "log" | "revisedBy"> {
  readonly store: ReleaseStore;
  readonly meter?: Meter | undefined;
  /** Called when there is something to deliver. */
  readonly onAnnounced: (announcement: Announcement) => void;
  /** Called when what was delivered is to be edited. */
  readonly onRaised: () => void;
}

/** Checks tables one after the other; the first round of a process also settles what was open before it. */
export function createCheckRound(
  parts: RoundParts,
  report: WatchReport,
  plan: WatchPlan,
): (tables: readonly Table[], signal: AbortSignal) => Promise<Map<Table, CheckResult>> {
  const { clock, log, meter = noMeter, onAnnounced, onRaised } = parts;
  const check = createTableCheck(parts);
  let begun = false;

  const checkTable = async (table: Table, signal: AbortSignal): Promise<CheckResult> => {
    const result = await check(table, signal).catch((error: unknown): CheckResult => {
      log.error({ table, err: error }, "The release watch met a fault");
      return { kind: "failed", reason: String(error) };
    });
    if (signal.aborted && result.kind === "failed") return result;
    report.note(table, result, clock.now());
    meter.checked(table, result.kind);
    if (result.kind === "accepted" && result.announcement) meter.announced();
    plan.checked(table, result, clock.now());
    if (result.kind === "accepted" && result.announcement) onAnnounced(result.announcement);
    if (result.kind === "accepted" && result.raised) onRaised();
    return result;
  };

  return async (tables, signal) => {
    if (!begun) await recallState(parts, report);
    const results = new Map<Table, CheckResult>();
    for (const table of tables) results.set(table, await checkTable(table, signal));
    if (begun || signal.aborted) return results;
    if (await correctPosts(parts)) onRaised();
    const announcement = await catchUp(parts);
    begun = true;
    if (announcement) onAnnounced(announcement);
    return results;
  };
}

async function recallState({ store, cache }: RoundParts, report: WatchReport): Promise<void> {
  const [refusal] = await store.refusals();
  const lastRefusal = refusal ? { table: refusal.table, reason: refusal.reason, at: refusal.seenAt } : null;
  report.recall({ lastRefusal, lastGoodCheck: await recallGoodCheck(cache, "slt_table5") });
}
