import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { chromiumPrograms } from '../provision/needs.ts';
import { startEmbeddedSandbox } from '../start/embedded-sandbox.ts';
import { openEnvironment } from '../start/open-environment.ts';
import { prepare } from '../start/prepare.ts';
import type { Surroundings } from '../start/surroundings.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';
import type { DemoOptions } from './arguments.ts';
import { judgeBooks, readBooks } from './books.ts';
import { contactSheet, writeContactSheet } from './contact-sheet.ts';
import { launchKiosk } from './launch-kiosk.ts';
import { demoCard, type Step, walkRegistration } from './walk.ts';

const pictureFolder = 'demo-out';

const line = ({ title, screen, milliseconds }: Step): string =>
  `${screen.padEnd(9)} ${milliseconds.toFixed(0).padStart(6)} ms  ${title}`;

const indented = (text: string): string => text.trimEnd().replaceAll(/^/gm, '    ');

/** Walks one registration without hands and tells what happened. Answers the exit code: 0 when the books agree. */
export async function runDemo(options: DemoOptions, surroundings: Surroundings): Promise<number> {
  const { say, cleanups } = surroundings;
  const prepared = await prepare({ runtime: options.runtime, screen: 'headless' }, surroundings);
  if (prepared.state === 'refused') {
    say(prepared.message);
    return 1;
  }
  await rm(pictureFolder, { recursive: true, force: true });
  await mkdir(pictureFolder, { recursive: true });
  const sandbox = await startEmbeddedSandbox();
  cleanups.add(sandbox.stop);
  const [login] = sandbox.logins;
  if (login === undefined) throw new Error('the sandbox has no demo login');
  const environment = {
    ...(await openEnvironment(prepared.runtime, 'headless', surroundings)),
    STANDIN_SIZE: options.size,
  };
  const { runtime } = prepared;
  const dataFolder = await temporaryFolder(cleanups);
  const kiosk = await launchKiosk({ runtime, environment, sandbox: sandbox.address, dataFolder });
  cleanups.add(kiosk.stop);
  const walk = await walkRegistration({
    page: kiosk.page,
    login,
    mailboxUrl: sandbox.mailboxUrl,
    locale: options.locale,
    pictureFolder,
    onStep: (step) => console.log(line(step)),
  });
  console.log(`\nThe e-mail to ${login.emailAddress}: ${walk.message.subject}`);
  console.log(indented(walk.message.text));
  const books = await readBooks(sandbox.controlUrl);
  console.log(`\nThe backend's books (reference ${walk.reference}):`);
  console.log(indented(JSON.stringify(books.operations, null, 2)));
  const program = chromiumPrograms.find((path) => existsSync(path));
  const html = contactSheet(`Madoguchi: one registration on ${runtime.name}`, walk.steps);
  if (program !== undefined) await writeContactSheet(pictureFolder, html, program);
  console.log(
    `\nPictures: ${pictureFolder}/, all on one page in ${pictureFolder}/contact-sheet.html`,
  );
  const verdict = judgeBooks(books, demoCard.number.slice(-4));
  console.log(
    verdict.state === 'as-promised'
      ? `\nRegistered once, a card ending in ${demoCard.number.slice(-4)}.`
      : `\nNOT as promised: ${verdict.reason}.`,
  );
  return verdict.state === 'as-promised' ? 0 : 1;
}
