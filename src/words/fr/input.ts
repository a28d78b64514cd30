import type { InputWords } from "../rooms/input-words.ts";

export const input: InputWords = {
  noSuchCommand: (typed, nearest) => `Il n’y a pas de commande ${typed}. Les plus proches : ${nearest.join(", ")}.`,
  parts: (command, parts) => `${command} comprend : ${parts.join(", ")}.`,
  olderVersion: (command) => `Ce choix vient d’une version antérieure du bot. Tapez plutôt ${command}.`,
  needsServer: (command) => `${command} demande un serveur : utilisez-la dans un de ses salons.`,
  missing: (option, takes) => `L’option ${option} manque : ${takes}.`,
  empty: (option) => `L’option ${option} est vide.`,
  noChoice: (option, typed, choices) => `L’option ${option} n’accepte pas ${typed}. Possible : ${choices.join(", ")}.`,
  noNumber: (option, typed, min, max) =>
    `L’option ${option} n’accepte pas ${typed}. Il faut un nombre entier de ${min} à ${max}.`,
  noBoolean: (option, typed) => `L’option ${option} n’accepte pas ${typed}. Possible : \`yes\` ou \`no\`.`,
  entity: (option, kind) =>
    `L’option ${option} prend un ${kind === "channel" ? "salon" : "rôle"} d’un serveur : utilisez la commande sur Discord.`,
  noSuchOption: (command, typed, options) =>
    `${command} n’a pas d’option ${typed}. ${options.length > 0 ? `Possible : ${options.join(", ")}.` : "Elle n’en a aucune."}`,
  noOptions: (command) => `${command} n’a pas d’options.`,
  tooManyWords: (command) => `${command} n’accepte pas autant de mots.`,
  noSuchProof: (claims) =>
    `L’option \`proof\` prend le numéro d’un point. ${claims > 1 ? `Ici, de 1 à ${claims}.` : claims === 1 ? "Ici, il y en a un." : "Ici, il n’y en a pas."}`,
  noProofNumber: (most) => `L’option \`proof\` prend le numéro d’un point, de 1 à ${most}.`,
};
