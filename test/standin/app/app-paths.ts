import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What `app.getPath` answers when the app has not set it. */
export interface PathFacts {
  readonly name: string;
  /** Value of `--user-data-dir`, empty without. */
  readonly userDataSwitch: string;
  readonly executable: string;
}

/** Electron's default folders on Linux; throws its error for an unknown name. */
export function defaultPath(
  name: string,
  facts: PathFacts,
  set: ReadonlyMap<string, string>,
): string {
  const appData = process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
  const fromSwitch = facts.userDataSwitch === '' ? null : facts.userDataSwitch;
  const userData = set.get('userData') ?? fromSwitch ?? join(appData, facts.name);
  const paths: Readonly<Record<string, string>> = {
    home: homedir(),
    appData,
    userData,
    sessionData: userData,
    logs: join(userData, 'logs'),
    crashDumps: join(userData, 'Crashpad'),
    temp: tmpdir(),
    exe: facts.executable,
    module: facts.executable,
    assets: dirname(facts.executable),
  };
  const path = paths[name];
  if (path === undefined) throw new Error(`Failed to get '${name}' path`);
  return path;
}
