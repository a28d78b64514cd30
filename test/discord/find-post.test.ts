import { expect, test } from "vitest";
import { renderPost } from "../../src/discord/render.ts";
import { createSender } from "../../src/discord/send.ts";
import { toMonth } from "../../src/holdings/month.ts";
import { botThat } from "../playground/local-discord/bot.ts";

const JULY = toMonth("2026-07");

test("an answer to a command, which has the same button, is not taken for the post", async () => {
  const card = { title: "July 2026", url: "https://home.treasury.gov/", body: "Body", footer: "Footer" };
  const post = {
    sentence: "Holdings fell",
    card,
    buttons: [[{ label: "Full report", command: "tic m=2026-07", opens: "in-place" as const }]],
  };
  const discord = await botThat({
    command: (interaction) => interaction.reply(renderPost(post, { roleId: null }).body),
  });
  const { client, channelId, applicationId: userId } = discord;
  const sender = createSender({ rest: client.rest, userId, render: renderPost });
  const signal = new AbortController().signal;
  const find = () => sender.find({ channelId, referenceMonth: JULY, since: 0 }, signal);

  const used = await discord.interact({ kind: "command", name: "ask", options: { holder: "japan" } });
  expect(used.status).toBe("answered");
  expect(discord.messages(channelId)).toHaveLength(1);
  expect(await find()).toEqual({ kind: "absent" });

  const message = { channelId, roleId: null, referenceMonth: JULY, post };
  const outcome = await sender.post(message, { nonce: "one", signal });
  expect(await find()).toEqual({ kind: "found", messageId: outcome.kind === "posted" ? outcome.messageId : "" });
});
