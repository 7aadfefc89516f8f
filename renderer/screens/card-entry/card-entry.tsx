import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Failure } from '../../../preload/contract/problem.ts';
import { type Send, useSurroundings } from '../../design/surroundings.ts';
import type { Shield } from '../../fields/use-covered-digits.ts';
import type { Action } from '../../flow/flow-event.ts';
import type { CardForm } from '../../flow/form-state.ts';
import { AllFields } from './all-fields.tsx';
import { OneField } from './one-field.tsx';
import type { CardAsked } from './use-card-fields.ts';

/** A screen on which a customer types a card, and nothing else. */
export interface CardEntryProps {
  readonly screen: 'card' | 'handover';
  readonly busy: boolean;
  readonly form: CardForm;
  readonly asked: CardAsked;
  /** Whether the number is covered as the screen comes. */
  readonly shield: Shield;
  readonly failure: Failure | null;
  readonly send: Send;
  readonly title: ReactNode;
  readonly lead: ReactNode;
  /** What need not be typed: said at every text size. */
  readonly allowance?: ReactNode;
  /** Which debit cards are accepted. */
  readonly debit: ReactNode;
  /** What happens to the number. */
  readonly safe: ReactNode;
  /** Stands in the place of the progress. */
  readonly who?: ReactNode;
  /** What else is said beside the expiry, or below the fields where the security code stands there. */
  readonly steps?: ReactNode;
  readonly leave: ReactNode;
  readonly back?: ReactNode;
  readonly primary: {
    readonly action: Action;
    readonly icon: LucideIcon;
    readonly words: ReactNode;
  };
}

/** All fields of a card together, mirrored by the drawn card; from 150 % text size on, one field at a time. */
export const CardEntry = (props: CardEntryProps) => {
  const { textSize } = useSurroundings().display;
  return textSize >= 150 ? <OneField {...props} /> : <AllFields {...props} />;
};
