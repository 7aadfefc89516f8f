import path from 'node:path';

/** The folder that is this kiosk's alone, and where in it things lie. */
export interface DataFolder {
  readonly root: string;
  readonly logs: string;
  /** Of the audit trail and the journal. */
  readonly journal: string;
  /** Of packages to be installed, and the record of versions. */
  readonly updates: string;
}

export const dataFolderAt = (root: string): DataFolder => ({
  root,
  logs: path.join(root, 'logs'),
  journal: path.join(root, 'journal'),
  updates: path.join(root, 'updates'),
});
