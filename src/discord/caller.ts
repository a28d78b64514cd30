/** Who asks, and where. */
export interface Caller {
  readonly userId: string;
  /** As Discord names the person's language: "en-US", "ja". */
  readonly locale: string;
  /** Null in direct messages, in a terminal, and where the app was installed by a person alone. */
  readonly server: Server | null;
}

export interface Server {
  readonly id: string;
  readonly here: Channel;
}

export interface Channel {
  readonly id: string;
  readonly name: string | null;
  readonly kind: "text" | "announcement" | "thread" | "other";
  /** What the bot may do there; null where Discord did not say. */
  readonly appPermissions: bigint | null;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  /** Whether anyone may ping it; if not, the bot needs Mention Everyone. */
  readonly mentionable: boolean;
  /** @everyone is a role that has the server's own id. */
  readonly everyone: boolean;
}
