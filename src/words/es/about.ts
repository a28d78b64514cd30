import type { AboutWords } from "../rooms/about-words.ts";
import { dates } from "./dates.ts";

export const about: AboutWords = {
  title: "ticwire: deuda de EE.\u00a0UU. en manos extranjeras",
  footer: "Cifras: Tesoro de EE.\u00a0UU., sistema Treasury International Capital (TIC)",
  source:
    "**Fuente** Tesoro de EE.\u00a0UU., TIC, tabla 5 (principales tenedores extranjeros) y su serie histórica, cada mes desde marzo de 2000; tabla 3 y su predecesora, todos los países desde diciembre de 2011",
  newest: ({ month, release }) => `**Último mes** ${dates.month(month)}, publicado el ${dates.day(release)}`,
  noNewest: "**Último mes** ninguno",
  next: ({ at, in: soon, official }) =>
    `**Próxima publicación** ${at}, ${soon}${official ? "" : " (prevista: el Tesoro no ha dado la fecha)"}`,
  lastCheck: (at) => `**Última comprobación correcta** ${at}`,
  noCheckYet: "**Última comprobación correcta** ninguna aún",
  refused: ({ file, at, reason }) => `**Último rechazo** \`${file}\`, ${at}: ${reason}`,
  nothingRefused: "**Último rechazo** nada",
  stateAway: (since) =>
    `**Estado** La base de datos no responde desde ${since}: las publicaciones y las suscripciones la esperan`,
  canTell:
    "**Lo que dicen** Lo que cada gran tenedor tenía a fin de mes, a valor de mercado, según declaran los custodios; cómo varió y desde cuándo no era tan alto o bajo.",
  cannotTell:
    "**Lo que no dicen** Quién compró o vendió, solo por las tenencias: también cambian por precios y traslados de custodia (`/flows` los distingue desde febrero de 2023). De quién son los títulos: el país es el del custodio. Qué hizo un banco central: los tenedores oficiales se publican para todos los países juntos.",
  howToRead: "Cómo leer las cifras",
};
