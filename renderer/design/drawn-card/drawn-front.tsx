import { brandFacts } from '../../card/brands.ts';
import { groupsOf, inGroups } from '../../card/number-groups.ts';
import { Words } from '../../text/words.tsx';
import { BrandBars } from '../brand-mark.tsx';
import { CardPaper } from './card-paper.tsx';
import { Digits, placesOf } from './digits.tsx';
import type { CardDrawing } from './drawn-card.tsx';
import './drawn-front.css';

const BrandName = ({ brand }: { readonly brand: string }) => {
  const facts = brandFacts(brand);
  if (!facts) return <div className="drawn__blankbrand" />;
  const long = facts.displayName.length > 6;
  return (
    <div className={`drawn__brand ${long ? 'drawn__brand--long' : ''}`}>
      {facts.displayName}
      <BrandBars groups={facts.groups} />
    </div>
  );
};

/** The front: brand, number in its groups, expiry, and on American Express the security code. */
export const DrawnFront = ({ number, covered, brand, month, year, code, pointer }: CardDrawing) => {
  const groups = groupsOf(number);
  const length = groups.reduce((sum, size) => sum + size, 0);
  const cut = inGroups(placesOf(number, covered, length), groups);
  const caretAt = Math.min(number.length, length - 1);
  const points = (index: number) => {
    const start = groups.slice(0, index).reduce((sum, size) => sum + size, 0);
    return pointer === 'number' && caretAt >= start && caretAt < start + (groups[index] ?? 4);
  };
  const open = [false, false];
  return (
    <div className="drawn__side drawn__side--front">
      <CardPaper />
      <BrandName brand={brand} />
      {code.side === 'front' && (
        <div className={`drawn__cid ${pointer === 'code' ? 'drawn__point' : ''}`}>
          <Digits places={placesOf(code.digits, code.covered, 4)} />
        </div>
      )}
      <div className="drawn__number">
        {cut.map((places, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place
            key={index}
            className={`drawn__group ${points(index) ? 'drawn__point' : ''}`}
          >
            <Digits places={places} />
          </span>
        ))}
      </div>
      <div className="drawn__small">
        <small>
          <Words k="drawn.expiry" />
        </small>
        <span className={`drawn__group ${pointer === 'expiry' ? 'drawn__point' : ''}`}>
          <Digits places={placesOf(month, open, 2)} />
          <span>/</span>
          <Digits places={placesOf(year.slice(-2), open, 2)} />
        </span>
      </div>
    </div>
  );
};
