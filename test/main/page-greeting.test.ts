import { expect, test } from 'vitest';
import { createPageGreeting } from '../../main/page-greeting.ts';

test('each page is told again what may have changed while it started, once, at its first screen', () => {
  const happened: string[] = [];
  const greeting = createPageGreeting(() => happened.push('told again'));
  for (const page of ['first page', 'second page']) {
    happened.push(page);
    greeting.opened();
    greeting.shown();
    greeting.shown();
  }
  expect(happened).toEqual(['first page', 'told again', 'second page', 'told again']);
});
