import { describe, expect, it } from 'vitest';
import { attributeTable, permitted } from '../../../main/telemetry/attribute-table.ts';

describe('an attribute that leaves the kiosk', () => {
  it.each(
    Object.entries(attributeTable).flatMap(([name, values]) =>
      values.map((value): [string, string] => [name, value]),
    ),
  )('is in the table: %s %s', (name, value) => {
    expect(permitted({ [name]: value })).toEqual({ [name]: value });
    expect(value).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each([
    ['phone', '09087654321'],
    ['call', '09087654321'],
    ['problem', '窓口 花子'],
    ['change', 'register-card '],
    ['outcome', ''],
    ['reason', '4111111111111111'],
    ['operation', '0f1e2d3c-4b5a-4978-8877-665544332211'],
    ['constructor', 'x'],
    ['__proto__', 'x'],
  ])('else stays: %s %s', (name, value) => {
    expect(permitted(Object.fromEntries([[name, value]]))).toEqual({});
  });

  it('stays when there is none', () => {
    expect(permitted({ call: 'verify', problem: null })).toEqual({ call: 'verify' });
  });
});
