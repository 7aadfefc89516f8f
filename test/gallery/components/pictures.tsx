import { BrandMarks } from '../../../renderer/design/brand-mark.tsx';
import { ClosedCard } from '../../../renderer/design/drawn-card/closed-card.tsx';
import { type CardDrawing, DrawnCard } from '../../../renderer/design/drawn-card/drawn-card.tsx';
import { ClosedWindow } from '../../../renderer/design/hall/closed-window.tsx';
import { OpenWindow } from '../../../renderer/design/hall/open-window.tsx';
import { Mark } from '../../../renderer/design/mark.tsx';
import { Letter } from '../../../renderer/design/pictures/letter.tsx';
import { QrCode } from '../../../renderer/design/qr-code.tsx';
import { SecurityCodePlace } from '../../../renderer/fields/security-code-place.tsx';
import type { Shelf } from './specimen.ts';

const accepted = ['jcb', 'visa', 'mastercard', 'american-express', 'diners-club'] as const;

const drawing: CardDrawing = {
  number: '411111111111',
  covered: Array.from({ length: 12 }, (_, place) => place < 10),
  brand: 'visa',
  month: '08',
  year: '29',
  code: { digits: '73', covered: [true, false], side: 'back' },
  pointer: 'none',
};

const drawn = (changes: Partial<CardDrawing>) => () => <DrawnCard {...drawing} {...changes} />;

/** Everything that is drawn. */
export const pictures: Shelf = {
  DrawnCard: {
    empty: drawn({ number: '', covered: [], brand: 'unknown', month: '', year: '' }),
    'number coming': drawn({ pointer: 'number' }),
    'expiry coming': drawn({ pointer: 'expiry' }),
    'code on the back': drawn({ pointer: 'code' }),
    'code on the front': drawn({
      number: '378282246310005',
      brand: 'american-express',
      code: { digits: '12', covered: [false, false], side: 'front' },
      pointer: 'code',
    }),
  },
  ClosedCard: {
    known: () => <ClosedCard known label="Card" />,
    unknown: () => <ClosedCard known={false} label="Card" />,
  },
  BrandMarks: {
    'none detected': () => <BrandMarks accepted={accepted} detected="unknown" />,
    'one detected': () => <BrandMarks accepted={accepted} detected="visa" />,
  },
  SecurityCodePlace: {
    back: () => <SecurityCodePlace side="back" />,
    front: () => <SecurityCodePlace side="front" />,
  },
  QrCode: {
    plain: () => <QrCode content="https://issuer.example/challenge/7f3c2a9e5d1b48" label="QR" />,
  },
  Mark: {
    plain: () => (
      <div className="head__mark">
        <Mark />
      </div>
    ),
  },
  Letter: { plain: () => <Letter /> },
  OpenWindow: {
    'letter first': () => <OpenWindow first="letter" />,
    'badge first': () => <OpenWindow first="badge" />,
  },
  ClosedWindow: { plain: () => <ClosedWindow /> },
};
