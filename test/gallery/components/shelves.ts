import { buttons } from './buttons.tsx';
import { fields } from './fields.tsx';
import { frames, wholes } from './frames.tsx';
import { keys } from './keys.tsx';
import { messages } from './messages.tsx';
import { pictures } from './pictures.tsx';
import type { Shelf } from './specimen.ts';

/** Components whose states are shown below each other. */
export const besides: Shelf = {
  ...buttons,
  ...messages,
  ...pictures,
  ...fields,
  ...keys,
  ...frames,
};

/** Components that take the whole screen. */
export { wholes };
