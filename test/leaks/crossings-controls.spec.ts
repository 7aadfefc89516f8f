import { readFile } from 'node:fs/promises';
import { request } from 'node:https';
import { expect } from '@playwright/test';
import { BillingLine } from './crossings/billing-line.ts';
import { overBridge, strayPlaces } from './crossings/bridge.ts';
import { type Crossing, placesOf } from './crossings/crossing.ts';
import { overLine } from './crossings/exchanges.ts';
import { wholeCard } from './crossings/planted.ts';
import { test } from './crossings/recorded-kiosk.ts';
import { typedCard } from './secrets.ts';

const { number } = typedCard;
const secrets = wholeCard(typedCard);

/** The card's number as a page might slip it into any text. */
const spellings = [
  number,
  '3782 822463 10005',
  '3782-822463-10005',
  '３７８２８２２４６３１０００５',
  number.split('').toReversed().join(''),
  Buffer.from(number).toString('base64'),
  Buffer.from(`{"number":"${number}"}`).toString('base64url'),
  Buffer.from(number).toString('hex'),
  Buffer.from(number, 'utf16le').toString('latin1'),
  number.replaceAll(/\d/g, '%3$&'),
  number.replaceAll(/\d/g, '\\u003$&'),
  JSON.stringify(JSON.stringify({ number })),
  `eyJhbGciOiJub25lIn0..${Buffer.from(number).toString('base64url')}..`,
  number.slice(0, -4),
];

const namesIn = (crossing: Crossing): readonly string[] =>
  Object.entries(placesOf(secrets, [crossing]))
    .filter(([, places]) => places.length > 0)
    .map(([name]) => name);

test('what a page tells main is seen, however it is written, and what main tells a page', async ({
  record,
}) => {
  const { kiosk } = await record({});
  await kiosk.page().evaluate(async (queries) => {
    const { kiosk: bridge } = globalThis as unknown as {
      readonly kiosk: { readonly customers: { search(input: object): Promise<unknown> } };
    };
    for (const query of queries) await bridge.customers.search({ query, cursor: null, limit: 1 });
  }, spellings);
  await kiosk.app.evaluate(({ webContents }, { securityCode, month }) => {
    for (const contents of webContents.getAllWebContents()) {
      contents.send('page.clockAhead', { securityCode });
      contents.send('not.declared', { expiry: { month } });
    }
  }, typedCard);
  const bridge = await overBridge(kiosk);
  const told = bridge.filter(({ place }) => place === 'customers.search: input').map(namesIn);
  expect(told).toEqual(spellings.map(() => ['card number']));
  expect(placesOf(secrets, bridge)).toEqual({
    'card number': ['customers.search: input'],
    expiry: ['not.declared: event'],
    'security code': ['page.clockAhead: event'],
  });
  expect(strayPlaces(bridge)).toEqual(['not.declared: event']);
});

test('what goes to the backend is seen in every part of a request', async ({ backend }) => {
  const line = await BillingLine.start(backend, test.info().outputPath('authority.pem'));
  const ca = await readFile(line.caFile);
  const asked = request(`${line.baseUrl}/customers?query=${number}`, {
    method: 'POST',
    ca,
    agent: false,
    headers: { 'content-type': 'application/json', note: '3782-822463-10005' },
  });
  await new Promise((resolve, reject) => {
    asked.on('error', reject).on('response', (answer) => answer.resume().on('end', resolve));
    asked.end(JSON.stringify({ securityCode: typedCard.securityCode }));
  });
  const parts = overLine(line.exchanges());
  await line.stop();
  expect(placesOf(secrets, parts)).toEqual({
    'card number': ['POST /v1/customers: headers', 'POST /v1/customers: line'],
    expiry: [],
    'security code': ['POST /v1/customers: body'],
  });
  expect(parts.map(({ place }) => place)).toContain('POST /v1/customers: answer');
});
