/** A delivery or an edit that is due. */
export interface Due {
  readonly id: number;
  readonly attempts: number;
}

/**
 * Wakes couriers of several processes and holds the rate at which they send together. It is told of what is due and knows
 * nothing else: what is lost with it is offered again, for the ledger alone is the truth.
 */
export interface SendQueue {
  /** Those that are queued already are not queued twice. Rejects while the queue is away. */
  offer(due: readonly Due[]): Promise<void>;
  /**
   * Calls `send` as often as something was offered, and no faster over all processes than they may send together. It ends
   * what is under way and returns after `stop`.
   */
  serve(send: () => Promise<void>, stop: AbortSignal): Promise<void>;
}
