import { readdir } from 'node:fs/promises';
import path from 'node:path';

export interface InstallPlaces {
  /** The archive that the app is loaded from; from source, its folder. */
  readonly archive: string;
  readonly executable: string;
}

/** Far more files and folders than a package has. */
const most = 20_000;

/** The nearest first, up to the root of the disk. */
export const foldersAbove = (place: string): readonly string[] => {
  const above = path.dirname(place);
  return above === place ? [] : [above, ...foldersAbove(above)];
};

/** The nearest folder that holds both; the folder of each where only the root of the disk does. */
const rootsOf = ({ archive, executable }: InstallPlaces): readonly string[] => {
  const aboveArchive = new Set([archive, ...foldersAbove(archive)]);
  const both = foldersAbove(executable).find((folder) => aboveArchive.has(folder));
  return both === undefined || both === path.dirname(both)
    ? [...new Set([path.dirname(executable), path.dirname(archive)])]
    : [both];
};

/** Every folder on the way to the installation, by whose names it is found. */
export const placesAbove = (places: InstallPlaces): readonly string[] => [
  ...new Set(rootsOf(places).flatMap(foldersAbove)),
];

/**
 * Every file and folder of the installation, the folders first; links are named and not followed. Throws for a folder that cannot be
 * listed, and for an installation without end.
 */
export async function* placesWithin(places: InstallPlaces): AsyncGenerator<string> {
  const folders = [...rootsOf(places)];
  let met = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    yield folder;
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      met += 1;
      if (met > most) {
        throw new Error('The installation has more files than can be looked at.');
      }
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) {
        folders.push(place);
      } else {
        yield place;
      }
    }
  }
}
