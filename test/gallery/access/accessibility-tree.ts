import type { Page } from '@playwright/test';

/** The whole tree that assistive technology gets, as the browser computes it. */
export const treeOn = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes;
};

/**
 * Every name and description that assistive technology gets, as the browser computes them. The value of an input is
 * no name: it is what its own typist hears of what they type.
 */
export const spokenOn = async (page: Page): Promise<readonly string[]> => {
  const nodes = await treeOn(page);
  const insideInput = new Set<string>();
  for (const { nodeId, role, parentId } of nodes) {
    const isInput = role?.value === 'textbox' || role?.value === 'searchbox';
    if (isInput || (parentId && insideInput.has(parentId))) insideInput.add(nodeId);
  }
  return nodes
    .filter(({ ignored, parentId }) => !ignored && !(parentId && insideInput.has(parentId)))
    .flatMap(({ name, description }): readonly unknown[] => [name?.value, description?.value])
    .filter((text) => typeof text === 'string')
    .filter((text) => text !== '');
};

/** The numbers that are typed on the screens under test. */
const numbers = [
  '4111111111111111',
  '5555555555554444',
  '3530111333300000',
  '378282246310005',
  '36227206271667',
  '6200000000000005',
];

/** Five digits in a row of a card. Those that are almost all noughts are in phone numbers for examples, too. */
const fives = numbers
  .flatMap((number) =>
    Array.from({ length: number.length - 4 }, (_, place) => number.slice(place, place + 5)),
  )
  .filter((five) => !five.includes('000'));

/** Whether a text tells five digits or more of a card, however they are written. */
export const cardDigitsIn = (text: string): boolean => {
  const digits = text.normalize('NFKC').replace(/[\s-]/gu, '');
  return fives.some((five) => digits.includes(five));
};
