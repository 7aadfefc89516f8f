import { Words } from '../../text/words.tsx';
import { Digits, placesOf } from './digits.tsx';
import type { CardDrawing } from './drawn-card.tsx';
import './drawn-back.css';

/** The back: stripe, signature strip, and the framed place of the security code, named in words as well. */
export const DrawnBack = ({ code, pointer }: Pick<CardDrawing, 'code' | 'pointer'>) => (
  <div className="drawn__side drawn__side--back">
    <div className="drawn__stripe" />
    <div className="drawn__strip">
      <Digits places={['covered', 'covered', 'covered', 'covered']} />
    </div>
    <div className={`drawn__cvc ${pointer === 'code' ? 'drawn__point' : ''}`}>
      <Digits places={placesOf(code.digits, code.covered, 3)} />
    </div>
    <div className="drawn__lines">
      <i />
      <i />
      <i />
    </div>
    <div className="drawn__callout">
      <Words k="drawn.place" />
    </div>
  </div>
);
