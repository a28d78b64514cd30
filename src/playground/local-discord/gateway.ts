import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { GatewayDispatchPayload } from "discord-api-types/v10";
import { type WebSocket, WebSocketServer } from "ws";
import type { Changes } from "./changes.ts";
import { GatewayConnection, type GatewayMood } from "./gateway-connection.ts";
import type { GatewaySession } from "./gateway-session.ts";
import { isOf, type Shard } from "./shard.ts";
import type { LocalState } from "./state.ts";

/** Whom a dispatch is for: those that asked for one of these intents, or all; of a guild, or of none. */
type For = { readonly guildId: string | undefined; readonly intent?: number };

/** The websocket half: who is connected, and the ways in which it can be made to fail. */
export class Gateway {
  readonly sessions = new Map<string, GatewaySession>();
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #connections = new Set<GatewayConnection>();
  readonly #state: LocalState;
  readonly #changes: Changes;
  readonly #mood: GatewayMood = { resumesToRefuse: 0, identifies: 0, tooFast: 0, resumes: 0, lastClose: undefined };

  #upgradesToRefuse = 0;

  constructor(state: LocalState) {
    this.#state = state;
    this.#changes = state.changes;
    this.#server.on("connection", (socket) => this.#accept(socket));
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.#upgradesToRefuse > 0) {
      this.#upgradesToRefuse -= 1;
      socket.on("error", () => socket.destroy());
      socket.end("HTTP/1.1 503 Service Unavailable\r\n\r\n");
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (opened) => this.#server.emit("connection", opened, request));
  }

  #accept(socket: WebSocket): void {
    const connection = new GatewayConnection({ socket, state: this.#state, sessions: this.sessions, mood: this.#mood });
    this.#connections.add(connection);
    connection.open();
    socket.on("close", () => {
      this.#connections.delete(connection);
      this.#changes.changed();
    });
  }

  /** Tells the sessions of the shard that the guild is of; one that is not connected just now hears it when it resumes. */
  dispatch(t: GatewayDispatchPayload["t"], d: unknown, { guildId, intent = 0 }: For): void {
    for (const session of this.sessions.values()) {
      const asked = intent === 0 || (session.intents & intent) !== 0;
      if (asked && isOf(session.shard, guildId)) session.dispatch(t, d);
    }
  }

  get connected(): number {
    return [...this.sessions.values()].filter(({ socket }) => socket !== undefined).length;
  }

  /** How many times a bot identified, did so too fast, and resumed, and the last code this server closed with. */
  get history(): Readonly<Omit<GatewayMood, "resumesToRefuse">> {
    return { ...this.#mood };
  }

  /**
   * Breaks every connection, or those of some shards: with a close code, or like a pulled cable.
   * @param ofThese is asked with undefined for a connection that has not identified
   */
  cut(code?: number, ofThese: (shard: Shard | undefined) => boolean = () => true): void {
    for (const connection of this.#connections) if (ofThese(connection.shard)) connection.cut(code);
  }

  askReconnect(): void {
    for (const socket of this.#server.clients) socket.send(JSON.stringify({ op: 7, d: null }));
  }

  /** The next resumes are answered with op 9: the bot has to identify anew. */
  refuseResumes(times = 1): void {
    this.#mood.resumesToRefuse += times;
  }

  /** The next connections are not even opened: they are answered with 503. */
  refuseUpgrades(times: number): void {
    this.#upgradesToRefuse += times;
  }

  /** The connections of this moment hear nothing any more, not even that their heartbeat arrived; new ones do. */
  goSilent(): void {
    for (const connection of this.#connections) connection.goSilent();
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }
}
