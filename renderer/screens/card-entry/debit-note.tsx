import { useSurroundings } from '../../design/surroundings.ts';
import { anyOf } from '../../text/format.ts';
import { Words } from '../../text/words.tsx';

/** Which banks' debit cards are accepted, by name. */
export const DebitNote = ({ issuers }: { readonly issuers: readonly string[] }) => {
  const { locale } = useSurroundings();
  if (issuers.length === 0) return <Words k="card.noDebit" />;
  return <Words k="card.debit" values={{ issuers: anyOf(locale, issuers) }} />;
};
