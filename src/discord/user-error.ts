/**
 * What a person can put right. Its message is shown as it stands, to the asker alone: one or two sentences that say what would be right.
 */
export class UserError extends Error {
  override readonly name = "UserError";
  /** The option knew what was meant, and says why that cannot be: the words are no other option's. */
  readonly understood: boolean;

  constructor(message: string, { understood = false }: { readonly understood?: boolean } = {}) {
    super(message);
    this.understood = understood;
  }
}
