import { clearCard } from '../../sandbox/behaviour/customer.ts';
import type { RunningSandbox } from '../../sandbox/behaviour/running-sandbox.ts';
import { demoLogins } from '../../sandbox/seeds/demo-logins.ts';
import { registrationAtSandbox } from './registration-at-sandbox.ts';
import { ended } from './registration-under-test.ts';

/** A customer of the sandbox who has logged in, with the whole of main's use cases in between. */
export const visitSandbox = async (running: RunningSandbox) => {
  const { registration, vault, prepare } = await registrationAtSandbox(running);

  const logIn = async () => {
    const { flow, loginId, password, emailAddress } = demoLogins.newCustomer;
    const sent = await registration.logIn({ flow, loginId, password });
    const [mail] = await running.mails(emailAddress);
    const answered = await registration.verify({ code: mail?.code ?? '' });
    if (answered.state !== 'logged-in') {
      throw new Error(`log in ended with ${ended(sent)}, then ${ended(answered)}`);
    }
  };

  /** One decision of the customer. */
  const confirm = async (number: string) => {
    const decision = await prepare((key) => clearCard({ number }, key));
    const { idempotencyKey } = decision;
    return { idempotencyKey, register: () => registration.registerCard(decision) };
  };

  await logIn();
  return { registration, vault, logIn, confirm };
};
