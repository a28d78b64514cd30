import type { Holder } from "../../holdings/holder.ts";
import { createNames } from "../names.ts";

/** Countries that take no article, and those that are masculine or plural; all others are feminine. */
const BARE = new Set(
  "AI AN AW BB CL CR CU CW CY FJ GG GI HK HN IL JE KN LC LU MA MC MO MT OM PT SG SV TT TW WS".split(" "),
);
const MASCULINE = new Set(
  "AF BH BN BR BZ CA EC EG GT HT IQ JP KE KW KZ LB LK MX PA PE PK PY QA GB SR UY VN".split(" "),
);
const FEMININE_PLURAL = new Set("BM BS KY MH MU PH SC TC VG".split(" "));
const MASCULINE_PLURAL = new Set("AE NL".split(" "));

const base = createNames("pt-BR", {
  AN: { full: "Antilhas Holandesas" },
  DD: { full: "Alemanha Oriental" },
  AE: { full: "Emirados Árabes Unidos", short: "EAU" },
  BH: { full: "Bahrein" },
  DO: { full: "República Dominicana", short: "Rep. Dominicana" },
  GB: { full: "Reino Unido" },
  MU: { full: "Ilhas Maurício" },
  SC: { full: "Seychelles" },
  KY: { full: "Ilhas Cayman", cell: "Is. Cayman" },
  SA: { full: "Arábia Saudita", cell: "Arábia Saud." },
  VG: { full: "Ilhas Virgens Britânicas", short: "Ilhas Virgens Brit.", cell: "Virgens Brit." },
  africa: { full: "África", running: "a África" },
  "all-countries": { full: "Todos os países", running: "todos os países" },
  "all-other-history": {
    full: "Outros (série histórica)",
    short: "Outros",
    running: "os detentores que a série histórica não nomeia",
  },
  "all-other-t5": { full: "Outros (tabela 5)", short: "Outros", running: "os detentores que a tabela 5 não nomeia" },
  asia: { full: "Ásia", running: "a Ásia" },
  "belgium-luxembourg": { full: "Bélgica e Luxemburgo", running: "a Bélgica e Luxemburgo" },
  "british-west-indies": { full: "Índias Ocidentais Britânicas", running: "as Índias Ocidentais Britânicas" },
  "carib-banking": { full: "Centros bancários do Caribe", short: "Caribe", running: "os centros bancários do Caribe" },
  caribbean: { full: "Caribe", running: "o Caribe" },
  "channel-islands": { full: "Ilhas do Canal e Ilha de Man", running: "as Ilhas do Canal e a Ilha de Man" },
  "china-belgium": { full: "China com Bélgica", running: "a China com a Bélgica" },
  "china-hong-kong": { full: "China com Hong Kong", running: "a China com Hong Kong" },
  "country-unknown": { full: "País desconhecido", running: "o país desconhecido" },
  "custody-centres": { full: "Centros de custódia", running: "os centros de custódia" },
  "euro-area": { full: "Zona do euro", running: "a zona do euro" },
  europe: { full: "Europa", running: "a Europa" },
  "european-union": { full: "União Europeia", short: "UE", running: "a União Europeia" },
  "everyone-else": { full: "Todos os demais", running: "todos menos os centros de custódia" },
  international: { full: "Organismos internacionais", running: "os organismos internacionais" },
  "latin-america": { full: "América Latina", running: "a América Latina" },
  "latin-america-caribbean": { full: "América Latina e Caribe", running: "a América Latina e o Caribe" },
  "non-official": { full: "Privados", running: "os detentores privados estrangeiros" },
  official: { full: "Oficiais", running: "os detentores oficiais estrangeiros" },
  "oil-exporters": { full: "Exportadores de petróleo", running: "os exportadores de petróleo" },
  organisations: { full: "Organismos", running: "os organismos internacionais e regionais" },
  "other-countries": { full: "Outros países", running: "outros países" },
  regional: { full: "Organismos regionais", running: "os organismos regionais" },
  total: { full: "Total estrangeiro", short: "Total", running: "o conjunto dos detentores estrangeiros" },
});

function running(holder: Holder): string {
  const name = base.running(holder);
  if (holder.kind !== "country") return name;
  const { id } = holder;
  if (BARE.has(id)) return name;
  if (FEMININE_PLURAL.has(id)) return `as ${name}`;
  if (MASCULINE_PLURAL.has(id)) return `os ${name}`;
  return `${MASCULINE.has(id) ? "o" : "a"} ${name}`;
}

/** As the financial press writes them, with the article in running text; CLDR has the rest. */
export const names = { ...base, running };

/** Behind "de": "do Japão", "da China", "das Ilhas Cayman", "de Hong Kong" */
export function ofHolder(holder: Holder): string {
  const name = running(holder);
  return /^(o|a|os|as) /.test(name) ? `d${name}` : `de ${name}`;
}
