import { expect, type Page } from '@playwright/test';
import { cardDigitsIn, spokenOn, treeOn } from '../../gallery/access/accessibility-tree.ts';
import { expectNoViolations } from '../support/axe.ts';

/** What somebody can work with: all of these need a name to be asked for by. */
const workable = new Set([
  'button',
  'checkbox',
  'combobox',
  'dialog',
  'link',
  'radio',
  'searchbox',
  'table',
  'textbox',
]);

/** The tree that assistive technology gets, as far as nothing is taken out of it: roles, names, and the level of headings. */
const treeOf = async (page: Page) => {
  const nodes = await treeOn(page);
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: String(role?.value),
      name: String(name?.value ?? ''),
      level: properties.find((property) => property.name === 'level')?.value.value as unknown,
    }));
};

/** Holds a screen against axe, and its accessibility tree against what a person who hears it goes by. */
export const expectReadable = async (page: Page): Promise<void> => {
  await expectNoViolations(page);
  const tree = await treeOf(page);
  const nameless = tree.filter(({ role, name }) => workable.has(role) && name.trim() === '');
  expect(nameless).toEqual([]);
  const isOver = tree.some(({ role }) => role === 'dialog' || role === 'alertdialog');
  if (!isOver) {
    expect(tree.filter(({ role }) => role === 'main')).toHaveLength(1);
    const titles = tree.filter(({ role, level }) => role === 'heading' && level === 1);
    expect(titles).toHaveLength(1);
  }
  const spoken = await spokenOn(page);
  expect(spoken.filter(cardDigitsIn)).toEqual([]);
};
