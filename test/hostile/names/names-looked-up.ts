import { readFile } from 'node:fs/promises';

/** What is read of a log of Chromium's network events (`--log-net-log`): the numbers of its kinds of events, and the events. */
interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: object }[];
}

/** Kinds of events by which Chromium begins to look a name up, in its own resolver or the system's. */
const lookUps = /^(?:DNS_TRANSACTION|HOST_RESOLVER_)/u;

/** Every name below a domain that Chromium has begun to look up, by the log that it has written and closed. */
export const namesLookedUp = async (file: string, domain: string): Promise<ReadonlySet<string>> => {
  const { constants, events } = JSON.parse(await readFile(file, 'utf8')) as NetLog;
  const kinds = new Map(
    Object.entries(constants.logEventTypes).map(([kind, type]) => [type, kind]),
  );
  const name = new RegExp(`[\\w.-]+\\.${domain.replaceAll('.', '\\.')}\\b`, 'u');
  const found = events
    .filter(({ type }) => lookUps.test(kinds.get(type) ?? ''))
    .map(({ params }) => name.exec(JSON.stringify(params ?? {}))?.[0])
    .filter((each) => each !== undefined);
  return new Set(found);
};
