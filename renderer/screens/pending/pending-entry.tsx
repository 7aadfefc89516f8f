import type { CardLabel, PendingOperation } from '../../../preload/contract/operation.ts';
import { brandName } from '../../card/brand-detection.ts';
import { useSurroundings } from '../../design/surroundings.ts';
import { moment } from '../../text/format.ts';
import { Furigana } from '../../text/furigana.tsx';
import { Words } from '../../text/words.tsx';
import { changeWords, standingWords } from './standing-words.ts';

const Card = ({ label }: { readonly label: CardLabel }) => (
  <span className="nowrap">
    <span lang="en">{brandName(label.brand)}</span>{' '}
    <span className="figures">
      <span aria-hidden="true">•••• </span>
      {label.lastFour}
    </span>
  </span>
);

/** One decision: what and when, by which number it can be looked up, and what became of it. */
export const PendingEntry = ({
  operation,
  label,
}: {
  readonly operation: PendingOperation;
  /** Null where everybody can read it, or where none is known. */
  readonly label: CardLabel | null;
}) => {
  const { locale } = useSurroundings();
  const { change, decidedAt, enquiryNumber, standing } = operation;
  const { icon: Icon, look, words } = standingWords[standing.state];
  const reference = standing.state === 'carried-out' ? standing.reference : '';
  return (
    <li className="pending__entry" data-standing={standing.state}>
      <p className="pending__what">
        <b>
          <Words k={changeWords[change]} />
        </b>
        {label && <Card label={label} />}
      </p>
      <p className={`pending__standing pending__standing--${look}`}>
        <Icon className="icon" aria-hidden="true" />
        <span>
          <Words k={words} values={{ reference }} />
        </span>
      </p>
      <p className="pending__number">
        <span>
          <Words k="frame.enquiry" /> <b className="figures">{enquiryNumber}</b>
        </span>
        <time dateTime={decidedAt}>
          <Furigana written={moment(locale, decidedAt)} />
        </time>
      </p>
    </li>
  );
};
