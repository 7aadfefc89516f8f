import type { z } from 'zod';

/** One call that the page may make: the schema its input must fit, and, as a type alone, its answer. */
export interface CallDeclaration<Input extends z.ZodType = z.ZodType, Answer = unknown> {
  readonly kind: 'call';
  readonly input: Input;
  /** Never present at run time; it carries the answer's type. */
  readonly answer?: Answer;
}

/** One event that main may send to the page, with the type of what it carries. */
export interface EventDeclaration<Detail = unknown> {
  readonly kind: 'event';
  /** Never present at run time; it carries the detail's type. */
  readonly detail?: Detail;
}

/** Declares a call by its input schema; `answering<T>()` then names the type of its answer. */
export const call = <Input extends z.ZodType>(input: Input) => ({
  answering: <Answer>(): CallDeclaration<Input, Answer> => ({ kind: 'call', input }),
});

/** Declares an event from main to the page. */
export const event = <Detail>(): EventDeclaration<Detail> => ({ kind: 'event' });

export type Declaration = CallDeclaration | EventDeclaration;
export type ContractShape = Readonly<Record<string, Readonly<Record<string, Declaration>>>>;
