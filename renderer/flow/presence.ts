import type { FlowEvent } from './flow-event.ts';

const signs: ReadonlySet<FlowEvent['type']> = new Set<FlowEvent['type']>([
  'pressed',
  'typed',
  'query-typed',
  'customer-chosen',
  'pending-seen',
  'drive-chosen',
  'language-chosen',
  'display-chosen',
]);

/**
 * Whether an event shows that somebody is there. Leaving a field does not: the warning itself takes the focus away.
 */
export const showsPresence = (event: FlowEvent): boolean => signs.has(event.type);
