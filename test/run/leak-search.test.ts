import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Secret } from './encodings.ts';
import { searchBytes, searchFolders } from './leak-search.ts';

const visa: Secret = { name: 'visa', kind: 'card-number', value: '4111111111111111' };
const amex: Secret = { name: 'amex', kind: 'card-number', value: '378282246310005' };
const diners: Secret = { name: 'diners', kind: 'card-number', value: '36227206271667' };
const code: Secret = { name: 'code', kind: 'text', value: '493817' };
const password: Secret = { name: 'password', kind: 'text', value: 'Mado/guchi+1?' };
const secrets = [visa, amex, diners, code, password];

const names = (bytes: Buffer) => new Set(searchBytes('here', bytes, secrets).map((f) => f.secret));
const text = (content: string) => Buffer.from(content);
const json = { card: { number: visa.value } };
const wideDigits = '４１１１１１１１１１１１１１１１';

describe('a planted secret is found', () => {
  it.each<[string, string, Buffer]>([
    ['in plain', 'visa', text(`number=${visa.value}!`)],
    ['spaced in fours', 'visa', text('4111 1111 1111 1111')],
    ['hyphened in fours', 'visa', text('4111-1111-1111-1111')],
    ['spaced 4-6-5', 'amex', text('3782 822463 10005')],
    ['spaced 4-6-4', 'diners', text('3622 720627 1667')],
    ['full-width', 'visa', text(wideDigits)],
    ['full-width in UTF-16LE', 'visa', Buffer.from(wideDigits, 'utf16le')],
    ['in UTF-16LE', 'visa', Buffer.from(`x${visa.value}`, 'utf16le')],
    ['in UTF-16BE', 'visa', Buffer.from(visa.value, 'utf16le').swap16()],
    ['in base64', 'visa', text(text(JSON.stringify(json)).toString('base64'))],
    ['in base64, one byte on', 'visa', text(text(` ${JSON.stringify(json)}`).toString('base64'))],
    ['in base64, two bytes on', 'visa', text(text(`  ${JSON.stringify(json)}`).toString('base64'))],
    ['in base64url', 'password', text(text(`p=${password.value}`).toString('base64url'))],
    ['in hex', 'visa', text(text(visa.value).toString('hex'))],
    ['in upper-case hex', 'password', text(text(password.value).toString('hex').toUpperCase())],
    ['URL-encoded', 'password', text(`p=${encodeURIComponent(password.value)}`)],
    ['URL-encoded with plus signs', 'visa', text('4111+1111+1111+1111')],
    ['URL-encoded full-width', 'visa', text(encodeURIComponent(wideDigits))],
    ['JSON-escaped full-width', 'visa', text('\\uff14'.padEnd(96, '\\uff11'))],
    ['reversed', 'diners', text(diners.value.split('').reverse().join(''))],
    ['between other bytes', 'amex', Buffer.concat([Buffer.alloc(99, 255), text(amex.value)])],
    ['a short code alone', 'code', text('{"code":"493817"}')],
    ['a short code among letters', 'code', text(`${'ab'.repeat(28)}493817c`)],
    [
      'a short code after a hash that holds it by chance',
      'code',
      text(`"${'ab'.repeat(28)}493817cd" 493817`),
    ],
  ])('%s', (_, name, bytes) => {
    expect(names(bytes)).toContain(name);
  });
});

describe('nothing is found', () => {
  it.each<[string, Buffer]>([
    ['in the last four digits', text('**** **** **** 1111')],
    ['in a timestamp around a short code', text('13493817000')],
    ['in a hash that holds a short code', text(`"hash":"${'ab'.repeat(28)}493817cd"`)],
    ['in a UUID that holds a short code', text('0f1e2d3c-4b5a-4978-8877-66a493817b44')],
    ['in an empty file', text('')],
    ['in other numbers', text('4111111111111112 5555555555554444')],
  ])('%s', (_, bytes) => {
    expect(names(bytes)).toEqual(new Set());
  });
});

describe('a search of folders', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leak-'));
    await mkdir(join(folder, 'deep/er'), { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('finds what lies deep inside, and tells the file and not the secret', async () => {
    const file = join(folder, 'deep/er/log.txt');
    await writeFile(file, `at 10:00 ${visa.value}`);
    const report = await searchFolders([folder], secrets);
    expect(report.findings).toEqual([
      { secret: 'visa', encoding: 'plain', place: file, offset: 9 },
    ]);
    expect(report).toMatchObject({ filesRead: 1, bytesRead: 25 });
  });

  it('finds what a file is named', async () => {
    await writeFile(join(folder, `${amex.value}.tmp`), '');
    const report = await searchFolders([folder], secrets);
    expect(report.findings).toMatchObject([{ secret: 'amex', encoding: 'plain' }]);
  });

  it('throws for a folder that is not there, so that it cannot pass by searching nothing', async () => {
    await expect(searchFolders([join(folder, 'absent')], secrets)).rejects.toThrow('ENOENT');
  });
});
