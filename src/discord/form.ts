import {
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  SelectMenuDefaultValueType,
  TextInputStyle,
} from "discord.js";

/** What a person fills in before a command does its work: Discord shows it at once, and one at a time. */
export interface Form {
  readonly title: string;
  /** The command that is run with what was filled in, as on a button. */
  readonly command: string;
  /** At most five; none has to be filled in. */
  readonly fields: readonly FormField[];
}

export type FormField = {
  /** The option that it is the value of. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
} & (TextField | RoleField | ChoiceField);

interface TextField {
  readonly kind: "text";
  readonly value: string;
  readonly example: string;
}

interface RoleField {
  readonly kind: "role";
  readonly roleId: string | null;
}

interface ChoiceField {
  readonly kind: "one" | "several";
  readonly choices: readonly { readonly value: string; readonly label: string; readonly chosen: boolean }[];
}

/** Discord's limits on a modal: https://docs.discord.com/developers/components/reference#label */
const LIMITS = { title: 45, custom_id: 100, fields: 5, label: 45, hint: 100, example: 100, choice: 100, text: 1_000 };

/** @throws RangeError if Discord would refuse it */
export function renderForm({ title, command, fields }: Form): APIModalInteractionResponseCallbackData {
  atMost("title", title, LIMITS.title);
  atMost("command", command, LIMITS.custom_id);
  if (fields.length > LIMITS.fields) throw new RangeError(`A form has at most ${LIMITS.fields} fields`);
  return {
    title,
    custom_id: command,
    components: fields.map((field) => {
      atMost("label", field.label, LIMITS.label);
      atMost("hint", field.hint, LIMITS.hint);
      return {
        type: ComponentType.Label,
        label: field.label,
        description: field.hint,
        component: componentOf(field),
      };
    }),
  };
}

function componentOf(field: FormField): APIComponentInLabel {
  const shared = { custom_id: field.name, required: false };
  switch (field.kind) {
    case "text": {
      const { value, example: placeholder } = field;
      atMost("example", placeholder, LIMITS.example);
      const text = { style: TextInputStyle.Paragraph, max_length: LIMITS.text, placeholder };
      return { type: ComponentType.TextInput, ...shared, ...text, ...(value !== "" && { value }) };
    }
    case "role": {
      const { roleId: id } = field;
      const chosen = id === null ? [] : [{ id, type: SelectMenuDefaultValueType.Role } as const];
      return { type: ComponentType.RoleSelect, ...shared, min_values: 0, max_values: 1, default_values: chosen };
    }
    default: {
      const options = field.choices.map(({ label, value, chosen }) => {
        atMost("choice", label, LIMITS.choice);
        return { label, value, default: chosen };
      });
      const most = field.kind === "one" ? 1 : options.length;
      return { type: ComponentType.StringSelect, ...shared, min_values: 0, max_values: most, options };
    }
  }
}

function atMost(part: string, text: string, limit: number): void {
  if (text.length > limit)
    throw new RangeError(`The ${part} has ${text.length} where Discord takes ${limit}: "${text}"`);
}
