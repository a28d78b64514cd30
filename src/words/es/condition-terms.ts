import type { ConditionTerms } from "../condition-topics.ts";

export const conditionTerms: ConditionTerms = {
  topics: {
    change: "variación|variaciones|cambio|cambios|movimiento",
    low: "mínimo|mínimos|nivel más bajo|más bajo",
    high: "máximo|máximos|nivel más alto|más alto",
    streak:
      "subidas o caídas mensuales consecutivas|subidas o caídas consecutivas|consecutivas|consecutivos|seguidas|seguidos|racha|rachas",
    place: "puesto ganado o perdido|puesto|puestos|lugar|posición|posiciones|top",
    net: "compras o ventas netas|compras y ventas netas|neto|netas|netos|flujo neto|operaciones netas",
    revision: "revisión|revisiones",
    round: "paso por una cifra redonda|cifra redonda|número redondo|redondo|redonda",
  },
  units: {
    trillion: "billón|billones|bill",
    billion: "mil m|mil millones|mm|mmd",
    million: "millón|millones|mill",
    percent: "por ciento|porciento",
    years: "año|años",
    months: "mes|meses",
  },
  fillers:
    "al menos|por lo menos|como mínimo|de|del|un|una|el|la|los|las|o más|o|en|desde|a largo plazo|largo plazo|entre|primeros|primeras|primer|primero|ganado o perdido|nivel|dólares|dólar|ee.uu.|por|más de",
  decimal: ",",
};
