/** Countries where securities are held in custody for owners elsewhere: a figure says little of the country itself. */
const CENTRES = ["BE", "CH", "GB", "IE", "KY", "LU"] as const;
export type Centre = (typeof CENTRES)[number];

export interface CustodyWords {
  /** What each is, as a clause with a capital and without a stop: "Belgium is a custody centre (Euroclear)" */
  readonly centre: Readonly<Record<Centre, string>>;
}

/** A holder's key as one of the custody centres; null for all others. */
export function centreOf(holder: string): Centre | null {
  return CENTRES.find((each) => each === holder) ?? null;
}
