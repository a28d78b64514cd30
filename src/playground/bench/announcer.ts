/** A process that posts the newest release to every subscribed channel: by the courier, or by a bare loop. */
import { randomUUID } from "node:crypto";
import { REST } from "@discordjs/rest";
import { Routes } from "discord.js";
import { z } from "zod";
import { createCourier } from "../../announcements/deliver.ts";
import { createCompose } from "../../bot/compose.ts";
import { openPictures } from "../../bot/open-pictures.ts";
import { readShippedData } from "../../bot/shipped-data.ts";
import { openStores } from "../../bot/stores.ts";
import { systemClock } from "../../bot/system-clock.ts";
import { OFFSET_MS } from "../../discord/client.ts";
import { paced } from "../../discord/pace.ts";
import { renderPost } from "../../discord/render.ts";
import { createSender } from "../../discord/send.ts";
import { BENCH_ANNOUNCEMENT, subscriptionTo } from "./bench-announcement.ts";

const orders = z.object({
  how: z.enum(["courier", "bare"]),
  state: z.string(),
  api: z.string(),
  token: z.string(),
  userId: z.string(),
  channelIds: z.array(z.string()),
  /** The client's own limit too: Discord's, or none. */
  limited: z.boolean(),
});

const AT_ONCE = 64;
const { how, state, api, token, userId, channelIds, limited } = orders.parse(JSON.parse(process.argv[2] ?? ""));
const globalRequestsPerSecond = limited ? 50 : Number.POSITIVE_INFINITY;
const rest = new REST({ api, offset: OFFSET_MS, globalRequestsPerSecond }).setToken(token);
const { dataset, calendar } = readShippedData();
/** Both ways post the same picture, drawn once. */
const kept = new Map<string, unknown>();
const pictures = openPictures(
  { get: async (key) => kept.get(key), set: async (key, value) => kept.set(key, value) },
  { warn: console.error },
);
const DRAW_WITHIN_MS = 5_000;
const compose = createCompose({ dataset: () => dataset, calendar, awaitsSplit: () => false });

if (how === "bare") await postInALoop();
else await deliver();
process.exit(0);

async function deliver(): Promise<void> {
  const stores = await openStores(state);
  for (const channelId of channelIds) await stores.subscriptions.save(subscriptionTo(channelId), Date.now());
  await stores.releases.announce(BENCH_ANNOUNCEMENT, Date.now());
  const courier = createCourier({
    owner: randomUUID(),
    ledger: stores.ledger,
    sender: createSender({ rest: limited ? paced(rest, systemClock) : rest, userId, render: renderPost, pictures }),
    compose,
    clock: systemClock,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    onUnsettled: ({ reason }) => console.error(reason),
  });
  const stop = new AbortController();
  process.once("SIGTERM", () => stop.abort());
  await courier.run(stop.signal);
  await stores.close();
}

async function postInALoop(): Promise<void> {
  const post = async (channelId: string) => {
    const subscription = {
      ...subscriptionTo(channelId),
      createdAt: 0,
      pausedReason: null,
      lastDelivery: null,
      lastMet: {},
    };
    const { post: composed } = await compose(BENCH_ANNOUNCEMENT, subscription);
    const { picture } = composed.card;
    const drawn = picture ? await pictures.draw(picture, DRAW_WITHIN_MS) : null;
    const { body, files } = renderPost(composed, { roleId: null, drawn });
    await rest.post(Routes.channelMessages(channelId), { body, files: [...files] });
  };
  const waiting = [...channelIds];
  const hand = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await post(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, hand));
}
