import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { layoutVersion, schema } from './schema.ts';

export type Database = DatabaseSync;

const layoutOf = (database: Database) =>
  z
    .object({ version: z.number(), tables: z.number() })
    .parse(
      database
        .prepare(
          'SELECT user_version AS version, (SELECT count(*) FROM sqlite_schema) AS tables FROM pragma_user_version',
        )
        .get(),
    );

/**
 * Opens the state, in memory for `:memory:`, and lays out what is not there yet.
 * Throws when the file cannot be opened, is no SQLite database, or was laid out by another version of the sandbox.
 */
export const openDatabase = (file: string): Database => {
  const database = new DatabaseSync(file);
  // SECURITY: what is deleted is overwritten in the file, not only unlinked.
  database.exec('PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON');
  const { version, tables } = layoutOf(database);
  if (tables > 0 && version !== layoutVersion) {
    database.close();
    throw new Error('it was made by another version of the sandbox; choose a new file');
  }
  database.exec(`PRAGMA user_version = ${layoutVersion}`);
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
