import { randomUUID } from "node:crypto";
import { type GatewayDispatchPayload, GatewayOpcodes } from "discord-api-types/v10";
import type { WebSocket } from "ws";
import type { Shard } from "./shard.ts";

/** What a bot has been told since it identified; it outlives the socket, so that a resume can tell the rest. */
export class GatewaySession {
  readonly id = randomUUID().replaceAll("-", "");
  readonly intents: number;
  readonly shard: Shard;
  readonly #told: { readonly s: number; readonly text: string }[] = [];
  #socket: WebSocket | undefined;
  #sequence = 0;

  constructor(intents: number, shard: Shard, socket: WebSocket) {
    this.intents = intents;
    this.shard = shard;
    this.#socket = socket;
  }

  get sequence(): number {
    return this.#sequence;
  }

  get socket(): WebSocket | undefined {
    return this.#socket;
  }

  dispatch(t: GatewayDispatchPayload["t"], d: unknown): void {
    const s = ++this.#sequence;
    const text = JSON.stringify({ op: GatewayOpcodes.Dispatch, t, s, d });
    this.#told.push({ s, text });
    this.#socket?.send(text);
  }

  leave(socket: WebSocket): void {
    if (this.#socket === socket) this.#socket = undefined;
  }

  resume(socket: WebSocket, after: number): void {
    this.#socket = socket;
    for (const { s, text } of this.#told) if (s > after) socket.send(text);
  }
}
