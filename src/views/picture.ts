/** A picture as it is drawn: SVG text, and in words what it shows. */
export interface Drawing {
  readonly svg: string;
  /** The figures that matter, for whoever does not see it; at most 1,024 characters. */
  readonly altText: string;
}

/** What a card shows beside its words. Nothing is worked out for it until somebody has to draw it. */
export interface Picture {
  /** The question and the figures it is asked of: pictures of one key are the same. */
  readonly key: string;
  /** Null where there is nothing to show. */
  draw(): Drawing | null;
}

export interface DrawnPicture {
  readonly altText: string;
  readonly png: Uint8Array;
}

/** Who draws pictures, and keeps them. Neither ever rejects: a picture that fails costs the picture alone. */
export interface Pictures {
  /** One will be asked for: what it takes is got ready meanwhile. */
  expect(): void;
  /** What is kept: null where it is known that there is none, undefined where it has to be drawn. */
  kept(picture: Picture): Promise<DrawnPicture | null | undefined>;
  /**
   * The picture, kept or drawn now; null where there is none, or it fails.
   * @param withinMs null after this time, though it is drawn to its end and kept
   */
  draw(picture: Picture, withinMs: number): Promise<DrawnPicture | null>;
}
