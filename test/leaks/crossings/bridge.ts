import { channelOf } from '../../../preload/contract/kiosk-api.ts';
import { kioskContract } from '../../../preload/contract/kiosk-contract.ts';
import type { Kiosk } from '../../e2e/support/kiosk.ts';
import type { RecordedMessage, StandinRecord } from '../../standin/guard/recorder.ts';
import type { Crossing } from './crossing.ts';

/** What makes the stand-in record what crosses between pages and main. */
export const bridgeRecorded = { STANDIN_MESSAGES: '1' };

const messagesOf = ({ app }: Kiosk): Promise<readonly RecordedMessage[]> =>
  app.evaluate(() => {
    const { [Symbol.for('standin.record')]: record } = globalThis as unknown as {
      readonly [name: symbol]: StandinRecord | undefined;
    };
    if (record === undefined) throw new Error('only the stand-in records what crosses the bridge');
    return record.messages;
  });

/** Gives each message its place; an answer has that of its call. */
const placing = () => {
  const calls = new Map<string, string>();
  return ({ page, message }: RecordedMessage): Crossing => {
    const crossing = (place: string, text: string): Crossing => ({
      place,
      bytes: Buffer.from(text),
    });
    switch (message.kind) {
      case 'invoke':
        calls.set(`${page} ${message.id}`, message.channel);
        return crossing(`${message.channel}: input`, message.body);
      case 'answer':
        return crossing(`${calls.get(`${page} ${message.id}`)}: answer`, message.body);
      case 'failure':
        return crossing(`${calls.get(`${page} ${message.id}`)}: refusal`, message.message);
      case 'event':
        return crossing(`${message.channel}: event`, message.body);
      case 'send':
        return crossing(`${message.channel}: sent`, message.body);
      case 'preload-ran':
        return crossing('preload: ran', '');
      case 'preload-failed':
        return crossing('preload: failed', `${message.message}\n${message.stack}`);
    }
  };
};

/** Everything that has crossed between the kiosk's pages and main since its start, in order. */
export const overBridge = async (kiosk: Kiosk): Promise<readonly Crossing[]> =>
  (await messagesOf(kiosk)).map(placing());

const declared: ReadonlySet<string> = new Set([
  'preload: ran',
  ...Object.entries(kioskContract).flatMap(([group, members]) =>
    Object.entries(members).flatMap(([name, { kind }]) => {
      const channel = channelOf(group, name);
      return kind === 'call' ? [`${channel}: input`, `${channel}: answer`] : [`${channel}: event`];
    }),
  ),
]);

/** Where something crossed that the contract between page and main does not know, or that main has refused; each place once. */
export const strayPlaces = (crossings: readonly Crossing[]): readonly string[] => [
  ...new Set(crossings.map(({ place }) => place).filter((place) => !declared.has(place))),
];
