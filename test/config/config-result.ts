/** What the program says and how it ends: 0 well, 1 the host cannot be asked or is not trusted, 2 refused or used wrongly. */
export interface ConfigResult {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: 0 | 1 | 2;
}
