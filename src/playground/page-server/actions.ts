import * as z from "zod";
import type { InteractionRecord } from "../local-discord/interaction-book.ts";
import { type Invocation, Refused } from "../local-discord/invocation.ts";
import type { World } from "../local-discord/world.ts";
import type { Shown } from "./feed.ts";
import { modalForm } from "./modal-form.ts";
import type { Action, Outcome } from "./protocol.ts";

const id = z.string().regex(/^\d{1,20}$/);
const text = z.string().max(4_000);
const who = { userId: id, channelId: id, locale: z.string().max(8) };
const command = { name: z.string().max(100), options: z.record(z.string(), z.union([text, z.number(), z.boolean()])) };

const invocation = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("command"), ...who, ...command }),
  z.object({ kind: z.literal("autocomplete"), ...who, ...command, focused: z.string().max(32) }),
  z.object({ kind: z.literal("button"), ...who, messageId: id, customId: text }),
  z.object({ kind: z.literal("select"), ...who, messageId: id, customId: text, values: z.array(text).max(25) }),
  z.object({
    kind: z.literal("modal"),
    ...who,
    interactionId: id,
    fields: z.record(z.string(), z.union([text, z.array(text).max(25)])),
  }),
]);

const say = z.object({ kind: z.literal("say"), userId: id, channelId: id, content: text });

const permission = z.enum(["ViewChannel", "SendMessages", "EmbedLinks", "AttachFiles", "ReadMessageHistory"]);

const deskAction = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["publish-table5", "publish-table3", "look", "restart"]) }),
  z.object({
    kind: z.literal("treasury"),
    fault: z.enum(["not-found", "half", "wrong-month", "in-turn"]).nullable(),
  }),
  z.object({ kind: z.literal("discord"), fault: z.enum(["slow", "limited", "outage"]).nullable() }),
  z.object({ kind: z.literal("permission"), name: permission, allowed: z.boolean() }),
]);

const action: z.ZodType<Action> = z.union([invocation, say, deskAction]);

interface Actors {
  readonly shown: () => Shown;
  readonly restart: () => Promise<void>;
}

/** Does what the page asks for. @throws z.ZodError where it is nothing of the kind */
export async function act({ shown, restart }: Actors, body: unknown): Promise<Outcome> {
  const asked = action.parse(body);
  try {
    if (asked.kind !== "restart") return await done(shown(), asked);
    await restart();
    return {};
  } catch (error) {
    if (error instanceof Refused) return { refused: error.message };
    throw error;
  }
}

async function done({ stage, desk }: Shown, asked: Exclude<Action, { kind: "restart" }>): Promise<Outcome> {
  switch (asked.kind) {
    case "say":
      stage.discord.say(asked.channelId, asked.userId, asked.content);
      return {};
    case "publish-table5":
      await desk.publishTable5();
      return {};
    case "publish-table3":
      await desk.publishTable3();
      return {};
    case "look":
      await desk.look();
      return {};
    case "treasury":
      await desk.setTreasury(asked.fault);
      return {};
    case "discord":
      desk.setDiscord(asked.fault);
      return {};
    case "permission":
      desk.setPermission(asked.name, asked.allowed);
      return {};
    default:
      return outcomeOf(
        stage.discord.world,
        await stage.discord.interact({ ...asked, until: "acknowledged" } satisfies Invocation),
      );
  }
}

function outcomeOf(world: World, record: InteractionRecord): Outcome {
  const roles = record.guildId === undefined ? undefined : world.guild(record.guildId)?.roles;
  const form = modalForm(record, [...(roles?.values() ?? [])]);
  if (form) return { modal: { interactionId: record.id, form } };
  if (record.kind === "autocomplete") return { choices: record.choices.map(({ name, value }) => ({ name, value })) };
  return record.status === "unanswered" ? { unanswered: true } : {};
}
