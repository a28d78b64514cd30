import type { HowRead } from "../rooms/proof-words.ts";

export const HOW_READ: Readonly<Record<HowRead, string>> = {
  streak:
    "As variações mensais são percorridas para trás até que uma vá no sentido contrário, seja nula ou caia em uma quebra. A soma é comparada com as de outros tantos meses anteriores.",
  over: "As variações em tantos meses, cada uma tirada de uma mesma divulgação, são percorridas até a última pelo menos tão grande.",
  move: "As variações mensais são percorridas até a última pelo menos tão grande no mesmo sentido; meses de quebra ficam de fora. A variação habitual é a mediana, sem sinal, dos 36 meses anteriores.",
  "earlier-move": "Todas as variações mensais até o mês consultado, por tamanho e sem os meses de quebra.",
  level: "Os níveis são percorridos para trás até o último que foi tão longe; nenhum no intervalo foi.",
  share: "O nível dividido pelo de todos os detentores estrangeiros, para trás até o último mês com uma fatia assim.",
  gap: "A diferença entre dois níveis do mesmo mês, e entre os mesmos dois um ano antes.",
  peak: "O mais alto de todos os níveis até o mês consultado.",
  "half-peak": "O mais alto de todos os níveis até o mês consultado, e o último mês em que foi a metade ou mais.",
  place:
    "Um a mais que o número de países com nível mais alto no mesmo mês; agregados não têm posição. Mostrado com o seguinte e o anterior. Onde só colunas antigas de uma tabela 5 cobrem o mês, comparam-se os que nela constam.",
  overtake:
    "À frente no fim de um dos dois meses, atrás no fim do outro; ambos de uma mesma divulgação. Depois, para trás até o último mês em que a ordem era a de agora.",
  round: "O nível cruzou o número entre dois meses; percorre-se até o último mês do mesmo lado.",
  near: "O nível está a menos de 1% abaixo do número, e nenhum mês anterior o alcançou.",
  changes: "As duas pontas de cada variação estão em uma mesma divulgação, a mais recente que as tem.",
  breadth: "Todos os países com os dois meses em uma mesma divulgação; linhas recém-incluídas ficam de fora.",
  "re-based":
    "Os níveis são percorridos; nenhum foi tão baixo até o mês da pesquisa, do qual a tabela tem duas colunas. Na antiga o nível teria sido alcançado, mas só a nova é comparável.",
};
