import type { Month } from "../holdings/month.ts";
import type { DeliveryStatus } from "./ledger.ts";

/** A delivery as whoever runs the bot sees it. */
export interface Standing {
  readonly channelId: string;
  readonly status: DeliveryStatus;
  readonly attempts: number;
  /** When it is tried next, or its claim ends; milliseconds since 1970. */
  readonly dueAt: number;
  readonly messageId: string | null;
  /** In English. */
  readonly reason: string | null;
}

/** What people do by hand, beside the couriers that go on. */
export interface OperatorDesk {
  /** Why announcements are stopped; null while they go out. */
  paused(): Promise<string | null>;
  pause(reason: string): Promise<void>;
  resume(): Promise<void>;
  /** The newest month that was announced; null if none was. */
  newestMonth(): Promise<Month | null>;
  /** Everything of a month that is not simply sent. */
  unsent(month: Month): Promise<readonly Standing[]>;
  /** Deliveries that failed, and so certainly do not stand there, are tried anew. Tells how many. */
  retryFailed(month: Month, now: number): Promise<number>;
  /** Somebody has looked: the message stands there. False if that delivery is not unsure. */
  settleSent(month: Month, channelId: string, messageId: string, now: number): Promise<boolean>;
  /** Somebody has looked: it does not, and is sent anew. */
  settleUnsent(month: Month, channelId: string, now: number): Promise<boolean>;
}
