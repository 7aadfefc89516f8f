import { describe, expect, it } from 'vitest';
import { isTestBackend } from '../../../main/posture/test-backend.ts';

describe('a backend for tests', () => {
  it.each([
    'https://127.0.0.1:8443/v1',
    'https://127.9.9.9/v1',
    'https://localhost:8443/v1',
    'https://[::1]:8443/v1',
    'https://billing.test/v1',
    'https://billing.shop.example/v1',
    'https://billing.localhost/v1',
    'https://sandbox.shop.jp/v1',
    'https://SANDBOX.shop.jp/v1',
    'https://billing-qa.shop.co.jp/v1',
    'https://billing.staging.shop.jp/v1',
    'https://uat-2.billing.shop.jp/v1',
    'https://test.shop.jp./v1',
  ])('is %s', (address) => expect(isTestBackend(address)).toBe(true));
});

describe('a backend that may be in use', () => {
  it.each([
    'https://billing.shop.jp/v1',
    'https://billing.shop.jp/sandbox/v1',
    'https://sandbox.jp/v1',
    'https://billing.qa/v1',
    'https://shop.dev/v1',
    'https://billing.shop.qa/v1',
    'https://contest.shop.jp/v1',
    'https://sandboxes.shop.jp/v1',
    'https://billing.example.shop.jp/v1',
    'https://127.0.0.1.shop.jp/v1',
    'https://localhost.shop.jp/v1',
    'https://10.0.0.5/v1',
    'https://[fd00::1]/v1',
  ])('is %s', (address) => expect(isTestBackend(address)).toBe(false));
});
