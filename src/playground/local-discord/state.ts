import type { FileShelf } from "./attachments.ts";
import type { Changes } from "./changes.ts";
import type { CommandBook } from "./command-book.ts";
import type { Following } from "./following.ts";
import type { HttpDelivery } from "./http-delivery.ts";
import type { InteractionBook } from "./interaction-book.ts";
import type { MessageBook } from "./message-book.ts";
import type { NonceMemory } from "./nonce-memory.ts";
import type { SessionStarts } from "./session-starts.ts";
import type { Settings } from "./settings.ts";
import type { Snowflakes } from "./snowflake.ts";
import type { World } from "./world.ts";

/** All that the server knows; routes and the gateway work on it. */
export type LocalState = {
  readonly settings: Settings;
  readonly now: () => number;
  readonly ids: Snowflakes;
  readonly changes: Changes;
  readonly world: World;
  readonly files: FileShelf;
  readonly messages: MessageBook;
  readonly following: Following;
  readonly nonces: NonceMemory;
  readonly commands: CommandBook;
  readonly interactions: InteractionBook;
  readonly delivery: HttpDelivery;
  readonly sessionStarts: SessionStarts;
  /** "http://127.0.0.1:PORT", once it listens. */
  readonly origin: () => string;
};
