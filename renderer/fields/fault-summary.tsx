import { CircleAlert } from 'lucide-react';
import type { RefObject } from 'react';
import { type TextKey, Words } from '../text/words.tsx';
import '../design/message.css';

export interface FaultLink {
  /** The id of the input it leads to. */
  readonly input: string;
  readonly name: TextKey;
}

/** How many entries to correct, with a way to each. */
export const FaultSummary = ({
  box,
  links,
}: {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly links: readonly FaultLink[];
}) => (
  <div ref={box} className="summary" role="alert" tabIndex={-1} data-problem="check-fields">
    <p className="summary__title">
      <CircleAlert className="icon" aria-hidden="true" />
      <Words k="summary.title" values={{ count: links.length }} />
    </p>
    <p className="summary__links">
      {links.map(({ input, name }) => (
        <a
          key={input}
          href={`#${input}`}
          onClick={(event) => {
            event.preventDefault();
            document.getElementById(input)?.focus();
          }}
        >
          <Words k={name} />
        </a>
      ))}
    </p>
  </div>
);
