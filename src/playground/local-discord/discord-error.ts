export type FormError = {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
};

/** What Discord answers instead of a result: the HTTP status and the JSON code that clients tell errors by. */
export class DiscordError extends Error {
  readonly status: number;
  readonly code: number;
  readonly forms: readonly FormError[];

  constructor(status: number, code: number, message: string, forms: readonly FormError[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.forms = forms;
  }

  body(): unknown {
    const plain = { message: this.message, code: this.code };
    return this.forms.length === 0 ? plain : { ...plain, errors: nested(this.forms) };
  }
}

type Nested = { [key: string]: Nested | { code: string; message: string }[] };

function nested(forms: readonly FormError[]): Nested {
  const root: Nested = {};
  for (const { path, code, message } of forms) {
    let at = root;
    for (const key of path.map(String)) {
      const inner = at[key];
      const next = inner === undefined || Array.isArray(inner) ? {} : inner;
      at[key] = next;
      at = next;
    }
    const here = at["_errors"];
    at["_errors"] = [...(Array.isArray(here) ? here : []), { code, message }];
  }
  return root;
}

export const invalidForm = (forms: readonly FormError[]) => new DiscordError(400, 50035, "Invalid Form Body", forms);
export const unauthorized = () => new DiscordError(401, 0, "401: Unauthorized");
export const notFound = () => new DiscordError(404, 0, "404: Not Found");
export const unknownChannel = () => new DiscordError(404, 10003, "Unknown Channel");
export const unknownRole = () => new DiscordError(404, 10011, "Unknown Role");
export const unknownMessage = () => new DiscordError(404, 10008, "Unknown Message");
export const unknownWebhook = () => new DiscordError(404, 10015, "Unknown Webhook");
export const unknownInteraction = () => new DiscordError(404, 10062, "Unknown interaction");
export const invalidWebhookToken = () => new DiscordError(401, 50027, "Invalid Webhook Token");
export const alreadyAcknowledged = () => new DiscordError(400, 40060, "Interaction has already been acknowledged.");
export const missingAccess = () => new DiscordError(403, 50001, "Missing Access");
export const missingPermissions = () => new DiscordError(403, 50013, "Missing Permissions");
export const notYourMessage = () => new DiscordError(403, 50005, "Cannot edit a message authored by another user");
export const emptyMessage = () => new DiscordError(400, 50006, "Cannot send an empty message");
