/** A courier without limits, in a process of its own: what the code and the machine can do. */
import { randomUUID } from "node:crypto";
import { REST } from "@discordjs/rest";
import { z } from "zod";
import { createCourier } from "../../announcements/deliver.ts";
import type { Log } from "../../announcements/log.ts";
import { createCompose } from "../../bot/compose.ts";
import { openPictures } from "../../bot/open-pictures.ts";
import { readShippedData } from "../../bot/shipped-data.ts";
import { openSharedStores, openStores } from "../../bot/stores.ts";
import { systemClock } from "../../bot/system-clock.ts";
import { renderPost } from "../../discord/render.ts";
import { createSender } from "../../discord/send.ts";

const orders = z.object({
  /** Null: SQLite in the folder. */
  databaseUrl: z.string().nullable(),
  stateDir: z.string(),
  api: z.string(),
  token: z.string(),
  userId: z.string(),
});
const LOOK_AGAIN_MS = 500;

const { databaseUrl, stateDir, api, token, userId } = orders.parse(JSON.parse(process.argv[2] ?? ""));
const log: Log = {
  info: (_, msg) => console.log(JSON.stringify({ msg })),
  warn: () => {},
  error: console.error,
};
const stores =
  databaseUrl === null
    ? await openStores(stateDir)
    : await openSharedStores(stateDir, { databaseUrl, clock: systemClock, log });
const rest = new REST({ api, globalRequestsPerSecond: Number.POSITIVE_INFINITY }).setToken(token);
const pictures = openPictures(stores.pictures, log);
const { dataset, calendar } = readShippedData();
const courier = createCourier({
  owner: randomUUID(),
  ledger: stores.ledger,
  sender: createSender({ rest, userId, render: renderPost, pictures }),
  compose: createCompose({ dataset: () => dataset, calendar, awaitsSplit: () => false }),
  clock: systemClock,
  log,
  onUnsettled: ({ reason }) => console.error(reason),
  lookAgainMs: LOOK_AGAIN_MS,
});
const stop = new AbortController();
process.once("SIGTERM", () => stop.abort());
console.log("ready");
await courier.run(stop.signal);
await pictures.close();
await stores.close();
process.exit(0);
