import type { Holder } from "../../holdings/holder.ts";
import type { WatchingWords } from "../rooms/watching-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";

export const watching: WatchingWords = {
  formTitle: (channel) => `Todo mês em ${channel}`,
  fields: {
    role: { label: "Cargo a avisar", hint: "Vazio: ninguém é avisado" },
    language: { label: "Idioma das publicações", hint: "Vazio: o seu" },
    style: { label: "Como se publica", hint: "Podem ser várias" },
    watched: { label: "Países a vigiar", hint: "Separados por vírgulas, grupos também. Vazio: todos" },
    conditions: { label: "Publicar só se", hint: "Basta uma; separadas por ponto e vírgula. Vazio: todo mês" },
  },
  style: {
    full: "Relatório completo em vez do resumo",
    corrections: "Acrescentar uma linha se o total for revisado depois",
    publish: "Repassar aos servidores que seguem este canal",
    always: "Publicar todo mês e avisar só se uma condição for cumprida",
  },
  watchedExample: "China, Japão, zona do euro",
  only: (watched, list) => `Só se uma condição for cumprida${by(watched)}: ${list}.`,
  everyMonth: (watched, list) => `Todo mês, com aviso só se uma condição for cumprida${by(watched)}: ${list}.`,
  lastMet: (month, list) => `Cumprida pela última vez em ${dates.month(month)}: ${list}.`,
  notMetYet: "Ainda não cumprida.",
  changed: { watched: "países vigiados", conditions: "condições", otherwise: "o que ocorre se nenhuma for cumprida" },
  logUnmet: (month) => `${dates.month(month)}: nenhuma condição cumprida`,
  would: {
    post: (month) => `Os dados de ${dates.month(month)} teriam sido publicados.`,
    postQuietly: (month) => `Os dados de ${dates.month(month)} teriam sido publicados sem aviso.`,
    notPost: (month) => `Os dados de ${dates.month(month)} não teriam sido publicados.`,
  },
  proof: (holder) => `Prova: ${names.short(holder)}`,
  errors: {
    conditionLacks: (example) => `Um país é vigiado por uma condição. Informe também uma, por exemplo: ${example}`,
    tooMany: (most) => `No máximo ${most} de uma vez. Vazio, todos são vigiados.`,
  },
};

function by(watched: readonly Holder[]): string {
  return watched.length > 0 ? ` (${watched.map(names.short).join(", ")})` : "";
}
