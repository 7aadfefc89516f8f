import { describe, expect, test } from 'vitest';
import { panelReport } from './panel-builders.ts';
import { atPanel, opened, panelOf } from './panel-visit.ts';

describe('the open panel', () => {
  test('copies the log to a drive that main has named, and to no other', () => {
    const visit = atPanel({ ...panelReport, drives: [{ id: '1', name: 'USB' }] });
    visit.send({ type: 'drive-chosen', driveId: '1' });
    visit.press('export-log').send({ type: 'drive-chosen', driveId: '/etc' });
    expect(visit.all('export-log')).toEqual([]);
    visit.send({ type: 'drive-chosen', driveId: '1' });
    expect(visit.last('export-log').driveId).toBe('1');
    const answer = { state: 'exported', fileName: 'log.jsonl' } as const;
    visit.answerExport(answer);
    expect(panelOf(visit).task).toEqual({ kind: 'exported', answer });
  });

  test('looks for drives anew when one is to be chosen', () => {
    const visit = atPanel().press('export-log');
    visit.answerReading(opened({ ...panelReport, drives: [{ id: '2', name: 'USB' }] }));
    expect(panelOf(visit).report.drives).toHaveLength(1);
    expect(panelOf(visit).task.kind).toBe('choosing-drive');
  });
});
