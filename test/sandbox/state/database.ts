import { DatabaseSync } from 'node:sqlite';
import { schema } from './schema.ts';

export type Database = DatabaseSync;

/**
 * Opens the state, in memory for `:memory:`, and lays out what is not there yet.
 * Throws when the file cannot be opened or is no SQLite database.
 */
export const openDatabase = (file: string): Database => {
  const database = new DatabaseSync(file);
  // SECURITY: what is deleted is overwritten in the file, not only unlinked.
  database.exec('PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON');
  database.exec(schema);
  return database;
};

/** All of the changes in `work`, or none. */
export const inTransaction = <Result>(database: Database, work: () => Result): Result => {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
};
