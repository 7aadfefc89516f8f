import { startSandbox } from '../sandbox/sandbox.ts';
import type { SandboxAddress } from './kiosk-config.ts';

export interface EmbeddedSandbox {
  readonly address: SandboxAddress;
  readonly mailboxUrl: string;
  readonly controlUrl: string;
  /** For the terminal: where everything is, and who may log in. */
  readonly notice: string;
  stop(): Promise<void>;
}

/** Starts the sandbox backend in this process, on free ports of loopback. */
export async function startEmbeddedSandbox(): Promise<EmbeddedSandbox> {
  const { baseUrl, caFile, mailboxUrl, controlUrl, logins, stop } = await startSandbox({});
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
  return { address: { baseUrl, caFile }, mailboxUrl, controlUrl, notice, stop };
}
