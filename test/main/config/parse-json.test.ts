import { describe, expect, it } from 'vitest';
import { load } from './written-config.ts';

describe('the configuration', () => {
  it.each([
    ['nothing', ''],
    ['broken JSON', '{\n  "kioskId": ,\n}'],
    ['a secret outside of JSON', 'hunter2'],
  ])('says that a file with %s is no JSON', (_what, content) => {
    const { file, loaded } = load(content);
    expect(loaded).toEqual({
      state: 'refused',
      faults: [expect.stringMatching(/ is not valid JSON: see /)],
    });
    expect(JSON.stringify(loaded)).toContain(file);
    expect(JSON.stringify(loaded)).not.toContain('hunter2');
  });

  it.each([
    ['a comma is missing', '{\n  "kioskId": "k1" \n "posture": "kiosk"}', 'line 3 column 2'],
    ['a comma too many', '{\n  "flows": ["selfcare"],\n}', 'line 3 column 1'],
    ['a value is missing', '{\n  "kioskId": ,\n  "posture": "kiosk"\n}', 'line 2 column 14'],
    ['a comment', '{\n  "kioskId": "k1", "a": 1 // here\n}', 'line 2 column 27'],
    ['a word without quotes', `{"a": "${'x,'.repeat(99)}",\n"b": shop}`, 'line 2 column 6'],
    ['a wrong word', '{"a": true, "b": true,\n"c": treu}', 'line 2 column 8'],
    ['single quotes', "{\n'kioskId': 1}", 'line 2 column 1'],
    ['an unfinished file', '{"kioskId": ', 'the end of the file, which comes too early'],
    ['nothing', '', 'the end of the file, which comes too early'],
  ])('tells where it breaks: %s', (_what, content, where) => {
    expect(load(content).loaded).toMatchObject({ faults: [expect.stringContaining(where)] });
  });
});
