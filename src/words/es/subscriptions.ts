import { elapsed } from "../elapsed.ts";
import type { Before, Chosen, Logged, PermissionName, SubscriptionWords } from "../rooms/subscription-words.ts";
import { dates } from "./dates.ts";
import { lists } from "./lists.ts";

const FORMATS = { brief: "como resumen", full: "como informe completo" } as const;
const PERMISSIONS: Readonly<Record<PermissionName, string>> = {
  viewChannel: "Ver canal",
  sendMessages: "Enviar mensajes",
  embedLinks: "Insertar enlaces",
  attachFiles: "Adjuntar archivos",
  readMessageHistory: "Leer el historial de mensajes",
  mentionEveryone: "Mencionar @everyone, @here y todos los roles",
  manageWebhooks: "Gestionar webhooks",
};

export const subscriptions: SubscriptionWords = {
  subscribed,
  unchanged: (channel, chosen) => `No ha cambiado nada: ${subscribed(channel, chosen)}`,
  changed: (before, channel, chosen) => `Cambiado: ${lists.and(before.map(was))}. ${subscribed(channel, chosen)}`,
  next: ({ at, in: soon, official }) =>
    official
      ? `La próxima publicación es el ${at} (${soon}).`
      : `La próxima publicación se espera el ${at} (${soon}); el Tesoro no ha dado la fecha.`,
  line: ({ channel, chosen, last }) =>
    `${channel} ${choice(chosen)} · ${last ? `última: [${dates.month(last.month)}](${last.link}), ${last.at}` : "nada publicado aún"}`,
  paused: (reason) => `⏸ En pausa: ${reason}. La próxima publicación se intentará igualmente.`,
  titles: {
    unsubscribed: "Suscripción anulada",
    none: "Ningún canal suscrito",
    list: "Canales suscritos",
    posted: "Publicado",
  },
  listTitle: (from, to, of) => `Canales suscritos, del ${from} al ${to} de ${of}`,
  removed: (channel) =>
    `${channel} no recibirá más publicaciones. Lo publicado queda; \`/subscription add\` empieza de nuevo.`,
  followed: (channel) =>
    `${channel} sigue al canal de ticwire: Discord lleva allí cada publicación, en inglés y resumida, y también su edición posterior. Seguir no permite avisar a un rol, elegir idioma ni vigilar algo: para eso, \`/subscription add\`.`,
  logTitle: "Lo que llegó a este canal",
  nothingLogged: "Aún no había nada que publicar en este canal.",
  logLine,
  howToAdd: "`/subscription add` publica cada mes nuevo en un canal.",
  notPosted: "No publicado: así se ve.",
  asItLooks: "La última publicación tal como se ve allí:",
  postNow: (month) => `Publicar ${dates.month(month)} allí ahora, sin aviso`,
  posted: (channel, link) => `[La última publicación](${link}) está en ${channel}; no se avisó a nadie.`,
  errors: {
    notSubscribed: (channel) => `${channel} no está suscrito. \`/subscription list\` muestra los que lo están.`,
    onlySoMany: (count) => (count === 1 ? "Solo hay un canal suscrito." : `Solo hay ${count} canales suscritos.`),
    notPosted: (channel, reason) => `No se pudo publicar en ${channel}: ${reason}.`,
    nothingToFollow: "Este bot no tiene un canal que seguir. `/subscription add` publica aquí en su lugar.",
    notFollowed: (channel, reason) =>
      `${channel} no sigue al canal: ${reason}. Inténtelo de nuevo o use \`/subscription add\`.`,
    noPlace: "Las suscripciones necesitan un servidor y un bot completamente iniciado.",
    thread: (channel) => `${channel} es un hilo, y los hilos se cierran solos. Elija el canal al que pertenece.`,
    noTextChannel: (channel) => `${channel} no es un canal de texto ni de anuncios. Elija uno de ellos.`,
    lacks: (channel, permissions) =>
      `En ${channel} me falta: ${lists.and(permissions.map((name) => `**${PERMISSIONS[name]}**`))}. Concédalo a mi rol en Editar canal → Permisos y suscriba de nuevo.`,
    everyone: "@everyone avisaría a todo el servidor. Elija un rol que los miembros tomen para esto.",
    notMentionable: (role, name) =>
      `No se avisaría a nadie: no puedo mencionar ${role}. Active «Permitir que cualquiera @mencione este rol» en ${name}, o deme **${PERMISSIONS.mentionEveryone}**, y suscriba de nuevo.`,
  },
};

function subscribed(channel: string, chosen: Chosen): string {
  return `${channel} recibirá ${chosen.everyMonth ? "cada mes nuevo" : "meses nuevos"} ${choice(chosen)}.`;
}

function choice({ format, language, role, corrections, publish }: Chosen): string {
  const corrected = `${corrections ? "" : ", sin correcciones"}${publish ? ", difundido a seguidores" : ""}`;
  return `${FORMATS[format]}, en ${language}${corrected}; ${role ? `avisa a ${role}` : "sin avisar a nadie"}`;
}

function was(before: Before): string {
  switch (before.field) {
    case "role":
      return `rol (antes ${before.role ?? "ninguno"})`;
    case "format":
      return `formato (antes ${FORMATS[before.format]})`;
    case "language":
      return `idioma (antes ${before.language})`;
    case "publish":
      return `difusión a seguidores (antes ${before.on ? "sí" : "no"})`;
    case "watch":
      return before.what;
    case "corrections":
      return `correcciones (antes ${before.on ? "sí" : "no"})`;
  }
}

function logLine(logged: Logged): string {
  switch (logged.kind) {
    case "sent":
      return `[${dates.month(logged.month)}](${logged.link}) ${logged.at}, ${elapsed("es", logged.seconds)} después de la publicación`;
    case "waiting":
      return `${dates.month(logged.month)}: en camino`;
    case "skipped":
      return `${dates.month(logged.month)}: omitido (${logged.reason})`;
    case "failed":
      return `${dates.month(logged.month)}: no publicado (${logged.reason})`;
    case "unsure":
      return `${dates.month(logged.month)}: no se puede saber si se publicó (${logged.reason})`;
  }
}
