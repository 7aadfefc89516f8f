import { describe, expect, test } from 'vitest';
import { ownBackend } from '../billing/own-backend.ts';
import { shortPauses } from './at-confirm.ts';
import { coursesOf } from './decision-courses.ts';
import { type DecisionKind, decisionKinds } from './decision-kinds.ts';
import { maintenance } from './operation-replies.ts';
import { ended, registrationFor } from './registration-under-test.ts';

const backend = ownBackend();

/** Somebody who is logged in and has decided. */
const decided = async (kind: DecisionKind) => {
  kind.script(backend);
  const { registration, logIn, logInStaff } = registrationFor(backend, { clock: shortPauses() });
  await (kind.flow === 'selfcare' ? logIn() : logInStaff());
  const prepared = await registration.prepare();
  const idempotencyKey = prepared.state === 'prepared' ? prepared.idempotencyKey : '';
  return {
    operation: `GET /v1/operations/${idempotencyKey}`,
    decide: () => kind.decide(registration, idempotencyKey),
    decideOtherwise: () => kind.decideOtherwise(registration, idempotencyKey),
  };
};

describe.for(decisionKinds)('$name', (kind) => {
  test.for(coursesOf(kind.done))('that meets $name ends as $ends', async (course) => {
    const { decide, operation } = await decided(kind);
    backend.on(kind.call, ...course.sending);
    backend.on(operation, ...course.operation);
    expect(ended(await decide())).toBe(course.ends);
    expect(backend.count(kind.call)).toBe(course.sendings);
    expect(backend.count(operation)).toBe(course.questions);
  });

  test('is sent once, however often it is pressed', async () => {
    const { decide } = await decided(kind);
    backend.on(kind.call, kind.done);
    const answers = await Promise.all([decide(), decide()]);
    expect([...answers, await decide()].map(ended)).toEqual(Array(3).fill('carried-out'));
    expect(backend.count(kind.call)).toBe(1);
  });

  test('sends nothing else under a key that has been used', async () => {
    const { decide, decideOtherwise } = await decided(kind);
    backend.on(kind.call, maintenance);
    await decide();
    const before = backend.seen.length;
    expect(ended(await decideOtherwise())).toBe('invalid-request');
    expect(backend.seen).toHaveLength(before);
  });
});
