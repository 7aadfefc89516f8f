import { SandboxStartError } from './sandbox-options.ts';

const hasCode = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';

const reasonOf = (error: unknown): string => {
  if (!hasCode(error)) return error instanceof Error ? error.message : String(error);
  switch (error.code) {
    case 'EADDRINUSE':
      return 'the port is already in use; choose another one, or 0 for any free one';
    case 'EACCES':
      return 'permission denied';
    case 'ERR_SQLITE_ERROR':
      return `SQLite says: ${error.message}`;
    default:
      return error.message;
  }
};

/** Does one step of the start; a failure says in plain words what could not be done and why. */
export const orExplain = async <Result>(
  what: string,
  step: () => Result | Promise<Result>,
): Promise<Result> => {
  try {
    return await step();
  } catch (error) {
    throw new SandboxStartError(`${what}: ${reasonOf(error)}`, { cause: error });
  }
};
