import { expect, test } from 'vitest';
import { forgetLastMatch } from '../../../main/ipc/forget-last-match.ts';

test('the engine keeps no text that was matched before', () => {
  const input = (): unknown => Reflect.get(RegExp, 'input');
  expect(/^\d{4,16}$/.test('482913557016')).toBe(true);
  expect(input()).toBe('482913557016');
  forgetLastMatch();
  expect(input()).toBe('');
});
