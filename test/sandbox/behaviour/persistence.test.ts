import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../sandbox.ts';
import { SandboxStartError } from '../sandbox-options.ts';
import { askOutcome, openSession, register } from './customer.ts';
import { connectTo } from './running-sandbox.ts';
import { addCustomer, changeCustomer, findOne, openStaffSession, readPage } from './staff.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-persistence-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a database file', () => {
  it('keeps contracts, sessions and operations over a restart', async () => {
    const database = join(folder, 'state.sqlite');
    const before = await connectTo(await startSandbox({ database }));
    const session = await openSession(before);
    const key = randomUUID();
    const { body } = await register(before, session, { number: '4111111111111111' }, key);
    await before.stop();

    const after = await connectTo(await startSandbox({ database }));
    expect((await askOutcome(after, session, key)).body).toEqual({
      state: 'succeeded',
      outcome: body,
    });
    expect((await after.books()).operations).toMatchObject([{ carriedOut: 1, lastFour: '1111' }]);
    await after.stop();
  });

  it('carries out nothing that was running when the process ended', async () => {
    const database = join(folder, 'state.sqlite');
    const before = await connectTo(await startSandbox({ database }));
    const session = await openSession(before);
    const key = randomUUID();
    await before.control('POST', 'hold');
    const cut = register(before, session, { number: '4111111111111111' }, key).catch(() => 'cut');
    while ((await before.books()).operations.length === 0);
    await before.stop();
    expect(await cut).toBe('cut');

    const after = await connectTo(await startSandbox({ database }));
    expect((await askOutcome(after, session, key)).status).toBe(404);
    expect((await after.books()).operations).toEqual([]);
    await after.stop();
  });

  it('that is none is refused in plain words', async () => {
    const database = join(folder, 'letter.txt');
    await writeFile(database, 'Dear Madoka, this is not a database. '.repeat(100));
    const starting = startSandbox({ database });
    await expect(starting).rejects.toThrow(SandboxStartError);
    await expect(starting).rejects.toThrow('file is not a database');
  });
});

describe('a database file of another version of the sandbox', () => {
  it('is refused in plain words, and left as it is', async () => {
    const file = join(folder, 'old.sqlite');
    const old = new DatabaseSync(file);
    old.exec('CREATE TABLE contracts (contract_id TEXT); PRAGMA user_version = 1');
    old.close();
    const before = await readFile(file);
    await expect(startSandbox({ database: file })).rejects.toThrow(
      'made by another version of the sandbox; choose a new file',
    );
    expect(await readFile(file)).toEqual(before);
  });
});

describe('customers on file', () => {
  it('outlive a restart, with their versions and their order', async () => {
    const database = join(folder, 'state.sqlite');
    const before = await connectTo(await startSandbox({ database }));
    const session = await openStaffSession(before);
    await addCustomer(before, session, '4111111111111111');
    const seen = await findOne(before, session, '青柳');
    await changeCustomer(before, session, seen, { phone: '080-0000-1111' });
    const page = await readPage(before, session);
    await before.stop();

    const after = await connectTo(await startSandbox({ database }));
    expect(await readPage(after, session)).toEqual(page);
    await after.stop();
  });
});

describe('without a folder of its own', () => {
  it('the sandbox leaves nothing behind', async () => {
    const sandbox = await startSandbox({});
    const temporary = dirname(sandbox.caFile);
    expect(await readdir(temporary)).toEqual(['sandbox-ca.pem']);
    await sandbox.stop();
    await expect(readdir(temporary)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
