import type { Holder } from "../../holdings/holder.ts";
import { createNames } from "../names.ts";

/** As the financial press writes them, countries without an article; CLDR has the rest. */
export const names = createNames("es-ES", {
  AN: { full: "Antillas Neerlandesas" },
  DD: { full: "Alemania Oriental" },
  AE: { full: "Emiratos Árabes Unidos", short: "EAU" },
  BH: { full: "Bahréin" },
  DO: { full: "República Dominicana", short: "Rep. Dominicana" },
  GB: { full: "Reino Unido" },
  KY: { full: "Islas Caimán", cell: "Is. Caimán" },
  SA: { full: "Arabia Saudita", cell: "Arabia Saud." },
  VG: { full: "Islas Vírgenes Británicas", short: "Islas Vírgenes Brit.", cell: "Vírgenes Brit." },
  africa: { full: "África" },
  "all-countries": { full: "Todos los países", running: "todos los países" },
  "all-other-history": {
    full: "Otros (serie histórica)",
    short: "Otros",
    running: "los tenedores que la serie histórica no nombra",
  },
  "all-other-t5": { full: "Otros (tabla 5)", short: "Otros", running: "los tenedores que la tabla 5 no nombra" },
  asia: { full: "Asia" },
  "belgium-luxembourg": { full: "Bélgica y Luxemburgo" },
  "british-west-indies": { full: "Indias Occidentales Británicas" },
  "carib-banking": {
    full: "Centros bancarios del Caribe",
    short: "Caribe",
    running: "los centros bancarios del Caribe",
  },
  caribbean: { full: "Caribe", running: "el Caribe" },
  "channel-islands": { full: "Islas del Canal e Isla de Man" },
  "china-belgium": { full: "China con Bélgica" },
  "china-hong-kong": { full: "China con Hong Kong" },
  "country-unknown": { full: "País desconocido" },
  "custody-centres": { full: "Centros de custodia", running: "los centros de custodia" },
  "euro-area": { full: "Zona euro", running: "la zona euro" },
  europe: { full: "Europa" },
  "european-union": { full: "Unión Europea", short: "UE", running: "la Unión Europea" },
  "everyone-else": { full: "Todos los demás", running: "todos salvo los centros de custodia" },
  international: { full: "Organismos internacionales", running: "los organismos internacionales" },
  "latin-america": { full: "América Latina" },
  "latin-america-caribbean": { full: "América Latina y el Caribe" },
  "non-official": { full: "Privados", running: "los tenedores privados extranjeros" },
  official: { full: "Oficiales", running: "los tenedores oficiales extranjeros" },
  "oil-exporters": { full: "Exportadores de petróleo", running: "los exportadores de petróleo" },
  organisations: { full: "Organismos", running: "los organismos internacionales y regionales" },
  "other-countries": { full: "Otros países", running: "otros países" },
  regional: { full: "Organismos regionales", running: "los organismos regionales" },
  total: { full: "Total extranjero", short: "Total", running: "el conjunto de tenedores extranjeros" },
});

/** Behind "de": "de Japón", "del Caribe" */
export function ofHolder(holder: Holder): string {
  const name = names.running(holder);
  return name.startsWith("el ") ? `del ${name.slice(3)}` : `de ${name}`;
}

/** Behind "a": "a Japón", "al Caribe" */
export function toHolder(holder: Holder): string {
  const name = names.running(holder);
  return name.startsWith("el ") ? `al ${name.slice(3)}` : `a ${name}`;
}
