import { type ScenarioOutcome, scenarioCards } from '../sandbox/scenario-cards.ts';

function told(outcome: ScenarioOutcome): string {
  switch (outcome.kind) {
    case 'registered':
      return 'registered';
    case 'action-required':
      return '`action-required`, then registered when the challenge is approved';
    case 'debit':
      return `judged as a debit card of ${outcome.issuer}`;
    case 'problem':
      return `\`${outcome.slug}\``;
  }
}

/** The scenario cards as the README's Markdown table. */
export function scenarioTable(): string {
  const rows = scenarioCards.map(
    ({ number, outcome, note }) => `| ${number} | ${told(outcome)} | ${note} |`,
  );
  return ['| number | what the sandbox answers | note |', '| --- | --- | --- |', ...rows].join(
    '\n',
  );
}
