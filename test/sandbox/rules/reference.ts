import { type RandomBelow, unambiguousText } from './unambiguous-alphabet.ts';

/** A reference that is short to read out, such as `M7K-42QD`. */
export const newReference = (randomBelow: RandomBelow): string =>
  `${unambiguousText(3, randomBelow)}-${unambiguousText(4, randomBelow)}`;
