import { codeTricks } from './code-tricks.ts';
import { deviceTricks } from './device-tricks.ts';
import { leavingTricks } from './leaving-tricks.ts';
import { networkTricks } from './network-tricks.ts';
import { nodeTricks } from './node-tricks.ts';
import type { Outside, TrickOutcome, Tricks } from './trick.ts';

const tricks: Tricks = {
  ...codeTricks,
  ...deviceTricks,
  ...leavingTricks,
  ...networkTricks,
  ...nodeTricks,
};

const patience = 2_500;

const nameOf = (error: unknown): string =>
  error instanceof Error || error instanceof DOMException ? error.name : String(error);

const told = async (name: string, outside: Outside): Promise<string> => {
  const tooLong = new Promise((resolve) => {
    setTimeout(() => resolve('nothing'), patience);
  });
  try {
    return String(await Promise.race([tricks[name]?.(outside), tooLong]));
  } catch (error) {
    return nameOf(error);
  }
};

/** The next trick, to be done at the next touch: browsers allow more in the moment after one. */
let next: { readonly name: string; readonly outside: Outside } | null = null;
let finish: (outcome: TrickOutcome) => void = () => undefined;
let coming: Promise<TrickOutcome> | null = null;

const perform = async (): Promise<void> => {
  if (next === null) return;
  const { name, outside } = next;
  next = null;
  const violated = new Set<string>();
  const note = ({ effectiveDirective }: SecurityPolicyViolationEvent): void => {
    violated.add(effectiveDirective);
  };
  document.addEventListener('securitypolicyviolation', note);
  const outcome = await told(name, outside);
  // Violations are told in a task of their own.
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  // A browser asks for a page's icon again later, in the middle of another trick.
  for (const link of document.querySelectorAll('link')) link.remove();
  document.removeEventListener('securitypolicyviolation', note);
  finish({ told: outcome, violated: [...violated].toSorted() });
};

document.querySelector('#touch')?.addEventListener('click', () => void perform());

/** Prepares a trick, for the next touch. */
const prepare = (name: string, outside: Outside): void => {
  next = { name, outside };
  coming = new Promise((resolve) => {
    finish = resolve;
  });
};

Object.assign(globalThis, { hostile: { prepare, outcome: () => coming } });
