/** How the bot itself is. Times are Discord's marks. */
export interface ServiceWords {
  /** "Something went wrong inside, not with what you asked. It stands in the log as `…`; trying again may help." */
  fault(id: string): string;
  /** Above every answer: "⚠ The release due <t:…:f> has not been read yet: newer figures may be out." */
  overdue(overdue: { readonly due: string; readonly official: boolean }): string;
}
