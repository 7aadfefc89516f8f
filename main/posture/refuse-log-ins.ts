import type { KioskHandlers } from '../../preload/contract/kiosk-api.ts';
import type { PostureCode } from '../../preload/contract/posture.ts';
import type { Failure } from '../../preload/contract/problem.ts';
import { failureOf } from '../failure.ts';
import type { NewId } from '../registration/ports.ts';

/** The calls by which somebody comes to be served. */
type Entrances = Pick<KioskHandlers, 'login' | 'staff'>;

/** Nobody comes in while the self-test refuses; whoever is being served already can finish. */
export const refuseLogIns = <Handlers extends Entrances>(
  handlers: Handlers,
  refusing: () => readonly PostureCode[],
  newId: NewId,
): Handlers => {
  const unlessRefused =
    <Input, Answer>(call: (input: Input) => Answer) =>
    (input: Input): Answer | Failure => {
      const codes = refusing();
      // SECURITY: posture: an unfit kiosk takes no password and no code, whatever its page shows.
      return codes.length === 0
        ? call(input)
        : failureOf({ slug: 'posture-refused', codes }, newId());
    };
  const { login, staff } = handlers;
  return {
    ...handlers,
    login: {
      logIn: unlessRefused(login.logIn),
      sendCode: unlessRefused(login.sendCode),
      resendCode: unlessRefused(login.resendCode),
      verify: unlessRefused(login.verify),
    },
    staff: { ...staff, unlock: unlessRefused(staff.unlock) },
  };
};
