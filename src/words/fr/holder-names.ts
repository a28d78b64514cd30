import type { Holder } from "../../holdings/holder.ts";
import { createNames } from "../names.ts";

/** Countries that take no article, and those that are masculine or plural; all others are feminine. */
const BARE = new Set("AI AW BB BH CR CU CW CY FJ GG GI HK HT IL JE LC LK KN MC MO MT MU OM SG SV TT TW WS".split(" "));
const MASCULINE = new Set(
  "AF BN BR BZ CA CL DK EC GT HN IQ JP KE KW KZ LB LR LU MA MX NG NI PA PE PK PT PY QA GB SR UY VA VE VN".split(" "),
);
const PLURAL = new Set("AE BM BS KY MH NL PH SC TC VG".split(" "));
const VOWEL = /^[aeiouyâàéèêîôûœh]/i;

const base = createNames("fr-FR", {
  AN: { full: "Antilles néerlandaises", running: "les Antilles néerlandaises" },
  DD: { full: "Allemagne de l’Est", running: "l’Allemagne de l’Est" },
  AE: { full: "Émirats arabes unis", short: "Émirats" },
  DO: { full: "République dominicaine", short: "Rép. dominicaine" },
  GB: { full: "Royaume-Uni" },
  HK: { full: "Hong Kong" },
  KY: { full: "Îles Caïmans", cell: "Caïmans" },
  SA: { full: "Arabie saoudite", cell: "Arabie saoud." },
  SV: { full: "Salvador", running: "le Salvador" },
  VA: { full: "Vatican" },
  VG: { full: "Îles Vierges britanniques", short: "Îles Vierges brit.", cell: "Vierges brit." },
  africa: { full: "Afrique", running: "l’Afrique" },
  "all-countries": { full: "Tous les pays", running: "tous les pays" },
  "all-other-history": {
    full: "Autres (série longue)",
    short: "Autres",
    running: "les détenteurs que la série longue ne nomme pas",
  },
  "all-other-t5": {
    full: "Autres (tableau 5)",
    short: "Autres",
    running: "les détenteurs que le tableau 5 ne nomme pas",
  },
  asia: { full: "Asie", running: "l’Asie" },
  "belgium-luxembourg": { full: "Belgique et Luxembourg", running: "la Belgique et le Luxembourg" },
  "british-west-indies": { full: "Antilles britanniques", running: "les Antilles britanniques" },
  "carib-banking": {
    full: "Centres bancaires des Caraïbes",
    short: "Caraïbes",
    running: "les centres bancaires des Caraïbes",
  },
  caribbean: { full: "Caraïbes", running: "les Caraïbes" },
  "channel-islands": {
    full: "Îles Anglo-Normandes et île de Man",
    running: "les îles Anglo-Normandes et l’île de Man",
  },
  "china-belgium": { full: "Chine avec la Belgique", running: "la Chine avec la Belgique" },
  "china-hong-kong": { full: "Chine avec Hong Kong", running: "la Chine avec Hong Kong" },
  "country-unknown": { full: "Pays inconnu", running: "les pays inconnus" },
  "custody-centres": { full: "Centres de conservation", running: "les centres de conservation" },
  "euro-area": { full: "Zone euro", running: "la zone euro" },
  europe: { full: "Europe", running: "l’Europe" },
  "european-union": { full: "Union européenne", short: "UE", running: "l’Union européenne" },
  "everyone-else": { full: "Tous les autres", running: "tous hors centres de conservation" },
  international: { full: "Organisations internationales", running: "les organisations internationales" },
  "latin-america": { full: "Amérique latine", running: "l’Amérique latine" },
  "latin-america-caribbean": { full: "Amérique latine et Caraïbes", running: "l’Amérique latine et les Caraïbes" },
  "non-official": { full: "Privé", running: "les détenteurs privés étrangers" },
  official: { full: "Officiels", running: "les détenteurs officiels étrangers" },
  "oil-exporters": { full: "Exportateurs de pétrole", running: "les exportateurs de pétrole" },
  organisations: { full: "Organisations", running: "les organisations internationales et régionales" },
  "other-countries": { full: "Autres pays", running: "les autres pays" },
  regional: { full: "Organisations régionales", running: "les organisations régionales" },
  total: { full: "Total étranger", short: "Total", running: "l’ensemble des détenteurs étrangers" },
});

function running(holder: Holder): string {
  const name = base.running(holder);
  if (holder.kind !== "country" || holder.id === "AN" || holder.id === "DD" || holder.id === "SV") return name;
  if (BARE.has(holder.id)) return name;
  if (PLURAL.has(holder.id)) return `les ${name.replace(/^Î/, "î")}`;
  if (VOWEL.test(name.normalize("NFD"))) return `l’${name}`;
  return `${MASCULINE.has(holder.id) ? "le" : "la"} ${name}`;
}

/** As the financial press writes them, with the article in running text; CLDR has the rest. */
export const names = { ...base, running };

/** Behind "de": "du Japon", "de la Chine", "des îles Caïmans", "de Hong Kong", "d’Israël" */
export function ofHolder(holder: Holder): string {
  const name = running(holder);
  if (name.startsWith("le ")) return `du ${name.slice(3)}`;
  if (name.startsWith("les ")) return `des ${name.slice(4)}`;
  if (VOWEL.test(name.normalize("NFD"))) return `d’${name}`;
  return `de ${name}`;
}
