import { useTranslation } from 'react-i18next';
import type { CardBrand } from '../../preload/contract/card-brand.ts';
import { brandFacts } from '../card/brands.ts';
import './brand-mark.css';

/** Bars as long as the digit groups of a brand's number. */
export const BrandBars = ({ groups }: { readonly groups: readonly number[] }) => (
  <span className="brand__bars" aria-hidden="true">
    {groups.map((length, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: groups never move
      <i key={place} style={{ flexGrow: length }} />
    ))}
  </span>
);

const BrandMark = ({
  brand,
  look,
}: {
  readonly brand: CardBrand;
  readonly look: '' | 'is-this' | 'is-other';
}) => {
  const facts = brandFacts(brand);
  if (!facts) return null;
  return (
    <li aria-current={look === 'is-this' ? 'true' : undefined}>
      <span className={`brand ${look}`}>
        {facts.displayName}
        <BrandBars groups={facts.groups} />
      </span>
    </li>
  );
};

/** The accepted brands by name, in one neutral shape each. Once one is detected, the others step back. */
export const BrandMarks = ({
  accepted,
  detected,
}: {
  readonly accepted: readonly CardBrand[];
  readonly detected: string;
}) => {
  const { t } = useTranslation();
  const lookOf = (brand: CardBrand) => {
    if (detected === 'unknown') return '';
    return brand === detected ? 'is-this' : 'is-other';
  };
  return (
    <ul className="brands" aria-label={t('card.accepted')}>
      {accepted.map((brand) => (
        <BrandMark key={brand} brand={brand} look={lookOf(brand)} />
      ))}
    </ul>
  );
};
