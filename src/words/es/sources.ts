import type { Table } from "../../holdings/release.ts";
import { ACROSS_BREAKS } from "../across-breaks.ts";
import type { SourceWords } from "../rooms/source-words.ts";
import { dates } from "./dates.ts";

const TABLES: Readonly<Record<Table, string>> = {
  slt_table5: "tabla 5",
  mfhhis01: "serie histórica",
  slt_table3: "tabla 3",
  slt3d_globl: "tabla 3D",
  s1_globl: "tabla del formulario S",
  mfh: "antigua tabla de principales tenedores",
};

export const sources: SourceWords = {
  table: (table) => TABLES[table],
  file: ({ table, release }) => `TIC, ${TABLES[table]}, publicada el ${dates.shortDay(release)}`,
  brief: ({ table, release }) => `TIC, ${TABLES[table]}, ${dates.shortDay(release)}. Tabla desde marzo de 2000.`,
  full: ({ table, release }) =>
    `Tesoro de EE.\u00a0UU., TIC, ${TABLES[table]}, publicada el ${dates.day(release)}. Tabla mensual desde marzo de 2000.`,
  acrossBreaks: `${ACROSS_BREAKS}Con rupturas de serie`,
  acrossBreaksWithin: `${ACROSS_BREAKS}con rupturas de serie`,
  flowsBasis: "Base SLT, desde febrero de 2023 · Letras: la tabla cuenta la variación de la posición como transacción",
  formSBasis: "Base del formulario S, de enero de 1977 a enero de 2023",
};
