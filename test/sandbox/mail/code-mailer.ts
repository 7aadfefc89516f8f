import { createTransport } from 'nodemailer';
import { toTimestamp } from '../rules/tokyo-time.ts';
import { type MailLanguage, type MailReader, writeCodeMail } from './code-mail.ts';

export interface CodeMessage {
  readonly emailAddress: string;
  readonly code: string;
  readonly expiresAt: number;
  readonly language: MailLanguage;
  readonly reader: MailReader;
}

export interface CodeMailer {
  /** Resolves once the mail server has taken the message; rejects when it did not. */
  send(message: CodeMessage): Promise<void>;
  close(): void;
}

/** Speaks SMTP with the catcher, over loopback only. */
export const makeCodeMailer = (smtpPort: number): CodeMailer => {
  const transport = createTransport({
    host: '127.0.0.1',
    port: smtpPort,
    secure: false,
    ignoreTLS: true,
  });
  return {
    send: async ({ emailAddress, code, expiresAt, language, reader }) => {
      const until = toTimestamp(expiresAt).slice(11, 16);
      await transport.sendMail({
        from: { name: 'でんわ窓口', address: 'no-reply@denwa.example' },
        to: emailAddress,
        ...writeCodeMail(reader, language, code, until),
      });
    },
    close: () => transport.close(),
  };
};
