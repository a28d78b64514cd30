import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Files of fonts by the family that a picture names, each read once a picture does. */
export type FontFiles = Readonly<Record<string, readonly string[]>>;

const NOTO = fileURLToPath(new URL("fonts/", import.meta.url));

/**
 * Shipped, so that a picture is the same on every machine. For a letter that a text's own font lacks the renderer takes the
 * first font that has it, whatever its weight: so Inter's bold stands first, and the others' regular does; a card names the
 * families of its bold texts in the other order (src/charts/card.ts).
 */
export function fontFiles(): FontFiles {
  const noto = readdirSync(NOTO).sort();
  const scripted = (script: string) =>
    noto.filter((file) => file.startsWith(`noto-sans-${script}-`)).map((file) => `${NOTO}${file}`);
  return {
    Inter: [
      fileURLToPath(import.meta.resolve("@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf")),
      fileURLToPath(import.meta.resolve("@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf")),
    ],
    "Noto Sans JP Thin": scripted("jp"),
    "Noto Sans SC Thin": scripted("sc"),
    "Noto Sans TC Thin": scripted("tc"),
    "Noto Sans KR Thin": scripted("kr"),
  };
}
