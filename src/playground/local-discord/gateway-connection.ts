import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  GatewayOpcodes,
  type GatewayReadyDispatchData,
} from "discord-api-types/v10";
import type { RawData, WebSocket } from "ws";
import * as z from "zod";
import { apiGuild } from "./api-guild.ts";
import { apiUser } from "./api-user.ts";
import { GatewaySession } from "./gateway-session.ts";
import type { Guild } from "./inhabitants.ts";
import { isOf, readShard, type Shard } from "./shard.ts";
import type { LocalState } from "./state.ts";

export type GatewayMood = {
  resumesToRefuse: number;
  identifies: number;
  /** IDENTIFYs that were answered with op 9. */
  tooFast: number;
  resumes: number;
  lastClose: number | undefined;
};
type Parts = {
  readonly socket: WebSocket;
  readonly state: LocalState;
  readonly sessions: Map<string, GatewaySession>;
  readonly mood: GatewayMood;
};

const identify = z.object({
  token: z.string(),
  intents: z.int(),
  properties: z.looseObject({}),
  shard: z.unknown().optional(),
});
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });
const members = z.object({ guild_id: z.string(), nonce: z.string().optional() });
const payload = z.object({ op: z.int(), d: z.unknown() });

const privileged = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const mostPayloads = 120;
const payloadWindowMs = 60_000;
/** Typed as a number so that it fits the enum of flags. */
const none: number = 0;
/** A session with more of them has to be shared among shards. */
const mostGuilds = 2_500;
/** Heartbeats may come this much later than asked for. */
const patience = 2;

/** One socket, from HELLO to its close. */
export class GatewayConnection {
  readonly #parts: Parts;
  #session: GatewaySession | undefined;
  #received: number[] = [];
  #timer: NodeJS.Timeout | undefined;
  #silent = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  open(): void {
    const { socket, state } = this.#parts;
    socket.on("message", (data) => this.#receive(data));
    socket.on("close", () => {
      clearTimeout(this.#timer);
      this.#session?.leave(socket);
    });
    this.#expectHeartbeat();
    this.#send(GatewayOpcodes.Hello, { heartbeat_interval: state.settings.heartbeatIntervalMs });
  }

  get shard(): Shard | undefined {
    return this.#session?.shard;
  }

  cut(code?: number): void {
    if (code === undefined) this.#parts.socket.terminate();
    else this.#parts.socket.close(code);
  }

  /** What the session is told from now on waits for a resume. */
  goSilent(): void {
    this.#silent = true;
    this.#session?.leave(this.#parts.socket);
  }

  #receive(data: RawData): void {
    const { state } = this.#parts;
    const now = state.now();
    this.#received = [...this.#received.filter((at) => now - at < payloadWindowMs), now];
    const parsed = payload.safeParse(parsedJson(String(data)));
    const overflow = this.#received.length > mostPayloads;
    const code = overflow ? GatewayCloseCodes.RateLimited : GatewayCloseCodes.DecodeError;
    if (overflow || !parsed.success) this.#close(code);
    else if (!this.#silent) this.#obey(parsed.data.op, parsed.data.d);
    state.changes.changed();
  }

  #obey(op: number, d: unknown): void {
    switch (op) {
      case GatewayOpcodes.Heartbeat:
        this.#expectHeartbeat();
        this.#send(GatewayOpcodes.HeartbeatAck, null);
        break;
      case GatewayOpcodes.Identify:
        this.#identify(d);
        break;
      case GatewayOpcodes.Resume:
        this.#resume(d);
        break;
      case GatewayOpcodes.RequestGuildMembers:
        this.#members(d);
        break;
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.VoiceStateUpdate:
        if (!this.#session) this.#close(GatewayCloseCodes.NotAuthenticated);
        break;
      default:
        this.#close(GatewayCloseCodes.UnknownOpcode);
    }
  }

  #identify(d: unknown): void {
    const { socket, sessions, mood, state } = this.#parts;
    const asked = identify.safeParse(d);
    const refusal = this.#refusalOf(asked.data?.token, asked.data?.intents ?? 0);
    if (!asked.success || refusal !== undefined) {
      this.#close(refusal ?? GatewayCloseCodes.DecodeError);
      return;
    }
    const shard = readShard(asked.data.shard);
    if (!shard || this.#guildsOf(shard).length > mostGuilds) {
      this.#close(shard ? GatewayCloseCodes.ShardingRequired : GatewayCloseCodes.InvalidShard);
      return;
    }
    if (!state.sessionStarts.begin(shard)) {
      mood.tooFast += 1;
      this.#send(GatewayOpcodes.InvalidSession, false);
      return;
    }
    mood.identifies += 1;
    const session = new GatewaySession(asked.data.intents, shard, socket);
    sessions.set(session.id, session);
    this.#session = session;
    this.#welcome(session);
  }

  #refusalOf(token: string | undefined, intents: number): GatewayCloseCodes | undefined {
    if (token === undefined) return GatewayCloseCodes.DecodeError;
    if (this.#session) return GatewayCloseCodes.AlreadyAuthenticated;
    if (token !== this.#parts.state.settings.token) return GatewayCloseCodes.AuthenticationFailed;
    return (intents & privileged) === 0 ? undefined : GatewayCloseCodes.DisallowedIntents;
  }

  #welcome(session: GatewaySession): void {
    const { world, origin } = this.#parts.state;
    const guilds = this.#guildsOf(session.shard);
    const ready = {
      v: 10,
      user: apiUser(world.bot),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      shard: [session.shard.id, session.shard.count],
      resume_gateway_url: `${origin().replace("http", "ws")}/gateway`,
      application: { id: world.bot.id, flags: none, flags_new: "0" },
    } satisfies GatewayReadyDispatchData;
    session.dispatch(GatewayDispatchEvents.Ready, ready);
    if ((session.intents & GatewayIntentBits.Guilds) === 0) return;
    for (const guild of guilds) session.dispatch(GatewayDispatchEvents.GuildCreate, apiGuild(world, guild));
  }

  #guildsOf(shard: Shard): Guild[] {
    return this.#parts.state.world.guilds().filter(({ id, botIsMember }) => botIsMember && isOf(shard, id));
  }

  #resume(d: unknown): void {
    const { sessions, mood } = this.#parts;
    const asked = resume.safeParse(d);
    const refusal = this.#refusalOf(asked.data?.token, 0);
    if (!asked.success || refusal !== undefined) {
      this.#close(refusal ?? GatewayCloseCodes.DecodeError);
      return;
    }
    const session = sessions.get(asked.data.session_id);
    if (session && mood.resumesToRefuse === 0) {
      this.#continue(session, asked.data.seq);
      return;
    }
    mood.resumesToRefuse = Math.max(mood.resumesToRefuse - 1, 0);
    sessions.delete(asked.data.session_id);
    this.#send(GatewayOpcodes.InvalidSession, false);
  }

  #continue(session: GatewaySession, seq: number): void {
    if (seq > session.sequence) {
      this.#close(GatewayCloseCodes.InvalidSeq);
      return;
    }
    this.#parts.mood.resumes += 1;
    this.#session = session;
    session.resume(this.#parts.socket, seq);
    session.dispatch(GatewayDispatchEvents.Resumed, {});
  }

  #members(d: unknown): void {
    const asked = members.safeParse(d);
    if (!this.#session || !asked.success) {
      this.#close(this.#session ? GatewayCloseCodes.DecodeError : GatewayCloseCodes.NotAuthenticated);
      return;
    }
    const { guild_id, nonce } = asked.data;
    const chunk = { guild_id, members: [], chunk_index: 0, chunk_count: 1, ...(nonce === undefined ? {} : { nonce }) };
    this.#session.dispatch(GatewayDispatchEvents.GuildMembersChunk, chunk);
  }

  #expectHeartbeat(): void {
    clearTimeout(this.#timer);
    const { state } = this.#parts;
    const overdue = () => (this.#silent ? undefined : this.#close(GatewayCloseCodes.SessionTimedOut));
    this.#timer = setTimeout(overdue, state.settings.heartbeatIntervalMs * patience);
    this.#timer.unref();
  }

  #close(code: GatewayCloseCodes): void {
    this.#parts.mood.lastClose = code;
    this.#parts.socket.close(code);
  }

  #send(op: GatewayOpcodes, d: unknown): void {
    this.#parts.socket.send(JSON.stringify({ op, d }));
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
