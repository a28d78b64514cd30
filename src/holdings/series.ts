/**
 * One published sequence of figures on one basis.
 * - t5: Table 5, "Major Foreign Holders", the newest 13 months
 * - mfh: the history file, calendar years from March 2000
 * - t3: Table 3, all reporting countries from January 2020: holdings, net transactions, valuation
 * - slt3d: Table 3D, all countries' holdings from December 2011 to January 2023, frozen
 * - mfh-old: the history's right-hand June and March columns, shown there "for comparison only"
 * - s1: Form S, gross purchases and sales of Treasury bonds and notes, January 1977 to January 2023, frozen; stands alone
 */
export const SERIES = ["t5", "t3", "slt3d", "mfh", "mfh-old", "s1"] as const;
export type Series = (typeof SERIES)[number];

/** Steps in which a series is published, in millions of dollars. */
export const QUANTUM: Readonly<Record<Series, 1 | 100>> = { t5: 100, t3: 1, slt3d: 1, mfh: 100, "mfh-old": 100, s1: 1 };
