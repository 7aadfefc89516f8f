import fc from 'fast-check';
import type { Sender } from '../../../main/ipc/trusted-sender.ts';

export const presentPageId = 7;
export const ownOrigin = 'app://kiosk';

/** Who sends, and whether the gate may listen. */
export interface AnySender {
  readonly sender: Sender;
  readonly standing: 'own-page' | 'stranger';
}

const mainFrameId = 70;

const origins = [
  'app://kiosk2',
  'app://kiosk.evil',
  'app://evil@kiosk',
  'https://kiosk',
  'file://',
  'null',
  '',
  'APP://KIOSK',
  'app://kiosk/',
  'app://kiosk:80',
];

const facts = fc.record({
  pageId: fc.constantFrom(presentPageId, 6, 0, -7, Number.NaN),
  page: fc.constantFrom('there', 'destroyed'),
  frame: fc.constantFrom('there', 'gone', 'detached', 'destroyed'),
  parent: fc.constantFrom('none', 'main-frame'),
  frameId: fc.constantFrom(mainFrameId, 71, 0),
  origin: fc.constantFrom(ownOrigin, ...origins),
});

type Facts = typeof facts extends fc.Arbitrary<infer Value> ? Value : never;

const own: Facts = {
  pageId: presentPageId,
  page: 'there',
  frame: 'there',
  parent: 'none',
  frameId: mainFrameId,
  origin: ownOrigin,
};

const build = (given: Facts): AnySender => {
  const mainFrame = { frameTreeNodeId: mainFrameId };
  const senderFrame = {
    frameTreeNodeId: given.frameId,
    parent: given.parent === 'none' ? null : mainFrame,
    detached: given.frame === 'detached',
    origin: given.origin,
    isDestroyed: () => given.frame === 'destroyed',
  };
  return {
    sender: {
      sender: { id: given.pageId, mainFrame, isDestroyed: () => given.page === 'destroyed' },
      senderFrame: given.frame === 'gone' ? null : senderFrame,
    },
    standing: JSON.stringify(given) === JSON.stringify(own) ? 'own-page' : 'stranger',
  };
};

/** The own page as often as everybody else: most strangers differ from it in several things, many in one alone. */
export const anySender = (): fc.Arbitrary<AnySender> =>
  fc
    .oneof(
      { weight: 4, arbitrary: fc.constant(own) },
      { weight: 2, arbitrary: facts },
      {
        weight: 2,
        arbitrary: fc
          .tuple(facts, fc.constantFrom(...Object.keys(own)))
          .map(([other, name]) => ({ ...own, [name]: other[name as keyof Facts] })),
      },
    )
    .map(build);
