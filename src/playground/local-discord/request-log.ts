import type { Changes } from "./changes.ts";
import type { FaultKind } from "./faults.ts";

export type LoggedRequest = {
  readonly method: string;
  /** "/channels/:channelId/messages", without the API's base and version. */
  readonly route: string;
  readonly path: string;
  /** 0: no answer was sent. */
  readonly status: number;
  /** Milliseconds on the server's clock, when it arrived. */
  readonly at: number;
  readonly body: unknown;
  /** Of the request's body, files included. */
  readonly bytes: number;
  readonly fault: FaultKind["kind"] | undefined;
};

export class RequestLog {
  readonly entries: LoggedRequest[] = [];
  readonly #changes: Changes;

  constructor(changes: Changes) {
    this.#changes = changes;
  }

  add(request: LoggedRequest): void {
    this.entries.push(request);
    this.#changes.changed();
  }
}
