import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../../main/log/create-log.ts';
import { describeError } from '../../../main/log/describe-error.ts';
import type { LogFields } from '../../../main/log/log.ts';
import { openRotatingFile } from '../../../main/log/rotating-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const written = (): string => readFileSync(path.join(folder, 'kiosk.log'), 'utf8');
const lines = (): unknown[] =>
  written()
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

describe('the log', () => {
  it('writes one JSON line with its time, level, code and fields', () => {
    createLog(folder).warn('call-refused', {
      call: 'login.verify',
      reason: 'sender',
      durationMs: 3,
    });
    expect(lines()).toEqual([
      {
        level: 40,
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        code: 'call-refused',
        call: 'login.verify',
        reason: 'sender',
        durationMs: 3,
      },
    ]);
  });

  it('drops every field that is not on the list, also those within', () => {
    const smuggled = {
      call: 'x',
      password: 'hunter2',
      accessToken: 'token-abc',
      reason: { accessToken: 'token-abc' },
      status: 'token-abc',
      requestId: ['token-abc'],
    } as unknown as LogFields;
    createLog(folder).info('started', smuggled);
    expect(Object.keys(lines()[0] as object).sort()).toEqual(['call', 'code', 'level', 'time']);
    expect(written()).not.toMatch(/hunter2|token-abc/);
  });

  it('drops what an error carries', () => {
    const error = Object.assign(new TypeError('token-abc'), { config: { password: 'hunter2' } });
    createLog(folder).error('internal-error', error as unknown as LogFields);
    createLog(folder).error('internal-error', describeError(error));
    expect(written()).not.toMatch(/hunter2|token-abc/);
    expect(lines()[1]).toMatchObject({
      reason: 'TypeError',
      at: expect.stringMatching(/^log\.test\.ts:\d+:\d+$/),
    });
  });

  it.each([
    '4111111111111111',
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '4111.1111.1111.1111',
    '4111 - 1111 - 1111 - 1111'.replaceAll(' - ', '/ '),
    '４１１１１１１１１１１１１１１１',
    '４１１１　１１１１　１１１１　１１１１',
    '378282246310005',
    '3782 822463 10005',
    '36227206271667',
    '6759649826438453',
    'x4111111111111111x',
    '00004111111111111111',
    '5555555555554444,3530111333300000',
  ])('blanks what looks like a card number in any field: %s', (number) => {
    const log = createLog(folder);
    log.info('started', { reason: `card ${number} refused`, call: number, idempotencyKey: number });
    const digits = written()
      .normalize('NFKC')
      .replace(/"time":"[^"]*"/, '')
      .replace(/\D/g, '');
    expect(digits).toBe('30');
    expect(written()).toContain('[blanked]');
  });

  it.each(['0f1e2d3c-4b5a-4978-8877-665544332211', '4a111111-1111-4111-8111-411111111111'])(
    'keeps a whole UUID: %s',
    (idempotencyKey) => {
      createLog(folder).info('started', { idempotencyKey });
      expect(lines()).toMatchObject([{ idempotencyKey }]);
    },
  );

  it.each(['4111111111110', '2026-11-21 10:00', '1234-5678', 'page.open'])(
    'keeps what is no card number: %s',
    (reason) => {
      createLog(folder).info('started', { reason });
      expect(lines()).toMatchObject([{ reason }]);
    },
  );

  it('cuts a text that has no end', () => {
    createLog(folder).info('started', { reason: 'x'.repeat(100_000) });
    expect(written().length).toBeLessThan(400);
  });
});

describe('a rotating file', () => {
  const open = () => openRotatingFile({ folder, name: 'kiosk', limit: 100, kept: 2 });

  it('never takes more than its bound, and keeps the newest lines', () => {
    const file = open();
    for (let number = 0; number < 100; number += 1) {
      file.write(`${String(number).padStart(39, ' ')}\n`);
    }
    expect(readdirSync(folder).sort()).toEqual(['kiosk.1.log', 'kiosk.2.log', 'kiosk.log']);
    for (const name of readdirSync(folder)) {
      expect(statSync(path.join(folder, name)).size).toBeLessThanOrEqual(100);
    }
    expect(written()).toContain('99');
  });

  it('goes on where an earlier run has stopped', () => {
    open().write('one\n');
    open().write('two\n');
    expect(written()).toBe('one\ntwo\n');
  });

  it('is readable by its own account alone', () => {
    open().write('one\n');
    expect(statSync(path.join(folder, 'kiosk.log')).mode & 0o077).toBe(0);
  });

  it('does not stop the kiosk when its folder cannot be made', () => {
    const file = openRotatingFile({ folder: '/dev/null/logs', name: 'kiosk', limit: 100, kept: 2 });
    expect(() => file.write('one\n')).not.toThrow();
  });
});
