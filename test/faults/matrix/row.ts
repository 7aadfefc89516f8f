import { type ChangeKind, changeKinds } from '../../../preload/contract/operation.ts';
import type { Pace, Stage } from './stage.ts';

/**
 * When a fault strikes a change. `before`: when the person decides, before anything of the change is sent. `during`: the first attempt of
 * the change. `throughout`: every attempt of it. `after`: the answer is lost, and the fault meets whoever asks what became of it.
 */
export const moments = ['before', 'during', 'throughout', 'after'] as const;

export type Moment = (typeof moments)[number];

/** Plays one cell on its stage, and throws when the screen is not the right one. What is left behind is checked by others. */
export type Play = (stage: Stage) => Promise<void>;

/** One fault, and what is played for it at which moments. */
export interface Row {
  readonly group: string;
  readonly fault: string;
  /** Rows of one family are one fault at several places: the short form takes one of them. */
  readonly family?: string;
  readonly plays: Readonly<Partial<Record<Moment, Play>>>;
  /** All, unless some cannot meet this fault. */
  readonly changes?: readonly ChangeKind[];
  readonly pace?: Pace;
  /**
   * `lost`: the fault takes away the session in which an outcome could be asked for, so that staff have to log in for it, or nobody can
   * ask at all. Anywhere else the kiosk must find out by itself.
   */
  readonly session?: 'lost';
}

/** One cell of the matrix. */
export interface Cell {
  readonly row: Row;
  readonly change: ChangeKind;
  readonly moment: Moment;
  readonly play: Play;
}

/** All cells of these rows, row by row. */
export const cellsOf = (rows: readonly Row[]): readonly Cell[] =>
  rows.flatMap((row) =>
    moments.flatMap((moment) => {
      const play = row.plays[moment];
      return play === undefined
        ? []
        : (row.changes ?? changeKinds).map((change) => ({ row, change, moment, play }));
    }),
  );

export const nameOf = ({ row, change, moment }: Cell): string =>
  `${row.group}: ${row.fault}, ${moment} ${change}`;
