import type { PageView } from '../../process/messages.ts';

/** What the screen has told a person of an operation, at last. */
export type Verdict =
  | { readonly said: 'carried-out'; readonly reference: string | null }
  | { readonly said: 'not-carried-out' }
  | { readonly said: 'unknown' }
  | { readonly said: 'nothing' };

const waiting: readonly PageView['screen'][] = ['outcome-unknown', 'challenge'];

const saidBy = (view: PageView): Verdict | null => {
  if (view.screen === 'submitting') return null;
  if (view.screen === 'complete') return { said: 'carried-out', reference: view.reference };
  if (waiting.includes(view.screen)) return { said: 'unknown' };
  // A problem that is shown after a decision says that it did not take place; anything else says nothing of it.
  return view.problem === null ? { said: 'nothing' } : { said: 'not-carried-out' };
};

/** For each operation that was on screen, what was said of it until another one took its place. */
export const verdictsOf = (views: readonly PageView[]): ReadonlyMap<string, Verdict> => {
  const verdicts = new Map<string, Verdict>();
  let present: string | null = null;
  for (const view of views) {
    if (view.idempotencyKey !== null) present = view.idempotencyKey;
    const said = present === null ? null : saidBy(view);
    if (present !== null && said !== null) {
      const before = verdicts.get(present);
      const isDefinite = before?.said === 'carried-out' || before?.said === 'not-carried-out';
      verdicts.set(present, isDefinite ? before : said);
    }
    const isSubmittingAnew = view.screen === 'submitting' && view.idempotencyKey === null;
    // The decision goes on under another key: that says as much as any words that it did not take place under this one.
    if (isSubmittingAnew && present !== null && !verdicts.has(present)) {
      verdicts.set(present, { said: 'not-carried-out' });
    }
    if (isSubmittingAnew) present = null;
    if (view.screen === 'attract') present = null;
  }
  return verdicts;
};
