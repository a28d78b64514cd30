import type { Holder } from "../../holdings/holder.ts";
import type { WatchingWords } from "../rooms/watching-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";

export const watching: WatchingWords = {
  formTitle: (channel) => `Cada mes en ${channel}`,
  fields: {
    role: { label: "Rol al que avisar", hint: "Vacío: no se avisa a nadie" },
    language: { label: "Idioma de las publicaciones", hint: "Vacío: el suyo" },
    style: { label: "Cómo se publica", hint: "Se pueden elegir varias" },
    watched: { label: "Países a vigilar", hint: "Separados por comas, también grupos. Vacío: todos" },
    conditions: { label: "Publicar solo si", hint: "Basta una; separadas por punto y coma. Vacío: cada mes" },
  },
  style: {
    full: "Informe completo en lugar del resumen",
    corrections: "Añadir una línea si el total se revisa después",
    publish: "Difundir a los servidores que siguen este canal",
    always: "Publicar cada mes y avisar solo si se cumple una condición",
  },
  watchedExample: "China, Japón, zona del euro",
  only: (watched, list) => `Solo si se cumple una condición${by(watched)}: ${list}.`,
  everyMonth: (watched, list) => `Cada mes, con aviso solo si se cumple una condición${by(watched)}: ${list}.`,
  lastMet: (month, list) => `Se cumplió por última vez en ${dates.month(month)}: ${list}.`,
  notMetYet: "Aún no se ha cumplido.",
  changed: { watched: "países vigilados", conditions: "condiciones", otherwise: "qué ocurre si no se cumple ninguna" },
  logUnmet: (month) => `${dates.month(month)}: no se cumplió ninguna condición`,
  would: {
    post: (month) => `Los datos de ${dates.month(month)} se habrían publicado.`,
    postQuietly: (month) => `Los datos de ${dates.month(month)} se habrían publicado sin aviso.`,
    notPost: (month) => `Los datos de ${dates.month(month)} no se habrían publicado.`,
  },
  proof: (holder) => `Prueba: ${names.short(holder)}`,
  errors: {
    conditionLacks: (example) => `Un país se vigila por una condición. Indique también una, por ejemplo: ${example}`,
    tooMany: (most) => `Se pueden vigilar ${most} a la vez como máximo. Si se deja vacío, todos.`,
  },
};

function by(watched: readonly Holder[]): string {
  return watched.length > 0 ? ` (${watched.map(names.short).join(", ")})` : "";
}
