// oxlint-disable jsx-a11y/prefer-tag-over-role -- a drawing made of elements is no img element
import { useTranslation } from 'react-i18next';
import { DrawnBack } from './drawn-back.tsx';
import { DrawnFront } from './drawn-front.tsx';
import './drawn-card.css';

/** All that the drawing shows. It mirrors the fields; it is never the only source. */
export interface CardDrawing {
  readonly number: string;
  /** For each digit of the number whether it is a dot. */
  readonly covered: readonly boolean[];
  readonly brand: string;
  readonly month: string;
  readonly year: string;
  readonly code: {
    readonly digits: string;
    readonly covered: readonly boolean[];
    readonly side: 'front' | 'back';
  };
  /** What is being typed right now. */
  readonly pointer: 'number' | 'expiry' | 'code' | 'none';
}

/** The drawn card, as wide as its place. It turns to its back while a security code on the back is typed. */
export const DrawnCard = (drawing: CardDrawing) => {
  const { t } = useTranslation();
  const turned = drawing.pointer === 'code' && drawing.code.side === 'back';
  const known = drawing.brand !== 'unknown';
  return (
    <div
      className={`drawn ${known ? 'is-known' : ''} ${turned ? 'is-turned' : ''}`}
      role="img"
      aria-label={turned ? t('drawn.back') : t('drawn.front')}
    >
      <DrawnFront {...drawing} />
      {drawing.code.side === 'back' && <DrawnBack code={drawing.code} pointer={drawing.pointer} />}
    </div>
  );
};
