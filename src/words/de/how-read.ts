import type { HowRead } from "../rooms/proof-words.ts";

export const HOW_READ: Readonly<Record<HowRead, string>> = {
  streak:
    "Die Monatsveränderungen werden zurückverfolgt, bis eine in die andere Richtung geht, null ist oder auf einen Bruch fällt. Ihre Summe wird mit denen über ebenso viele Monate davor verglichen.",
  over: "Veränderungen über so viele Monate, jede mit beiden Enden aus einer Veröffentlichung, werden bis zur letzten mindestens ebenso großen zurückverfolgt.",
  move: "Die Monatsveränderungen werden bis zur letzten mindestens ebenso großen in derselben Richtung zurückverfolgt; Monate mit einem Erhebungsbruch bleiben außen vor. Der übliche Monat ist der Median der Größe der 36 davor.",
  "earlier-move": "Alle Monatsveränderungen bis zum gefragten Monat, ohne Erhebungsbrüche, nach ihrer Größe.",
  level: "Die Bestände werden bis zum letzten zurückverfolgt, der ebenso weit ging; keiner dazwischen tat es.",
  share:
    "Der Bestand geteilt durch den aller ausländischen Halter, zurückverfolgt bis zum letzten Monat mit einem solchen Anteil.",
  gap: "Der Unterschied zweier Bestände eines Monats und derselben zwei ein Jahr zuvor.",
  peak: "Der höchste aller Bestände bis zum gefragten Monat.",
  "half-peak":
    "Der höchste aller Bestände bis zum gefragten Monat und der letzte Monat, in dem es die Hälfte davon oder mehr war.",
  place:
    "Eins mehr als die Zahl der Länder mit einem höheren Bestand im selben Monat; Summen haben keinen Rang. Gezeigt mit dem Nächsten davor und dahinter. Wo nur ältere Spalten einer Tabelle 5 den Monat abdecken, werden die Genannten verglichen.",
  overtake:
    "Am Ende des einen der beiden Monate vorn, am Ende des anderen dahinter; beide aus einer Veröffentlichung. Dann zurück bis zum letzten Monat mit der heutigen Reihenfolge.",
  round:
    "Der Bestand hat die Zahl zwischen zwei Monaten überschritten; zurückverfolgt bis zum letzten Monat auf derselben Seite.",
  near: "Der Bestand liegt weniger als 1 % unter der Zahl, und kein Monat davor hat sie erreicht.",
  changes: "Beide Enden jeder Veränderung stehen in einer Veröffentlichung, der neuesten, die beide hat.",
  breadth: "Jedes Land mit beiden Monaten in einer Veröffentlichung; neu genannte Zeilen bleiben außen vor.",
  "re-based":
    "Die Bestände werden zurückverfolgt; keiner war so niedrig bis zum Erhebungsmonat, von dem die Tabelle zwei Spalten hat. Nach der alten wäre der Stand erreicht worden, vergleichbar ist aber nur die neue.",
};
