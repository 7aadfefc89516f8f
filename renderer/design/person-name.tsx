import { languageOfName } from '../text/language-of-name.ts';

/** A name in the face of its own script, whatever language the page speaks (WCAG 2.2, 3.1.2). */
export const PersonName = ({ name }: { readonly name: string }) => (
  <span className="whole" lang={languageOfName(name)}>
    {name}
  </span>
);
