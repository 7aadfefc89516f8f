import { startSandbox } from '../sandbox/sandbox.ts';
import type { DemoLogin } from '../sandbox/seeds/seed.ts';
import type { SandboxAddress } from './kiosk-config.ts';

export interface EmbeddedSandbox {
  readonly address: SandboxAddress;
  readonly mailboxUrl: string;
  readonly controlUrl: string;
  readonly logins: readonly DemoLogin[];
  /** For the terminal: where everything is, and who may log in. */
  readonly notice: string;
  readonly stop: () => Promise<void>;
}

/** Starts the sandbox backend in this process, on free ports of loopback. */
export async function startEmbeddedSandbox(): Promise<EmbeddedSandbox> {
  const sandbox = await startSandbox({});
  const { baseUrl, caFile, mailboxUrl, controlUrl } = sandbox;
  const { logins } = sandbox;
  const people = logins.map(
    (login) =>
      `  Demo login (${login.flow}): ${login.loginId} / ${login.password}   mail to ${login.emailAddress}; ${login.note}`,
  );
  const notice = [
    `Sandbox backend: ${baseUrl}`,
    `  Mailbox: ${mailboxUrl}`,
    `  Control: ${controlUrl}`,
    ...people,
  ].join('\n');
  return {
    address: { baseUrl, caFile },
    mailboxUrl,
    controlUrl,
    logins,
    notice,
    stop: () => sandbox.stop(),
  };
}
