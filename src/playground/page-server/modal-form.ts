import { ComponentType, TextInputStyle } from "discord-api-types/v10";
import type { Role } from "../local-discord/inhabitants.ts";
import type { InteractionRecord } from "../local-discord/interaction-book.ts";
import { modalFields } from "../local-discord/modal-fields.ts";
import { modalOf } from "../local-discord/modal-submission.ts";
import type { ModalForm, ModalFormField } from "./protocol.ts";

type Components = NonNullable<ReturnType<typeof modalOf>>["components"];
type Labelled = Extract<Components[number], { type: ComponentType.Label }>;
type Row = Extract<Components[number], { type: ComponentType.ActionRow }>;

/**
 * The modal that an interaction was answered with, as a form to fill in; null where it was not.
 * @param roles of the server where it opened: Discord lists them by itself
 */
export function modalForm(record: InteractionRecord, roles: readonly Role[]): ModalForm | null {
  const modal = modalOf(record);
  if (!modal) return null;
  return { title: modal.title, fields: modal.components.flatMap((component) => fieldsOf(component, roles)) };
}

function fieldsOf(component: Components[number], roles: readonly Role[]): ModalFormField[] {
  const limits = modalFields([component]);
  return partsOf(component).flatMap(({ inner, label, description }, index) => {
    const limit = limits[index];
    if (!limit) return [];
    const { customId, required, least, most } = limit;
    return [{ customId, label, description, required, least, most, ...kindOf(inner, roles) }];
  });
}

/** A field in a Label has its words there, one in a row carries its own. */
function partsOf(component: Components[number]) {
  if (component.type === ComponentType.Label) return [labelled(component)];
  return component.type === ComponentType.ActionRow ? component.components.map(inRow) : [];
}

function labelled({ label, description = "", component: inner }: Labelled) {
  return { inner, label, description };
}

function inRow(inner: Row["components"][number]) {
  return { inner, label: inner.label ?? "", description: "" };
}

type Kind = Pick<ModalFormField, "kind" | "value" | "placeholder" | "options">;

function kindOf(inner: Labelled["component"], roles: readonly Role[]): Kind {
  if (inner.type === ComponentType.TextInput) {
    const kind = inner.style === TextInputStyle.Paragraph ? "paragraph" : "short";
    return { kind, value: inner.value ?? "", placeholder: inner.placeholder ?? "", options: [] };
  }
  if (inner.type === ComponentType.RoleSelect) {
    const chosen = inner.default_values?.map(({ id }) => id) ?? [];
    const options = roles.map(({ id, name }) => {
      return { label: `@${name.replace(/^@/, "")}`, value: id, description: "", chosen: chosen.includes(id) };
    });
    return { kind: "select", value: "", placeholder: inner.placeholder ?? "", options };
  }
  if (inner.type !== ComponentType.StringSelect) throw new Error(`no field of type ${inner.type} is known`);
  const options = inner.options.map(({ label, value, description = "", default: chosen = false }) => {
    return { label, value, description, chosen };
  });
  return { kind: "select", value: "", placeholder: inner.placeholder ?? "", options };
}
