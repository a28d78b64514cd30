import type { NoSuchHolderWords } from "../rooms/no-such-holder-words.ts";
import { names, ofHolder } from "./holder-names.ts";
import { lists } from "./lists.ts";

const SEPARATE = "Separe de dos a seis con comas, por ejemplo «Japón, China, Reino Unido».";

export const noSuchHolder: NoSuchHolderWords = {
  american:
    "Las tablas solo nombran tenedores extranjeros: la Reserva Federal y otros tenedores de Estados Unidos no están. Todos los extranjeros juntos son `total`.",
  international: "Ningún organismo internacional figura con su nombre; todos juntos son `international`.",
  noRow: (typed) =>
    `No hay una fila ${typed}, y esa suma no se hace aquí. Las filas de varios países son la zona euro, la Unión Europea, Europa, Asia, África y América Latina; las sumas hechas aquí son los centros de custodia, China con Bélgica y China con Hong Kong.`,
  officialUnknown: (holder) =>
    `No se puede saber qué parte de las tenencias ${ofHolder(holder)} es oficial y cuál privada: el Tesoro solo las distingue para todos los países juntos. Pregunte por el país entero, o por \`official\` o \`private\` de todos.`,
  unlisted: (country) => `Ninguna tabla disponible nombra: ${country}. Si tiene algo, está en «Otros».`,
  unknown: (typed, nearest) =>
    `No conozco ningún tenedor ${typed}. ${nearest.length > 0 ? `¿Quiere decir ${lists.or(nearest.map(names.running))}?` : "Pruebe con un país como «Japón», «Reino Unido» o «Islas Caimán», o con `total`, `official`, `all other`."}`,
  twice: (holder) => `Se comparan de dos a seis tenedores distintos; repetido: ${names.full(holder)}.`,
  tooFew: (only) => `${only ? `¿Con qué se compara ${names.running(only)}` : "¿Qué se compara"}? ${SEPARATE}`,
  tooMany: (count) => `Más de seis líneas no se distinguen, y estas son ${count}. ${SEPARATE}`,
  noMonth: (typed, range) => `${typed} no es un mes. Escriba 2022-03 o marzo de 2022. ${range}.`,
  noRelease: (typed, held) => `No hay ninguna publicación ${typed} disponible. Están las del ${lists.and(held)}.`,
};
