/** Marks a comparison across survey breaks; the footer explains it. The same in all languages. */
export const ACROSS_BREAKS = "†";
