import type { ChangeKind } from '../../../preload/contract/operation.ts';
import type { FaultyBackend } from '../kiosk/backend.ts';
import type { Typing } from '../kiosk/walk.ts';
import type { Typist } from '../matrix/stage.ts';
import type { PageView } from '../process/messages.ts';
import { oneOf } from '../random.ts';

/** Few enough for the limit of different cards a day. */
const numbers = ['4111111111111111', '5555555555554444', '3530111333300000', '4242424242424242'];

const contractOf: Readonly<Record<Typist, string>> = {
  first: 'contract-madoka-5521',
  second: 'contract-tsubasa-2046',
};

/** Another card each time than the one that pays already, and another telephone: the backend would refuse the same again. */
export const variedTyping =
  (backend: FaultyBackend, random: () => number) =>
  async (change: ChangeKind, typist: Typist, view: PageView): Promise<Typing> => {
    const { contracts } = await backend.books();
    const contract = contracts.find(({ contractId }) => contractId === contractOf[typist]);
    const present =
      change === 'register-card' ? contract?.paymentMethod.lastFour : view.firstLastFour;
    const number = oneOf(
      numbers.filter((each) => !each.endsWith(present ?? 'none')),
      random,
    );
    const subscriber = String(Math.floor(random() * 100_000_000)).padStart(8, '0');
    return { number, name: '月岡 ひなた', phone: `090${subscriber}` };
  };
