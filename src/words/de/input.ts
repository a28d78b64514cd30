import type { InputWords } from "../rooms/input-words.ts";

export const input: InputWords = {
  noSuchCommand: (typed, nearest) => `Einen Befehl ${typed} gibt es nicht. Am nächsten: ${nearest.join(", ")}.`,
  parts: (command, parts) => `${command} hat diese Teile: ${parts.join(", ")}.`,
  olderVersion: (command) => `Das stammt von einer älteren Version des Bots. Tippen Sie stattdessen ${command}.`,
  needsServer: (command) => `${command} braucht einen Server: bitte in einem seiner Kanäle verwenden.`,
  missing: (option, takes) => `Option ${option} fehlt: ${takes}.`,
  empty: (option) => `Option ${option} ist leer.`,
  noChoice: (option, typed, choices) => `Option ${option} nimmt ${typed} nicht an. Möglich: ${choices.join(", ")}.`,
  noNumber: (option, typed, min, max) =>
    `Option ${option} nimmt ${typed} nicht an. Möglich ist eine ganze Zahl von ${min} bis ${max}.`,
  noBoolean: (option, typed) => `Option ${option} nimmt ${typed} nicht an. Möglich: \`yes\` oder \`no\`.`,
  entity: (option, kind) =>
    `Option ${option} nimmt ${kind === "channel" ? "einen Kanal" : "eine Rolle"} eines Servers: bitte auf Discord verwenden.`,
  noSuchOption: (command, typed, options) =>
    `${command} hat keine Option ${typed}. ${options.length > 0 ? `Möglich: ${options.join(", ")}.` : "Es gibt keine."}`,
  noOptions: (command) => `${command} hat keine Optionen.`,
  tooManyWords: (command) => `${command} nimmt nicht so viele Wörter.`,
  noSuchProof: (claims) =>
    `Option \`proof\` nimmt die Nummer eines Punktes. ${claims > 1 ? `Hier gehen sie von 1 bis ${claims}.` : claims === 1 ? "Hier gibt es einen." : "Hier gibt es keinen."}`,
  noProofNumber: (most) => `Option \`proof\` nimmt die Nummer eines Punktes, von 1 bis ${most}.`,
};
