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

/** The posts of nine languages and the charts of two take some four seconds, those of English alone two. */
const LONGEST_MS = 5_000;

/** Draws the pictures of a new month, one after the other, before people ask for them. It never rejects. */
export async function drawAhead(parts: AheadParts): Promise<void> {
  const { longestMs = LONGEST_MS } = parts;
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, longestMs);
  });
  await Promise.race([drawAll(parts), enough]).finally(() => clearTimeout(timer));
}

/** The posts' own first: they go out next. English is what whoever subscribes to nothing is answered in. */
async function drawAll(parts: AheadParts): Promise<void> {
  const { languages } = parts;
  const asked = new Set<Language>([...languages.slice(0, 1), "en"]);
  for (const language of languages) await drawOne(POST, language, parts);
  for (const language of asked) {
    for (const question of QUESTIONS) await drawOne(question, language, parts);
  }
}

const ONE_WITHIN_MS = 10_000;

/** What fails costs this picture alone. */
async function drawOne(question: string, language: Language, parts: AheadParts): Promise<void> {
  try {
    const picture = await pictureOf(question, language, parts);
    if (picture) await parts.pictures.draw(picture, ONE_WITHIN_MS);
  } catch {
    // Whoever asks for it hears of it.
  }
}

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
