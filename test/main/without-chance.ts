import { madeByChance } from '../run/chance.ts';

/** The text without its hashes and UUIDs, in which any digits may come up by chance. */
export const withoutChance = (text: string): string => text.replace(madeByChance, '');
