import type { CardLabel } from '../../preload/contract/operation.ts';
import { brands } from '../../renderer/card/brands.ts';

/** `Visa •••• 1111`. A brand that this version does not know is named as the entry has it. */
export const cardWords = ({ brand, lastFour }: CardLabel): string =>
  `${brands.find(({ slug }) => slug === brand)?.displayName ?? brand} •••• ${lastFour}`;
