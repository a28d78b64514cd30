import { describe, expect, test } from "vitest";
import { CARD, LINE_COLOURS, MUTED_TEXT, PART_COLOURS, QUIET, TEXT, UNDIVIDED } from "../../src/charts/palette.ts";

type Rgb = readonly [number, number, number];
const CONTRAST_OF_TEXT = 4.5;
const CONTRAST_OF_MARKS = 3;
/** In OKLab, where 0.02 is just seen side by side. */
const LEAST_DISTANCE = 0.1;

const NORMAL: readonly Rgb[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];
/** Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB. */
const SIGHTS: Readonly<Record<string, readonly Rgb[]>> = {
  normal: NORMAL,
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(colour: string): Rgb {
  const of = (at: number) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return [of(1), of(3), of(5)];
}

const dot = ([a, b, c]: Rgb, [x, y, z]: Rgb) => a * x + b * y + c * z;
const luminance = (colour: string) => dot([0.2126, 0.7152, 0.0722], linear(colour));

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function seen(colour: string, sight: readonly Rgb[]): Rgb {
  const rgb = linear(colour);
  const [r = 0, g = 0, b = 0] = sight.map((row) => Math.min(1, Math.max(0, dot(row, rgb))));
  const l = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], [r, g, b]));
  const m = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], [r, g, b]));
  const s = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], [r, g, b]));
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], [l, m, s]),
    dot([1.9779984951, -2.428592205, 0.4505937099], [l, m, s]),
    dot([0.0259040371, 0.7827717662, -0.808675766], [l, m, s]),
  ];
}

function distance(a: string, b: string, sight: readonly Rgb[]): number {
  const [p, q] = [seen(a, sight), seen(b, sight)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

const pairs = (colours: readonly string[]) =>
  colours.flatMap((a, at) => colours.slice(at + 1).map((b) => [a, b] as const));

describe("the palette", () => {
  test("text, and lines whose labels have their colour, can be read on the card", () => {
    for (const colour of [TEXT, MUTED_TEXT, ...LINE_COLOURS])
      expect(contrast(colour, CARD), colour).toBeGreaterThanOrEqual(CONTRAST_OF_TEXT);
  });

  test("marks stand out from the card", () => {
    for (const colour of [QUIET, UNDIVIDED, ...Object.values(PART_COLOURS)])
      expect(contrast(colour, CARD), colour).toBeGreaterThanOrEqual(CONTRAST_OF_MARKS);
  });

  test.each(Object.entries(SIGHTS))("lines, and parts of bars, are told apart with %s sight", (_, sight) => {
    for (const colours of [LINE_COLOURS, [...Object.values(PART_COLOURS), UNDIVIDED]])
      for (const [a, b] of pairs(colours))
        expect(distance(a, b, sight), `${a} and ${b}`).toBeGreaterThanOrEqual(LEAST_DISTANCE);
  });
});
