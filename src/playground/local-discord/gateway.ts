import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { GatewayDispatchPayload } from "discord-api-types/v10";
import { type WebSocket, WebSocketServer } from "ws";
import type { Changes } from "./changes.ts";
import { GatewayConnection, type GatewayMood } from "./gateway-connection.ts";
import type { GatewaySession } from "./gateway-session.ts";
import type { LocalState } from "./state.ts";

/** The websocket half: who is connected, and the ways in which it can be made to fail. */
export class Gateway {
  readonly sessions = new Map<string, GatewaySession>();
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #connections = new Set<GatewayConnection>();
  readonly #state: LocalState;
  readonly #changes: Changes;
  readonly #mood: GatewayMood = { resumesToRefuse: 0, identifies: 0, resumes: 0, lastClose: undefined };

  constructor(state: LocalState) {
    this.#state = state;
    this.#changes = state.changes;
    this.#server.on("connection", (socket) => this.#accept(socket));
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
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

  /** Tells every session that asked for one of these intents; 0 is for all. */
  dispatch(t: GatewayDispatchPayload["t"], d: unknown, intent = 0): void {
    for (const session of this.sessions.values()) {
      if (intent === 0 || (session.intents & intent) !== 0) session.dispatch(t, d);
    }
  }

  get connected(): number {
    return [...this.sessions.values()].filter(({ socket }) => socket !== undefined).length;
  }

  /** How many times a bot identified and resumed, and the last code this server closed with. */
  get history(): Readonly<Pick<GatewayMood, "identifies" | "resumes" | "lastClose">> {
    return { ...this.#mood };
  }

  /** Breaks every connection: with a close code, or like a pulled cable. */
  cut(code?: number): void {
    for (const socket of this.#server.clients) {
      if (code === undefined) socket.terminate();
      else socket.close(code);
    }
  }

  askReconnect(): void {
    for (const socket of this.#server.clients) socket.send(JSON.stringify({ op: 7, d: null }));
  }

  /** The next resumes are answered with op 9: the bot has to identify anew. */
  refuseResumes(times = 1): void {
    this.#mood.resumesToRefuse += times;
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
