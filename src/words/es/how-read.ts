import type { HowRead } from "../rooms/proof-words.ts";

export const HOW_READ: Readonly<Record<HowRead, string>> = {
  streak:
    "Se recorren hacia atrás las variaciones mensuales hasta que una va en sentido contrario, es nula o cae en una ruptura. Su suma se compara con las de otros tantos meses anteriores.",
  over: "Las variaciones en tantos meses, cada una tomada de una misma publicación, se recorren hasta la última al menos tan grande.",
  move: "Las variaciones mensuales se recorren hasta la última al menos tan grande en el mismo sentido; los meses de ruptura quedan fuera. La variación habitual es la mediana, sin signo, de los 36 meses anteriores.",
  "earlier-move": "Todas las variaciones mensuales hasta el mes consultado, por tamaño y sin los meses de ruptura.",
  level: "Los niveles se recorren hacia atrás hasta el último que llegó tan lejos; ninguno intermedio lo hizo.",
  share:
    "El nivel dividido entre el de todos los tenedores extranjeros, hacia atrás hasta el último mes con un peso así.",
  gap: "La diferencia entre dos niveles de un mismo mes, y la de los mismos dos un año antes.",
  peak: "El más alto de todos los niveles hasta el mes consultado.",
  "half-peak": "El más alto de todos los niveles hasta el mes consultado, y el último mes en que fue la mitad o más.",
  place:
    "Uno más que el número de países con un nivel más alto en el mismo mes; los agregados no tienen puesto. Se muestra con el siguiente y el anterior. Donde solo columnas antiguas de una tabla 5 cubren el mes, se comparan los que figuran.",
  overtake:
    "Por delante al final de uno de los dos meses, por detrás al final del otro; ambos de una misma publicación. Después, hacia atrás hasta el último mes en que el orden era el de ahora.",
  round: "El nivel cruzó la cifra entre dos meses; se recorre hasta el último mes en el mismo lado.",
  near: "El nivel está a menos del 1 % por debajo de la cifra, y ningún mes anterior la alcanzó.",
  changes: "Los dos extremos de cada variación están en una misma publicación, la más reciente que los tiene.",
  breadth: "Todos los países con los dos meses en una misma publicación; las filas recién incluidas quedan fuera.",
  "re-based":
    "Se recorren los niveles; ninguno fue tan bajo hasta el mes de encuesta, del que la tabla tiene dos columnas. En la antigua se habría alcanzado, pero solo la nueva es comparable.",
};
