import { randomBytes } from "node:crypto";
import { GatewayDispatchEvents } from "discord-api-types/v10";
import type { Gateway } from "./gateway.ts";
import type { InteractionRecord } from "./interaction-book.ts";
import { type Asked, askedOf } from "./interaction-data.ts";
import type { Invocation, Place } from "./invocation.ts";
import { apiSetting, ownersOf, type Setting, settingOf } from "./setting.ts";
import type { LocalState } from "./state.ts";

/** A deferral ends at the latest with its token; this much later nothing more is waited for. */
const graceMs = 1_000;

/**
 * A person uses the bot. Resolves with what came of it: answered, or "unanswered" after the deadline. The record goes on
 * changing with later edits and follow-ups; a deferral that nothing ends stays "thinking" until its token dies or the
 * server closes. Rejects with `Refused` where Discord would not let the person do it.
 */
export async function interact(
  state: LocalState,
  gateway: Gateway,
  invocation: Invocation,
): Promise<InteractionRecord> {
  const setting = settingOf(state.world, placeOf(state, invocation));
  const asked = askedOf(state, setting, invocation);
  const record = newRecord(state, setting, asked);
  state.interactions.add(record);
  const payload = {
    ...apiSetting(state.world, setting),
    id: record.id,
    token: record.token,
    type: asked.type,
    data: asked.data,
    ...(asked.source ? { message: asked.source.message } : {}),
  };
  const { guildId } = record;
  if (state.delivery.url === undefined) gateway.dispatch(GatewayDispatchEvents.InteractionCreate, payload, { guildId });
  else void state.delivery.send(payload);
  return outcome(state, record, invocation.until ?? "answered");
}

/** A button is where its message is, a modal where it was asked for. */
function placeOf(state: LocalState, invocation: Invocation): Place {
  const channelId =
    invocation.kind === "modal"
      ? state.interactions.find(invocation.interactionId)?.channelId
      : "messageId" in invocation && state.messages.find(invocation.messageId)?.channelId;
  const channel = channelId ? state.world.channel(channelId) : undefined;
  if (!channel) return invocation;
  if (channel.guildId !== undefined) return { ...invocation, guildId: channel.guildId, channelId: channel.id };
  return { where: "bot-dm", ...invocation, userId: channel.recipientId ?? "" };
}

function newRecord(
  state: LocalState,
  setting: Setting,
  { kind, name, source, trigger, focusedType }: Asked,
): InteractionRecord {
  return {
    id: state.ids(),
    token: randomBytes(60).toString("base64url"),
    kind,
    name,
    userId: setting.user.id,
    channelId: setting.channel.id,
    guildId: setting.guild?.id,
    owners: ownersOf(setting),
    createdAt: state.now(),
    sentAt: performance.now(),
    source,
    trigger,
    focusedType,
    status: "open",
    response: undefined,
    choices: [],
    ackMs: undefined,
    ephemeral: false,
    original: undefined,
    edits: [],
    followups: [],
  };
}

async function outcome(state: LocalState, record: InteractionRecord, until: "answered" | "acknowledged") {
  const { interactionDeadlineMs, interactionTokenMs } = state.settings;
  const deadline = setTimeout(() => {
    if (record.status === "open") record.status = "unanswered";
    state.changes.changed();
  }, interactionDeadlineMs);
  const settled = () => {
    const waiting = record.status === "thinking" || record.status === "updating";
    return record.status !== "open" && (until === "acknowledged" || !waiting);
  };
  const over = state.changes.waitFor(settled, interactionTokenMs + graceMs);
  await over.catch(() => undefined).finally(() => clearTimeout(deadline));
  return record;
}
