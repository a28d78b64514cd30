import type { NoSuchHolderWords } from "../rooms/no-such-holder-words.ts";
import { names, ofHolder } from "./holder-names.ts";
import { lists } from "./lists.ts";

const SEPARATE = "Separe de dois a seis com vírgulas, por exemplo “Japão, China, Reino Unido”.";

export const noSuchHolder: NoSuchHolderWords = {
  american:
    "As tabelas só listam detentores estrangeiros: o Federal Reserve e outros detentores dos Estados Unidos não constam. Todos os estrangeiros juntos são `total`.",
  international: "Nenhum organismo internacional consta pelo nome; todos juntos são `international`.",
  noRow: (typed) =>
    `Não há uma linha ${typed}, e essa soma não é feita aqui. As linhas de vários países são a zona do euro, a União Europeia, a Europa, a Ásia, a África e a América Latina; as somas feitas aqui são os centros de custódia, a China com a Bélgica e a China com Hong Kong.`,
  officialUnknown: (holder) =>
    `Não se pode saber que parte das posições ${ofHolder(holder)} é oficial e qual é privada: o Tesouro só as distingue para todos os países juntos. Pergunte pelo país inteiro, ou por \`official\` ou \`private\` de todos.`,
  unlisted: (country) => `Nenhuma tabela disponível lista: ${country}. Se tiver algo, está em “Outros”.`,
  unknown: (typed, nearest) =>
    `Não conheço nenhum detentor ${typed}. ${nearest.length > 0 ? `Quis dizer ${lists.or(nearest.map(names.running))}?` : "Tente um país como “Japão”, “Reino Unido” ou “Ilhas Cayman”, ou `total`, `official`, `all other`."}`,
  twice: (holder) => `Comparam-se de dois a seis detentores diferentes; repetido: ${names.full(holder)}.`,
  tooFew: (only) => `${only ? `Com o que se compara ${names.running(only)}` : "O que se compara"}? ${SEPARATE}`,
  tooMany: (count) => `Mais de seis linhas não se distinguem, e estas são ${count}. ${SEPARATE}`,
  noMonth: (typed, range) => `${typed} não é um mês. Escreva 2022-03 ou março de 2022. ${range}.`,
  noRelease: (typed, held) => `Não há nenhuma divulgação ${typed} disponível. Há as de ${lists.and(held)}.`,
};
