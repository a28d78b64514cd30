import type { ConditionTerms } from "../condition-topics.ts";

export const conditionTerms: ConditionTerms = {
  topics: {
    change: "variação|variações|mudança|movimento",
    low: "menor nível|menor|mínima|mínimo|mais baixo",
    high: "maior nível|maior|máxima|máximo|mais alto",
    streak:
      "altas ou quedas mensais seguidas|altas ou quedas seguidas|seguidas|seguidos|consecutivas|consecutivos|sequência",
    place: "posição ganha ou perdida|posição|posições|lugar|ranking|top",
    net: "compras ou vendas líquidas|compras e vendas líquidas|líquido|líquidas|fluxo líquido",
    revision: "revisão|revisões",
    round: "passagem por um número redondo|número redondo|redondo",
  },
  units: {
    trillion: "tri|trilhão|trilhões",
    billion: "bi|bilhão|bilhões",
    million: "mi|milhão|milhões",
    percent: "por cento",
    years: "ano|anos",
    months: "mês|meses",
  },
  fillers:
    "pelo menos|no mínimo|de|do|da|um|uma|o|a|os|as|ou mais|ou|em|desde|longo prazo|entre|primeiras|primeiros|ganha ou perdida|nível|dólares|dólar|por|mais de",
  decimal: ",",
};
