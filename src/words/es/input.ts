import type { InputWords } from "../rooms/input-words.ts";

export const input: InputWords = {
  noSuchCommand: (typed, nearest) => `No existe el comando ${typed}. Los más parecidos: ${nearest.join(", ")}.`,
  parts: (command, parts) => `${command} tiene estas partes: ${parts.join(", ")}.`,
  olderVersion: (command) => `Eso viene de una versión anterior del bot. Escriba ${command}.`,
  needsServer: (command) => `${command} necesita un servidor: úselo en uno de sus canales.`,
  missing: (option, takes) => `Falta la opción ${option}: ${takes}.`,
  empty: (option) => `La opción ${option} está vacía.`,
  noChoice: (option, typed, choices) => `La opción ${option} no admite ${typed}. Admite: ${choices.join(", ")}.`,
  noNumber: (option, typed, min, max) =>
    `La opción ${option} no admite ${typed}. Admite un número entero de ${min} a ${max}.`,
  noBoolean: (option, typed) => `La opción ${option} no admite ${typed}. Admite \`yes\` o \`no\`.`,
  entity: (option, kind) =>
    `La opción ${option} admite un ${kind === "channel" ? "canal" : "rol"} de un servidor: use el comando en Discord.`,
  noSuchOption: (command, typed, options) =>
    `${command} no tiene la opción ${typed}. ${options.length > 0 ? `Tiene: ${options.join(", ")}.` : "No tiene ninguna."}`,
  noOptions: (command) => `${command} no tiene opciones.`,
  tooManyWords: (command) => `${command} no admite tantas palabras.`,
  noSuchProof: (claims) =>
    `La opción \`proof\` admite el número de un punto. ${claims > 1 ? `Aquí van del 1 al ${claims}.` : claims === 1 ? "Aquí hay uno." : "Aquí no hay ninguno."}`,
  noProofNumber: (most) => `La opción \`proof\` admite el número de un punto, del 1 al ${most}.`,
};
