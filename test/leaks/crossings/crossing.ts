import type { Secret } from '../../run/encodings.ts';
import { searchBytes } from '../../run/leak-search.ts';
import { laidOpen } from './laid-open.ts';

/** Something that went over a border of the kiosk: what it was, and all of its bytes. */
export interface Crossing {
  /** E.g. `login.verify: input`, or `POST /v1/logins: body`. */
  readonly place: string;
  readonly bytes: Buffer;
}

/** By the name of each secret the places where it crossed, in whatever encoding; each once, in alphabetical order. */
export const placesOf = (
  secrets: readonly Secret[],
  crossings: readonly Crossing[],
): Readonly<Record<string, readonly string[]>> => {
  const found = crossings.flatMap(({ place, bytes }) =>
    searchBytes(place, laidOpen(bytes), secrets),
  );
  const named = (name: string): readonly string[] => [
    ...new Set(found.filter(({ secret }) => secret === name).map(({ place }) => place)),
  ];
  return Object.fromEntries(secrets.map(({ name }) => [name, named(name).toSorted()]));
};
