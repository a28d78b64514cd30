import type { Command } from "../discord/command.ts";
import type { Context, World } from "../discord/context.ts";
import { readCustomId } from "../discord/custom-id.ts";
import { byOptionName, findAction } from "../discord/find-action.ts";
import type { Picture, Pictures } from "../views/picture.ts";
import { wordsOf } from "../words/catalogue.ts";
import type { Language } from "../words/language.ts";

/** Its picture is that of the post itself. */
const POST = "tic";
/** What everybody asks when a month is new. */
const QUESTIONS = [
  "changes",
  "holders",
  "flows",
  "holdings c=total",
  "holdings c=JP",
  "holdings c=CN",
  "holdings c=GB",
];

export interface AheadParts {
  readonly commands: readonly Command[];
  readonly pictures: Pictures;
  world(): World;
  /** In which posts go out; the first is most readers'. */
  readonly languages: readonly Language[];
  /** An announcement waits for it so long and no longer; what is not drawn by then is drawn while it goes out. */
  readonly longestMs?: number;
}

const LONGEST_MS = 1_500;

/** Draws the pictures of a new month, one after the other, before people ask for them. It never rejects. */
export async function drawAhead(parts: AheadParts): Promise<void> {
  const { longestMs = LONGEST_MS } = parts;
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, longestMs);
  });
  await Promise.race([drawAll(parts), enough]).finally(() => clearTimeout(timer));
}

/** The posts' own first: they go out next. */
async function drawAll(parts: AheadParts): Promise<void> {
  const { languages, pictures } = parts;
  const [most = "en"] = languages;
  const wanted = [
    ...languages.map((language) => [POST, language] as const),
    ...QUESTIONS.map((question) => [question, most] as const),
  ];
  for (const [question, language] of wanted) {
    const picture = await pictureOf(question, language, parts).catch(() => null);
    if (picture) await pictures.draw(picture, ONE_WITHIN_MS);
  }
}

const ONE_WITHIN_MS = 10_000;

async function pictureOf(
  question: string,
  language: Language,
  { commands, world }: AheadParts,
): Promise<Picture | null> {
  const { path, values } = readCustomId(question);
  const context: Context = { ...world(), words: wordsOf(language) };
  const found = findAction(commands, path, context.words);
  const answer = await found.action.answer(byOptionName(found, values, context.words), context, NOBODY);
  return answer.card.picture ?? null;
}

const NOBODY = { userId: "", locale: "en-US", server: null };
