import { parseArgs } from 'node:util';

/** What becomes of a file or folder: `source` on this machine goes to `target`, absolute, where the package is installed. */
export interface Placement {
  readonly source: string;
  readonly target: string;
}

/** What electron-builder asks fpm for, as far as a Debian package needs it. */
export interface DebianPackage {
  readonly output: string;
  readonly name: string;
  readonly version: string;
  readonly architecture: string;
  readonly maintainer: string;
  readonly homepage: string;
  readonly section: string;
  readonly priority: string;
  /** The first line is the synopsis. */
  readonly description: string;
  readonly depends: readonly string[];
  readonly recommends: readonly string[];
  /** Files of scripts that dpkg runs, by the name that dpkg has for each. */
  readonly scripts: Readonly<Record<'preinst' | 'postinst' | 'postrm', string>>;
  /** Absolute paths where it is installed: what an operator has changed there stays. */
  readonly configurationFiles: readonly string[];
  readonly placements: readonly Placement[];
}

const options = {
  force: { type: 'boolean' },
  'input-type': { type: 'string', short: 's' },
  'output-type': { type: 'string', short: 't' },
  package: { type: 'string' },
  name: { type: 'string' },
  version: { type: 'string' },
  architecture: { type: 'string' },
  maintainer: { type: 'string' },
  vendor: { type: 'string' },
  url: { type: 'string' },
  license: { type: 'string' },
  category: { type: 'string' },
  description: { type: 'string' },
  depends: { type: 'string', short: 'd', multiple: true },
  'deb-recommends': { type: 'string', multiple: true },
  'deb-priority': { type: 'string' },
  'deb-compression': { type: 'string' },
  'before-install': { type: 'string' },
  'after-install': { type: 'string' },
  'after-remove': { type: 'string' },
  'config-files': { type: 'string', multiple: true },
} as const;

const given = (value: string | undefined, option: string): string => {
  if (value === undefined) throw new Error(`fpm is not told --${option}.`);
  return value;
};

const placementOf = (word: string): Placement => {
  const [source = '', target = ''] = word.split('=');
  return { source, target };
};

/** Reads fpm's command line. Throws for an option that it does not know, and for a kind of package other than Debian's. */
export function readFpmArguments(words: readonly string[]): DebianPackage {
  const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
  if (values['output-type'] !== 'deb') {
    throw new Error(`Only deb is made here, not ${values['output-type']}.`);
  }
  return {
    output: given(values.package, 'package'),
    name: given(values.name, 'name'),
    version: given(values.version, 'version'),
    architecture: given(values.architecture, 'architecture'),
    maintainer: given(values.maintainer, 'maintainer'),
    homepage: given(values.url, 'url'),
    section: values.category ?? 'misc',
    priority: values['deb-priority'] ?? 'optional',
    description: given(values.description, 'description'),
    depends: values.depends ?? [],
    recommends: values['deb-recommends'] ?? [],
    scripts: {
      preinst: given(values['before-install'], 'before-install'),
      postinst: given(values['after-install'], 'after-install'),
      postrm: given(values['after-remove'], 'after-remove'),
    },
    configurationFiles: values['config-files'] ?? [],
    placements: positionals.map(placementOf),
  };
}
