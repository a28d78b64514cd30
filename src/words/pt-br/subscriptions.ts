import { elapsed } from "../elapsed.ts";
import type { Before, Chosen, Logged, PermissionName, SubscriptionWords } from "../rooms/subscription-words.ts";
import { dates } from "./dates.ts";
import { lists } from "./lists.ts";

const FORMATS = { brief: "como resumo", full: "como relatório completo" } as const;
const PERMISSIONS: Readonly<Record<PermissionName, string>> = {
  viewChannel: "Ver canal",
  sendMessages: "Enviar mensagens",
  embedLinks: "Inserir links",
  attachFiles: "Anexar arquivos",
  readMessageHistory: "Ver histórico de mensagens",
  mentionEveryone: "Mencionar @everyone, @here e todos os cargos",
  manageWebhooks: "Gerenciar webhooks",
};

export const subscriptions: SubscriptionWords = {
  subscribed,
  unchanged: (channel, chosen) => `Nada mudou: ${subscribed(channel, chosen)}`,
  changed: (before, channel, chosen) => `Alterado: ${lists.and(before.map(was))}. ${subscribed(channel, chosen)}`,
  next: ({ at, in: soon, official }) =>
    official
      ? `A próxima divulgação é em ${at} (${soon}).`
      : `A próxima divulgação é esperada em ${at} (${soon}); o Tesouro não deu a data.`,
  line: ({ channel, chosen, last }) =>
    `${channel} ${choice(chosen)} · ${last ? `última: [${dates.month(last.month)}](${last.link}), ${last.at}` : "nada publicado ainda"}`,
  paused: (reason) => `⏸ Em pausa: ${reason}. A próxima divulgação será tentada mesmo assim.`,
  titles: {
    unsubscribed: "Inscrição cancelada",
    none: "Nenhum canal inscrito",
    list: "Canais inscritos",
    posted: "Publicado",
  },
  listTitle: (from, to, of) => `Canais inscritos, ${from} a ${to} de ${of}`,
  removed: (channel) =>
    `${channel} não receberá mais publicações. O que foi publicado fica; \`/subscription add\` recomeça.`,
  followed: (channel) =>
    `${channel} segue o canal da ticwire: o Discord leva cada mensagem até lá, em inglês e resumida, e também a edição posterior. Seguir não permite avisar um cargo, escolher o idioma nem vigiar algo: para isso, \`/subscription add\`.`,
  logTitle: "O que chegou a este canal",
  nothingLogged: "Ainda não havia nada a publicar neste canal.",
  logLine,
  howToAdd: "`/subscription add` publica cada mês novo em um canal.",
  notPosted: "Não publicado: é assim que fica.",
  asItLooks: "A última divulgação como aparece lá:",
  postNow: (month) => `Publicar ${dates.month(month)} lá agora, sem aviso`,
  posted: (channel, link) => `[A última divulgação](${link}) está em ${channel}; ninguém foi avisado.`,
  errors: {
    notSubscribed: (channel) => `${channel} não está inscrito. \`/subscription list\` mostra os que estão.`,
    onlySoMany: (count) => (count === 1 ? "Só há um canal inscrito." : `Só há ${count} canais inscritos.`),
    notPosted: (channel, reason) => `Não foi possível publicar em ${channel}: ${reason}.`,
    nothingToFollow: "Este bot não tem um canal para seguir. `/subscription add` publica aqui.",
    notFollowed: (channel, reason) => `${channel} não segue: ${reason}. Tente de novo ou use \`/subscription add\`.`,
    noPlace: "As inscrições precisam de um servidor e de um bot totalmente iniciado.",
    thread: (channel) => `${channel} é um tópico, e tópicos se fecham sozinhos. Escolha o canal a que pertence.`,
    noTextChannel: (channel) => `${channel} não é um canal de texto nem de anúncios. Escolha um deles.`,
    lacks: (channel, permissions) =>
      `Em ${channel} me falta: ${lists.and(permissions.map((name) => `**${PERMISSIONS[name]}**`))}. Permita ao meu cargo em Editar canal → Permissões e inscreva de novo.`,
    everyone: "@everyone avisaria o servidor inteiro. Escolha um cargo que os membros peguem para isso.",
    notMentionable: (role, name) =>
      `Ninguém seria avisado: não posso mencionar ${role}. Ative “Permitir que qualquer pessoa @mencione este cargo” em ${name}, ou me dê **${PERMISSIONS.mentionEveryone}**, e inscreva de novo.`,
  },
};

function subscribed(channel: string, chosen: Chosen): string {
  return `${channel} receberá ${chosen.everyMonth ? "cada mês novo" : "meses novos"} ${choice(chosen)}.`;
}

function choice({ format, language, role, corrections, publish }: Chosen): string {
  const corrected = `${corrections ? "" : ", sem correções"}${publish ? ", repassado a seguidores" : ""}`;
  return `${FORMATS[format]}, em ${language}${corrected}; ${role ? `avisa ${role}` : "sem avisar ninguém"}`;
}

function was(before: Before): string {
  switch (before.field) {
    case "role":
      return `cargo (antes ${before.role ?? "nenhum"})`;
    case "format":
      return `formato (antes ${FORMATS[before.format]})`;
    case "language":
      return `idioma (antes ${before.language})`;
    case "publish":
      return `publicação a seguidores (antes ${before.on ? "sim" : "não"})`;
    case "watch":
      return before.what;
    case "corrections":
      return `correções (antes ${before.on ? "sim" : "não"})`;
  }
}

function logLine(logged: Logged): string {
  switch (logged.kind) {
    case "sent":
      return `[${dates.month(logged.month)}](${logged.link}) ${logged.at}, ${elapsed("pt-BR", logged.seconds)} após a divulgação`;
    case "waiting":
      return `${dates.month(logged.month)}: a caminho`;
    case "skipped":
      return `${dates.month(logged.month)}: omitido (${logged.reason})`;
    case "failed":
      return `${dates.month(logged.month)}: não publicado (${logged.reason})`;
    case "unsure":
      return `${dates.month(logged.month)}: não se sabe se foi publicado (${logged.reason})`;
  }
}
