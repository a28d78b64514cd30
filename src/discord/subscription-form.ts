import type { Subscription } from "../announcements/subscription.ts";
import { conditionList } from "../words/condition-list.ts";
import { LANGUAGES, type Language, OWN_NAMES } from "../words/language.ts";
import { exampleOfConditions } from "../words/read-conditions.ts";
import type { Channel } from "./caller.ts";
import type { Context } from "./context.ts";
import { buttonCommand } from "./custom-id.ts";
import type { Form, FormField } from "./form.ts";
import { STYLES, type Style } from "./watch-options.ts";

const LONGEST_CHANNEL = 20;

/** `/subscription add` as a form, filled in with what holds now. */
export function subscriptionForm(
  { words, dataset }: Context,
  channel: Channel,
  before: Subscription | null,
  roleId: string | null,
): Form {
  const { fields, formTitle, watchedExample } = words.watching;
  const watched = (before?.watched ?? []).flatMap((id) => dataset.holder(id) ?? []);
  return {
    title: formTitle(cut(channel.name === null ? channel.id : `#${channel.name}`)),
    command: buttonCommand(["subscription", "add"], { ch: channelValue(channel) }),
    fields: [
      { name: "role", ...fields.role, kind: "role", roleId },
      { name: "language", ...fields.language, kind: "one", choices: languages(before?.language ?? words.language) },
      { name: "style", ...fields.style, kind: "several", choices: styles(words.watching.style, channel, before) },
      {
        name: "watched",
        ...fields.watched,
        kind: "text",
        value: watched.map(words.names.full).join(words.punctuation.comma),
        example: watchedExample,
      },
      {
        name: "conditions",
        ...fields.conditions,
        kind: "text",
        value: conditionList(words, before?.conditions ?? []),
        example: exampleOfConditions(words),
      },
    ],
  };
}

type Choices = Extract<FormField, { kind: "one" | "several" }>["choices"];

function languages(now: Language): Choices {
  return LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value], chosen: value === now }));
}

/** Only an announcement channel can hand posts on. */
function styles(labels: Readonly<Record<Style, string>>, { kind }: Channel, before: Subscription | null): Choices {
  const now: Readonly<Record<Style, boolean>> = {
    full: before?.format === "full",
    corrections: before?.corrections ?? true,
    publish: before?.publish ?? false,
    always: before?.otherwise === "post",
  };
  return STYLES.filter((style) => style !== "publish" || kind === "announcement").map((value) => ({
    value,
    label: labels[value],
    chosen: now[value],
  }));
}

/** With what is known of it now: what comes back from a form tells only the id. */
function channelValue({ id, kind, appPermissions }: Channel): string {
  return appPermissions === null ? id : `${id}:${kind}:${appPermissions}`;
}

function cut(name: string): string {
  return name.length <= LONGEST_CHANNEL ? name : `${name.slice(0, LONGEST_CHANNEL - 1)}…`;
}
