import { scenarioTable } from '../run/scenario-table.ts';

console.log(scenarioTable());
