import { changeKinds } from '../../preload/contract/operation.ts';
import { postureCodes } from '../../preload/contract/posture.ts';
import { callNames } from '../billing/call-names.ts';
import type { Attributes } from './measurements.ts';
import { pageLosses } from './page-losses.ts';
import { problemSlugs } from './problem-slugs.ts';

/** Every attribute that a measurement or span may have, with every value of it. SECURITY: personal data: none of them is of a person. */
export const attributeTable = {
  act: ['log-ins', 'codes', 'cards'],
  call: callNames,
  change: changeKinds,
  code: postureCodes,
  outcome: ['carried-out', 'not-carried-out', 'beyond-asking'],
  party: ['account', 'customer', 'staff', 'kiosk'],
  problem: problemSlugs,
  reason: pageLosses,
  state: ['online', 'offline', 'out-of-service'],
  strictness: ['refuses', 'noted', 'relaxed'],
} as const;

export type AttributeName = keyof typeof attributeTable;

const values: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(attributeTable).map(([name, each]) => [name, new Set<string>(each)]),
);

/**
 * SECURITY: allow-list at the only mouth: whatever is handed over, what leaves the kiosk is in the table. A value that is not is left out with its name.
 */
export const permitted = (attributes: Attributes): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value !== null && values.get(name)?.has(value) === true ? [[name, value]] : [],
    ),
  );
