import { languageOfName } from '../text/language-of-name.ts';

/** In characters: what is shorter finds room on any line. */
const shortName = 20;

/** A name in the face of its own script, whatever language the page speaks (WCAG 2.2, 3.1.2). Short ones stay on one line. */
export const PersonName = ({ name }: { readonly name: string }) => (
  <span
    className={name.length > shortName ? 'name name--long' : 'name'}
    lang={languageOfName(name)}
  >
    {name}
  </span>
);
