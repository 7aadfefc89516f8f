// oxlint-disable jsx-a11y/prefer-tag-over-role -- a drawing made of elements is no img element
import { CardPaper } from './card-paper.tsx';
import './drawn-card.css';
import './drawn-front.css';

/** A card of which nothing is told: no digit, no brand, no expiry. Without a card, an empty white one. */
export const ClosedCard = ({
  known,
  label,
}: {
  readonly known: boolean;
  readonly label: string;
}) => (
  <div className={`drawn ${known ? 'is-known' : ''}`} role="img" aria-label={label}>
    <div className="drawn__side drawn__side--front">
      <CardPaper />
      {!known && <div className="drawn__blankbrand" />}
    </div>
  </div>
);
