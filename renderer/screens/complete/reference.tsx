import type { ReactNode } from 'react';
import { Words } from '../../text/words.tsx';

/** The reference number of what was done, and what it is good for. */
export const Reference = ({
  number,
  say,
}: {
  readonly number: string;
  readonly say: ReactNode;
}) => (
  <>
    <p className="ref__name">
      <Words k="complete.reference" />
    </p>
    <p className="ref__no">{number}</p>
    <p className="ref__say">{say}</p>
  </>
);
