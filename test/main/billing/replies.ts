import type { Reply } from './scripted-backend.ts';

/** What a backend that keeps the contract would answer. */
export const answer = (
  status: number,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply => ({
  kind: 'answer',
  status,
  headers,
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
});

export const problem = (
  slug: string,
  status: number,
  members: object = {},
  headers: Readonly<Record<string, string>> = {},
): Reply => answer(status, { type: `urn:madoguchi:problem:${slug}`, status, ...members }, headers);

export const wireCode = {
  length: 6,
  alphabet: 'digits',
  expiresAt: '2126-11-21T18:30:00+09:00',
  resendableAt: '2126-11-21T18:01:00+09:00',
};

export const codeSent = {
  delivery: { state: 'sent', maskedAddress: 't•••@example.jp' },
  code: wireCode,
};

export const tokens = (name: string) => ({
  accessToken: `access-${name}`,
  refreshToken: `refresh-${name}`,
  expiresInSeconds: 300,
});

export const verified = (name: string) => ({
  ...tokens(name),
  actor: { kind: 'customer', contractLabel: 'Home fibre 12-345' },
});

export const addressRequired = { delivery: { state: 'address-required' }, code: null };

export const staffActor = {
  kind: 'staff',
  displayName: '星野 あかり',
  shopName: 'あおぞら 駅前店',
};

export const staffVerified = (name: string) => ({ ...tokens(name), actor: staffActor });

export const customer = {
  customerId: 'c-1',
  name: '青柳 小夜子',
  phone: '090-0000-1201',
  maskedNumber: '41**-****-****-1111',
  brand: 'visa',
  version: '1',
};

export const customerPage = (
  items: readonly object[] = [customer],
  nextCursor: string | null = null,
) => ({ items, nextCursor, total: items.length });

export const contract = {
  serviceName: 'Home fibre',
  contractLabel: '12-345',
  paymentMethod: { state: 'none' },
  acceptedBrands: ['visa', 'jcb'],
  debitIssuers: [],
};

export const outcome = {
  result: 'registered',
  reference: 'R-4K7M',
  maskedNumber: '**** **** **** 1111',
  brand: 'visa',
  effective: { usageMonth: '2026-11', billedMonth: '2026-12' },
};

export const action = {
  kind: 'three-d-secure',
  url: 'https://issuer.example/challenge/1',
  expiresAt: '2126-11-21T18:10:00+09:00',
};
