import { isDeepStrictEqual } from 'node:util';
import type { ConfigFiles } from './load-config.ts';

/**
 * What a running kiosk takes up when its configuration is read anew, by dotted path: it changes what the next page shows and how long that
 * waits, within the schema's bounds, and nothing of whom the kiosk trusts, serves or obeys.
 */
export const harmlessMembers: ReadonlySet<string> = new Set([
  'locales',
  'nightHours',
  'session.idleSeconds',
  'session.warningSeconds',
  'support.email',
  'support.hours',
  'support.phone',
]);

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const changedWithin = (before: object, after: object, above: string): readonly string[] =>
  Object.entries(before).flatMap(([name, was]) => {
    const is: unknown = Reflect.get(after, name);
    const path = `${above}${name}`;
    if (isGroup(was) && isGroup(is)) {
      return changedWithin(was, is, `${path}.`);
    }
    return isDeepStrictEqual(was, is) ? [] : [path];
  });

/** The dotted paths of all that differs. A configuration that was loaded has every member. Another certificate in a CA file counts, too. */
export const changedMembers = (before: ConfigFiles, after: ConfigFiles): readonly string[] => {
  const authorities = [
    ...(before.certificateAuthority === after.certificateAuthority ? [] : ['billing.caFile']),
    ...(before.telemetryAuthority === after.telemetryAuthority ? [] : ['telemetry.caFile']),
    ...(before.updatesAuthority === after.updatesAuthority ? [] : ['updates.caFile']),
  ];
  return [...new Set([...changedWithin(before.config, after.config, ''), ...authorities])];
};
