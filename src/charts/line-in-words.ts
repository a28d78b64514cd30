import type { LineInWords } from "../words/rooms/chart-texts.ts";
import { extremes, type LevelPoint } from "./level-points.ts";

/**
 * What a line says, for who cannot see it.
 * @throws RangeError without a figure
 */
export function lineInWords(
  name: string,
  points: readonly LevelPoint[],
  write: (point: LevelPoint) => string,
): LineInWords {
  const [first, last, found] = [points[0], points.at(-1), extremes(points)];
  if (!first || !last || !found) throw new RangeError(`a line of ${name} without a figure`);
  const figure = (point: LevelPoint) => ({ month: point.month, text: write(point) });
  return {
    name,
    first: figure(first),
    last: figure(last),
    highest: figure(found.highest),
    lowest: figure(found.lowest),
    preliminary: last.preliminary,
  };
}
