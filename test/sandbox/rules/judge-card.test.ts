import { describe, expect, it } from 'vitest';
import { type Circumstances, judgeCard } from './judge-card.ts';

const circumstances: Circumstances = {
  now: Date.parse('2026-11-21T12:00:00+09:00'),
  isPaymentMethodAlready: false,
  isOverLimit: false,
};

const card = (number: string, month = '12', year = '2030', securityCode = '123') => ({
  number,
  expiry: { month, year },
  securityCode,
});

const verdict = (judged: ReturnType<typeof judgeCard>): string =>
  judged.state === 'refused' ? judged.problem.slug : judged.state;

describe('the expiry, judged in Asia/Tokyo', () => {
  it.each([
    ['2026-11-30T23:59:59+09:00', '11', '2026', 'accepted'],
    ['2026-12-01T00:00:00+09:00', '11', '2026', 'card-expired'],
    ['2026-11-30T14:59:59Z', '11', '2026', 'accepted'],
    ['2026-11-30T15:00:00Z', '11', '2026', 'card-expired'],
    ['2026-11-21T12:00:00+09:00', '12', '2025', 'card-expired'],
    ['2026-11-21T12:00:00+09:00', '01', '2027', 'accepted'],
  ])('at %s a card good through %s/%s is %s', (now, month, year, expected) => {
    const at = { ...circumstances, now: Date.parse(now) };
    expect(verdict(judgeCard(card('4111111111111111', month, year), at))).toBe(expected);
  });
});

describe('the brand and the number', () => {
  it.each([
    ['4111111111111111', '123', 'accepted'],
    ['5555555555554444', '123', 'accepted'],
    ['2223003122003222', '123', 'accepted'],
    ['3530111333300000', '123', 'accepted'],
    ['378282246310005', '1234', 'accepted'],
    ['36227206271667', '123', 'accepted'],
    ['6200000000000005', '123', 'brand-not-accepted'],
    ['6011111111111117', '123', 'brand-not-accepted'],
    ['6759649826438453', '123', 'brand-not-accepted'],
    ['9999999999999995', '123', 'brand-not-accepted'],
    ['4111111111111112', '123', 'card-not-usable'],
    ['378282246310005', '123', 'card-not-usable'],
    ['4111111111111111', '1234', 'card-not-usable'],
  ])('%s with security code %s is %s', (number, securityCode, expected) => {
    const judged = judgeCard(card(number, '12', '2030', securityCode), circumstances);
    expect(verdict(judged)).toBe(expected);
  });
});

describe('the circumstances', () => {
  it('a card over the limit is told nothing about itself', () => {
    const over = { ...circumstances, isOverLimit: true };
    for (const number of ['4111111111111111', '4000000000000002', '4000000000000069'])
      expect(judgeCard(card(number), over)).toEqual({
        state: 'refused',
        problem: { slug: 'registration-limit', retryAt: '2026-11-22T00:00:00.000+09:00' },
      });
  });

  it('a card that is the payment method already is refused, a challenge or not', () => {
    const already = { ...circumstances, isPaymentMethodAlready: true };
    for (const number of ['4111111111111111', '4000000000003220'])
      expect(verdict(judgeCard(card(number), already))).toBe('card-already-registered');
  });
});
