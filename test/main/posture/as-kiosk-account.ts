import { installFolderCheck } from '../../../main/posture/install-folder.ts';
import { writeAccessTo } from '../../../main/posture/write-access.ts';

/**
 * Says what an account without rights could write: `ARCHIVE EXECUTABLE` → one line of JSON. A program of its own, since root, whom
 * tests may run as, can write everything.
 */
const [archive = '', executable = ''] = process.argv.slice(2);
if (process.getuid?.() === 0) {
  process.setgroups?.([]);
  process.setgid?.(65_534);
  process.setuid?.(65_534);
}
const verdict = await installFolderCheck({ archive, executable }, (path) =>
  writeAccessTo(path),
).look();
process.stdout.write(
  JSON.stringify({
    verdict,
    archive: writeAccessTo(archive),
    executable: writeAccessTo(executable),
  }),
);
