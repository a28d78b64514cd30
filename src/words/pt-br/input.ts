import type { InputWords } from "../rooms/input-words.ts";

export const input: InputWords = {
  noSuchCommand: (typed, nearest) => `Não existe o comando ${typed}. Os mais próximos: ${nearest.join(", ")}.`,
  parts: (command, parts) => `${command} tem estas partes: ${parts.join(", ")}.`,
  olderVersion: (command) => `Isso vem de uma versão anterior do bot. Digite ${command}.`,
  needsServer: (command) => `${command} precisa de um servidor: use-o em um de seus canais.`,
  missing: (option, takes) => `Falta a opção ${option}: ${takes}.`,
  empty: (option) => `A opção ${option} está vazia.`,
  noChoice: (option, typed, choices) => `A opção ${option} não aceita ${typed}. Aceita: ${choices.join(", ")}.`,
  noNumber: (option, typed, min, max) =>
    `A opção ${option} não aceita ${typed}. Aceita um número inteiro de ${min} a ${max}.`,
  noBoolean: (option, typed) => `A opção ${option} não aceita ${typed}. Aceita \`yes\` ou \`no\`.`,
  entity: (option, kind) =>
    `A opção ${option} aceita um ${kind === "channel" ? "canal" : "cargo"} de um servidor: use o comando no Discord.`,
  noSuchOption: (command, typed, options) =>
    `${command} não tem a opção ${typed}. ${options.length > 0 ? `Tem: ${options.join(", ")}.` : "Não tem nenhuma."}`,
  noOptions: (command) => `${command} não tem opções.`,
  tooManyWords: (command) => `${command} não aceita tantas palavras.`,
  noSuchProof: (claims) =>
    `A opção \`proof\` aceita o número de um destaque. ${claims > 1 ? `Aqui vão de 1 a ${claims}.` : claims === 1 ? "Aqui há um." : "Aqui não há nenhum."}`,
  noProofNumber: (most) => `A opção \`proof\` aceita o número de um destaque, de 1 a ${most}.`,
};
