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
