import { type RefObject, useEffect, useRef, useState } from 'react';
import type { CardForm, FieldName } from '../../flow/form-state.ts';
import type { TextKey } from '../../text/words.tsx';

export type Question = 'number' | 'expiry' | 'securityCode';

/** The card's fields in the order they are asked for. */
export const questionsAsked = (securityCode: 'asked' | 'not-asked'): readonly Question[] =>
  securityCode === 'asked' ? ['number', 'expiry', 'securityCode'] : ['number', 'expiry'];

export const questionNames: Readonly<Record<Question, TextKey>> = {
  number: 'fields.cardNumber.label',
  expiry: 'fields.expiry.label',
  securityCode: 'fields.securityCode.label',
};

const inputs: Readonly<Record<Question, readonly (FieldName & keyof CardForm['values'])[]>> = {
  number: ['cardNumber'],
  expiry: ['expiryMonth', 'expiryYear'],
  securityCode: ['securityCode'],
};

export interface AskedQuestion {
  readonly question: Question;
  /** Around the present fields: its first input takes focus with each further question. */
  readonly form: RefObject<HTMLDivElement | null>;
  /** To the next question; null at the last. */
  readonly next: (() => void) | null;
  /** To the question before; null at the first. */
  readonly back: (() => void) | null;
}

/** Which question is asked: the first unanswered on arrival, and the first faulty one whenever the review is refused. */
export const useQuestion = (
  { values, faults, refusals }: CardForm,
  questions: readonly Question[],
): AskedQuestion => {
  const form = useRef<HTMLDivElement>(null);
  const firstWhere = (test: (input: keyof CardForm['values']) => boolean) =>
    questions.find((each) => inputs[each].some(test));
  const [question, setQuestion] = useState<Question>(
    () => firstWhere((input) => values[input] === '') ?? 'number',
  );
  const [refused, setRefused] = useState({ refusals, times: 0 });
  if (refused.refusals !== refusals) {
    const isRefusedAgain = refusals > refused.refusals;
    setRefused({ refusals, times: refused.times + (isRefusedAgain ? 1 : 0) });
    if (isRefusedAgain) setQuestion(firstWhere((input) => faults[input] !== undefined) ?? question);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: each further question or refusal takes focus
  useEffect(() => {
    form.current?.querySelector('input')?.focus();
  }, [question, refused.times]);

  const to = (place: number) => {
    const other = questions[place];
    return other ? () => setQuestion(other) : null;
  };
  const place = questions.indexOf(question);
  return { question, form, next: to(place + 1), back: to(place - 1) };
};
