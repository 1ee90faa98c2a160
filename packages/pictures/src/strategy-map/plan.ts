import type { Tone } from '../sheet.js';

/** What a strategy map shows, its texts in one language. */
export interface MapPlan {
  /** From the top. Without any, cards stand in rows, effects above their causes. */
  readonly lanes: readonly MapLane[];
  /** In their order within a lane. */
  readonly cards: readonly MapCard[];
  readonly links: readonly MapLink[];
}

export interface MapLane {
  readonly id: string;
  readonly name: string;
  /** Such as `bobot 25 %`. */
  readonly weight: string | null;
  readonly value: string | null;
  /** Such as `1 dari 2`, where its value is provisional. */
  readonly note: string | null;
}

export interface MapCard {
  readonly id: string;
  readonly lane: string | null;
  readonly code: string;
  readonly name: string;
  readonly tone: Tone;
  /** The word of its status. */
  readonly word: string | null;
  readonly value: string | null;
  /** Such as `2 IKU`. */
  readonly parts: string | null;
  /** Where its bar ends, 0 to 1; null for none. */
  readonly end: number | null;
}

/** A cause and its effect, by the identifiers of their cards. */
export interface MapLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];

export interface Arrow extends MapLink {
  /** Corners from the edge of the cause to the edge of the effect. */
  readonly points: readonly Point[];
  /** The same as a path, corners rounded. */
  readonly path: string;
  /** The head: a path of its own, filled. */
  readonly head: string;
}

/** Where everything stands, in pixels. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** Room at the left for the names of lanes; 0 where lanes have none. */
  readonly labels: number;
  readonly lanes: readonly Box[];
  readonly cards: readonly Box[];
  readonly arrows: readonly Arrow[];
}
