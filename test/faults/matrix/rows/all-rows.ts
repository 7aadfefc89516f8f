import type { Row } from '../row.ts';
import { backendRows } from './backend-rows.ts';
import { lineRows } from './line-rows.ts';
import { machineRows } from './machine-rows.ts';
import { pageRows } from './page-rows.ts';
import { personRows } from './person-rows.ts';
import { problemRows } from './problem-rows.ts';
import { restartRows } from './restart-rows.ts';
import { wireRows } from './wire-rows.ts';

/** Every fault of the matrix, in the order in which the table has them. */
export const allRows: readonly Row[] = [
  ...wireRows,
  ...lineRows,
  ...problemRows,
  ...backendRows,
  ...machineRows,
  ...pageRows,
  ...personRows,
  ...restartRows,
];
