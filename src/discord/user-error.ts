/**
 * What a person can put right. Its message is shown as it stands, to the asker alone: one or two sentences that say what would be right.
 */
export class UserError extends Error {
  override readonly name = "UserError";
}
