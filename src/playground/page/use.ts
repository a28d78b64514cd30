/** What a member does in the channel: commands, buttons, lists, modals, words. */
import type { Action, Outcome } from "../page-server/protocol.ts";
import { emptyDraft } from "./composer/draft.ts";
import { missing, wireOptions } from "./composer/wire.ts";
import { act } from "./server.ts";
import { change, now } from "./store.ts";

let notices = 0;

function who() {
  const { userId, channelId, locale } = now();
  return { userId, channelId, locale };
}

/** A line of the page's own in the channel, for who is looking. */
export function notice(text: string): void {
  const { channelId, userId } = now();
  notices += 1;
  change({ notices: [...now().notices, { id: notices, channelId, userId, text }] });
}

async function use(action: Action): Promise<void> {
  try {
    tell(await act(action));
  } catch {
    notice("The playground does not answer. Is `npm start` still running?");
  }
}

function tell({ refused, unanswered, modal }: Outcome): void {
  if (refused !== undefined) notice(`Discord does not send this: ${refused}.`);
  if (unanswered) notice("The application did not respond.");
  if (modal) change({ modal: { ...modal, fault: "" } });
}

export async function press(messageId: string, customId: string): Promise<void> {
  change({ pressed: `${messageId} ${customId}` });
  await use({ kind: "button", ...who(), messageId, customId });
  change({ pressed: null });
}

export async function choose(messageId: string, customId: string, values: readonly string[]): Promise<void> {
  change({ openSelect: null });
  if (values.length > 0) await use({ kind: "select", ...who(), messageId, customId, values });
}

/** Sends what stands in the input. */
export async function send(): Promise<void> {
  const { draft, world, locale, userId, channelId } = now();
  const { leaf, text } = draft;
  if (!world || (!leaf && text.trim() === "")) return;
  if (!leaf) {
    change({ draft: emptyDraft, suggestions: [] });
    return text.startsWith("/") ? refuseUnknown(text) : use({ kind: "say", userId, channelId, content: text });
  }
  const [first] = missing(draft);
  if (first !== undefined && draft.text.trim() === "") {
    change({
      draft: {
        ...draft,
        focus: Math.max(
          0,
          draft.pills.findIndex(({ name }) => name === first),
        ),
      },
    });
    return;
  }
  const options = wireOptions(draft, world, locale);
  change({ draft: emptyDraft, suggestions: [] });
  await use({ kind: "command", ...who(), name: leaf.path, options });
}

/** Discord would offer no such command: whether there is one that is not for this member, the server knows. */
async function refuseUnknown(text: string): Promise<void> {
  const [first = "", second = ""] = text.slice(1).trim().split(/\s+/);
  const command = now().commands.find(({ name }) => name === first);
  const hasParts = command?.options?.some(({ type }) => type === 1) ?? false;
  await use({ kind: "command", ...who(), name: hasParts ? `${first} ${second}`.trim() : first, options: {} });
}

export async function submitModal(fields: Readonly<Record<string, string | readonly string[]>>): Promise<void> {
  const { modal } = now();
  if (!modal) return;
  const outcome = await act({ kind: "modal", ...who(), interactionId: modal.interactionId, fields });
  if (outcome.refused !== undefined) change({ modal: { ...modal, fault: outcome.refused } });
  else {
    change({ modal: null });
    tell(outcome);
  }
}
