import type { Rates } from "./rates.ts";

/**
 * From runs of `npm run scale` (docs/scale.md): posts of 10,000 channels, edits of 1,000, by two couriers; the pace of edits is
 * that of posts, for 1,000 are too few to show the limit. One courier's pace is from 500 channels of `npm run bench`, and
 * what it does without limits from 5,000 channels.
 */
export const MEASURED: Rates = {
  discord: { requestsPerSecond: 50 },
  courierPerSecond: 285,
  post: { firstAfter: 3.5, alonePerSecond: 48.4, sharedPerSecond: 48.9, bytes: 120_788, statements: 10.4 },
  edit: { firstAfter: 0.5, alonePerSecond: 48.4, sharedPerSecond: 48.9, bytes: 115_638, statements: 11.9 },
  /** 72.8 MB at the end of 100,000 channels, less the 8.5 MB of a database with 300. */
  databaseBytes: 645,
};
