import { html, nothing, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import type { ModalFormField } from "../../page-server/protocol.ts";
import { change, now } from "../store.ts";
import { submitModal } from "../use.ts";

/** A form that the bot answered with. */
export function modal(): TemplateResult | typeof nothing {
  const { modal: it } = now();
  if (!it) return nothing;
  const close = () => change({ modal: null });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) void submitModal(filled(event.target, it.form.fields));
  };
  return html`<dialog class="modal" aria-labelledby="modal-title" @cancel=${close} ${ref(opened)}>
    <form @submit=${submit}>
      <h2 id="modal-title">${it.form.title}</h2>
      <button type="button" class="modal-close" aria-label="Close" @click=${close}>×</button>
      ${it.form.fields.map(field)}
      ${it.fault === "" ? nothing : html`<p class="fault" role="alert">${it.fault}</p>`}
      <footer><button type="button" class="plain" @click=${close}>Cancel</button><button class="primary">Submit</button></footer>
    </form>
  </dialog>`;
}

/** Lit hands the element over before it stands in the page. */
function opened(element: Element | undefined): void {
  if (!(element instanceof HTMLDialogElement)) return;
  queueMicrotask(() => {
    if (element.isConnected && !element.open) element.showModal();
  });
}

function filled(form: HTMLFormElement, fields: readonly ModalFormField[]) {
  const data = new FormData(form);
  return Object.fromEntries(
    fields.map(({ customId, kind }) => {
      const given = data
        .getAll(customId)
        .filter((each) => typeof each === "string" && each !== "")
        .map(String);
      return [customId, kind === "select" ? given : (given[0] ?? "")];
    }),
  );
}

function field(it: ModalFormField): TemplateResult {
  // A label stands for one control; a list of several has labels of its own.
  if (it.kind === "select" && it.most > 1) {
    return html`<div class="modal-field" role="group" aria-label=${it.label}><span>${it.label}</span>${it.description ? html`<small>${it.description}</small>` : nothing}${control(it)}</div>`;
  }
  return html`<label class="modal-field"
    ><span>${it.label}${it.required ? html`<i aria-hidden="true"> *</i>` : nothing}</span>${it.description ? html`<small>${it.description}</small>` : nothing}${control(it)}</label
  >`;
}

function checkbox(name: string, { value, label, chosen }: ModalFormField["options"][number]): TemplateResult {
  return html`<label><input type="checkbox" name=${name} value=${value} ?checked=${chosen} />${label}</label>`;
}

function control({
  kind,
  customId,
  required,
  least,
  most,
  value,
  placeholder,
  options,
}: ModalFormField): TemplateResult {
  if (kind === "select") {
    if (most > 1) return html`<fieldset>${options.map((option) => checkbox(customId, option))}</fieldset>`;
    const choices = options.map(
      (option) => html`<option value=${option.value} ?selected=${option.chosen}>${option.label}</option>`,
    );
    const empty = html`<option value="">${placeholder || "Make a selection"}</option>`;
    return html`<select name=${customId} ?required=${required}>${empty}${choices}</select>`;
  }
  const shared = { least: required ? Math.max(least, 1) : least, most };
  return kind === "paragraph"
    ? html`<textarea name=${customId} ?required=${required} minlength=${shared.least} maxlength=${shared.most} placeholder=${placeholder} .value=${value}></textarea>`
    : html`<input type="text" name=${customId} ?required=${required} minlength=${shared.least} maxlength=${shared.most} placeholder=${placeholder} .value=${value} />`;
}
