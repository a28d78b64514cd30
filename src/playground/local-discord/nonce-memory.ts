/** Which message a nonce made, for as long as Discord remembers: "the past few minutes". */
export class NonceMemory {
  readonly #kept = new Map<string, { readonly messageId: string; readonly at: number }>();
  readonly #now: () => number;
  readonly #forMs: number;

  constructor(now: () => number, forMs: number) {
    this.#now = now;
    this.#forMs = forMs;
  }

  remember(channelId: string, nonce: string | number, messageId: string): void {
    this.#kept.set(`${channelId} ${nonce}`, { messageId, at: this.#now() });
  }

  recall(channelId: string, nonce: string | number): string | undefined {
    const kept = this.#kept.get(`${channelId} ${nonce}`);
    return kept && this.#now() - kept.at < this.#forMs ? kept.messageId : undefined;
  }

  forgetAll(): void {
    this.#kept.clear();
  }
}
