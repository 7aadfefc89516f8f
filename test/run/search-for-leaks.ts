import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cardNumbers } from '../e2e/support/card-numbers.ts';
import { kiosksFolder } from '../e2e/support/paths.ts';
import { rightPin } from '../e2e/support/pin.ts';
import { demoLogins } from '../sandbox/seeds/demo-logins.ts';
import { runScript } from '../start/run-script.ts';
import type { Surroundings } from '../start/surroundings.ts';
import type { Secret } from './encodings.ts';
import { runLeakJourney } from './leak-journey.ts';
import { type LeakJourneyPlan, leakJourneys } from './leak-journeys.ts';
import { type Finding, searchBytes, searchFolders } from './leak-search.ts';
import { outputFile, outputFolder, reportFile, suites } from './suites.ts';

interface Check {
  readonly sentence: string;
  readonly fault: string | null;
}

const listed = (findings: readonly Finding[]): string =>
  findings
    .slice(0, 5)
    .map(({ encoding, place, offset }) => `${encoding} in ${place} at ${offset}`)
    .join('; ');

const checksFor = (
  place: string,
  secrets: readonly Secret[],
  findings: readonly Finding[],
): readonly Check[] =>
  secrets.map(({ name }) => {
    const found = findings.filter((finding) => finding.secret === name);
    return { sentence: `${place}: no ${name}`, fault: found.length === 0 ? null : listed(found) };
  });

/** Folders in which nothing was found because nothing was there prove nothing. */
const sawSomething = (place: string, filesRead: number): Check => ({
  sentence: `${place}: ${filesRead} files were searched`,
  fault: filesRead > 0 ? null : 'there was nothing to search',
});

async function ownJourney(
  plan: LeakJourneyPlan,
  surroundings: Surroundings,
): Promise<readonly Check[]> {
  await mkdir(outputFolder, { recursive: true });
  const folder = await mkdtemp(join(outputFolder, 'leaks-'));
  const { secrets, tokensAfterwards } = await runLeakJourney(plan, folder, surroundings);
  const place = `everything that a journey of flow ${plan.flow} left behind`;
  const report = await searchFolders([folder], secrets);
  return [
    sawSomething(place, report.filesRead),
    ...checksFor(place, secrets, report.findings),
    {
      sentence: `the keychain holds no tokens after log out from flow ${plan.flow}`,
      fault: tokensAfterwards === null ? null : 'it does',
    },
  ];
}

const planted: readonly Secret[] = [
  ...Object.entries(cardNumbers).map(
    ([name, value]): Secret => ({ name: `${name} number`, kind: 'card-number', value }),
  ),
  ...Object.values(demoLogins).map(
    ({ loginId, password }): Secret => ({
      name: `password of ${loginId}`,
      kind: 'text',
      value: password,
    }),
  ),
  { name: 'PIN of the staff panel', kind: 'text', value: rightPin },
];

/** Checkers of source text quote it, published test numbers included; whatever runs code is searched. */
const testSuites = suites.filter(({ counting }) => counting.by === 'report');

async function wholeSuite(): Promise<readonly Check[]> {
  const logs = testSuites.map(({ name }) => outputFile(name)).filter((log) => existsSync(log));
  const inLogs: Finding[] = [];
  for (const log of logs) inLogs.push(...searchBytes(log, await readFile(log), planted));
  const kiosks = await searchFolders(existsSync(kiosksFolder) ? [kiosksFolder] : [], planted);
  return [
    sawSomething('output of all suites', logs.length),
    ...checksFor('output of all suites', planted, inLogs),
    sawSomething('what the kiosks of all journeys left behind', kiosks.filesRead),
    ...checksFor('what the kiosks of all journeys left behind', planted, kiosks.findings),
  ];
}

async function main(surroundings: Surroundings): Promise<number> {
  const checks: Check[] = [];
  for (const plan of leakJourneys) checks.push(...(await ownJourney(plan, surroundings)));
  checks.push(...(await wholeSuite()));
  for (const { sentence, fault } of checks) {
    console.log(fault === null ? `  ok    ${sentence}` : `  LEAK  ${sentence}: ${fault}`);
  }
  const failed = checks.filter(({ fault }) => fault !== null).length;
  const report = { passed: checks.length - failed, failed };
  await writeFile(reportFile('leak-search'), JSON.stringify(report));
  return failed === 0 ? 0 : 1;
}

process.exit(await runScript(main));
