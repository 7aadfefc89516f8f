import { checklistTable } from './checklist-table.ts';

console.log(checklistTable());
