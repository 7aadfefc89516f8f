import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../../main/config/load-config.ts';
import { folder, load, smallest } from './written-config.ts';

describe('the configuration', () => {
  it.each([
    [
      'UTF-16, as some Windows tools write',
      Buffer.from(`\uFEFF${JSON.stringify(smallest)}`, 'utf16le'),
    ],
    ['Shift_JIS', Buffer.from([0x7b, 0x22, 0x8d, 0x82, 0x22, 0x7d])],
  ])('says that a file is in %s', (_what, content) => {
    expect(load(content).loaded).toMatchObject({
      faults: [expect.stringMatching(/\.json is not text in UTF-8: save it as UTF-8$/)],
    });
  });

  it('takes a file that begins with a byte order mark', () => {
    expect(load(`\uFEFF${JSON.stringify(smallest)}`).loaded.state).toBe('loaded');
  });

  it('says that a file is not there, or cannot be read', () => {
    expect(loadConfig(path.join(folder, 'none.json'))).toMatchObject({
      faults: [expect.stringContaining('none.json is not there')],
    });
    expect(loadConfig(folder)).toMatchObject({ faults: [expect.stringContaining('EISDIR')] });
  });
});
