import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { motionSettled } from './motion-settled.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Holds the page as it is, once nothing moves any more, against WCAG 2.2 AA and axe's best practices. */
export const expectNoViolations = async (page: Page): Promise<void> => {
  await motionSettled(page);
  const { violations } = await new AxeBuilder({ page })
    .withTags(standards)
    .setLegacyMode()
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(', ')}`),
  ).toEqual([]);
};
