import { HEIGHT, MARGIN, WIDTH } from "../../src/charts/card.ts";
import { SMALLEST, textWidth } from "../../src/charts/text.ts";

interface Written {
  readonly text: string;
  readonly size: number;
  readonly fill: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Above and below the line of writing, in parts of the size: capitals and figures; tails. */
const RISES = 0.74;
const FALLS = 0.22;
const TOUCH = 0.5;

/** Every line of writing of a picture, with the room that it takes by the font's own widths. */
export function writings(svg: string): Written[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = "", raw = ""]) => {
    const of = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
    const text = raw.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    const [x, y, size] = [Number(of("x")), Number(of("y")), Number(of("font-size"))];
    const width = textWidth(text, size, of("font-weight") === "600" ? "bold" : "regular");
    const anchor = of("text-anchor") ?? "start";
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    return {
      text,
      size,
      fill: of("fill") ?? "",
      left,
      right: left + width,
      top: y - RISES * size,
      bottom: y + FALLS * size,
    };
  });
}

/** What is wrong with a picture's layout: letters over letters, too small, or over the edge; numbers that are none. */
export function faults(svg: string): string[] {
  const all = writings(svg);
  return [
    ...(/NaN|undefined|Infinity|null/.test(svg) ? ["a number that is none"] : []),
    ...all.filter(({ size }) => size < SMALLEST).map(({ text }) => `"${text}" is too small`),
    ...all.filter((each) => !isInside(each)).map(({ text }) => `"${text}" is cut`),
    ...all.flatMap((each, at) =>
      all
        .slice(at + 1)
        .filter((other) => collide(each, other))
        .map((other) => `"${each.text}" over "${other.text}"`),
    ),
    ...placesOf(svg)
      .filter(({ x, y }) => x < 0 || x > WIDTH || y < 0 || y > HEIGHT)
      .map(({ x, y }) => `a mark at ${x}, ${y}`),
  ];
}

function isInside({ left, right, top, bottom }: Written): boolean {
  return left >= MARGIN - 8 && right <= WIDTH - 8 && top >= 8 && bottom <= HEIGHT - 4;
}

function collide(a: Written, b: Written): boolean {
  return a.left + TOUCH < b.right && b.left + TOUCH < a.right && a.top + TOUCH < b.bottom && b.top + TOUCH < a.bottom;
}

/** Corners of rectangles, ends of lines, middles of circles, and the points of lines' paths, which are absolute. */
function placesOf(svg: string): { x: number; y: number }[] {
  const body = svg.replace(/<defs>.*<\/defs>/s, "");
  const pairs = (pattern: RegExp) => [...body.matchAll(pattern)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
  const boxes = [...body.matchAll(/<rect x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)"/g)].map((found) =>
    found.slice(1).map(Number),
  );
  const negative = boxes.filter(([, , width = 0, height = 0]) => width < 0 || height < 0).map(() => ({ x: -1, y: -1 }));
  return [
    ...negative,
    ...boxes.flatMap(([x = 0, y = 0, width = 0, height = 0]) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
    ...pairs(/x1="([^"]*)" y1="([^"]*)"/g),
    ...pairs(/x2="([^"]*)" y2="([^"]*)"/g),
    ...pairs(/cx="([^"]*)" cy="([^"]*)"/g),
    ...pairs(/[ML](-?[\d.]+),(-?[\d.]+)(?=[^"]*" fill="none")/g),
    ...pairs(/translate\(([^ ]*) ([^)]*)\)/g),
  ];
}
