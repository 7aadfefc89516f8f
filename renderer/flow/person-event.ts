import type { FlowEvent, PersonEvent } from './flow-event.ts';

const types: ReadonlySet<string> = new Set<PersonEvent['type']>([
  'pressed',
  'typed',
  'left',
  'language-chosen',
  'display-chosen',
]);

/** Whether an event is something that a person has done. */
export const isPersonEvent = (event: FlowEvent): event is PersonEvent => types.has(event.type);
