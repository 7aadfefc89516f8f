import { describe, expect, it } from 'vitest';
import { type FileSystem, writeAccessTo } from '../../../main/posture/write-access.ts';

const theirs = 4_242;

/** A system whose calls end by that code of an error; null for success. */
const systemThat = (code: string | null, place: 'file' | 'folder', mode = 0o755): FileSystem => {
  const end = (): void => {
    if (code !== null) {
      throw Object.assign(new Error(code), { code });
    }
  };
  return {
    stat: () => ({ isDirectory: () => place === 'folder', uid: theirs, mode }),
    accessForWriting: end,
    openForWriting: end,
  };
};

describe('on Windows, opening for writing', () => {
  it.each([
    ['a file', 'goes well', 'file', null, 'granted'],
    ['a program that runs', 'is kept from us by its use alone', 'file', 'EBUSY', 'granted'],
    ['a file', 'is refused', 'file', 'EPERM', 'denied'],
    ['a file', 'fails otherwise', 'file', 'EIO', 'unclear'],
    ['a folder', 'goes well', 'folder', null, 'additions'],
    ['a folder', 'is refused', 'folder', 'EACCES', 'denied'],
    ['a folder', 'is not possible', 'folder', 'EISDIR', 'untold'],
  ] as const)('%s %s', (_what, _how, place, code, access) => {
    expect(writeAccessTo('place', 'win32', systemThat(code, place))).toBe(access);
  });
});

describe('elsewhere, write access', () => {
  it.each([
    ['that is there', null, 0o777, 'granted'],
    ['to a folder where only owners rename', null, 0o1777, 'additions'],
    ['that is refused', 'EACCES', 0o755, 'denied'],
    ['to a disk that nobody can write', 'EROFS', 0o777, 'denied'],
    ['of which the system does not tell', 'EIO', 0o755, 'unclear'],
  ] as const)('%s', (_what, code, mode, access) => {
    expect(writeAccessTo('place', 'linux', systemThat(code, 'folder', mode))).toBe(access);
  });

  it('to what cannot be asked about is unclear', () => {
    const system: FileSystem = {
      ...systemThat(null, 'file'),
      stat: () => {
        throw new Error('ELOOP');
      },
    };
    expect(writeAccessTo('place', 'linux', system)).toBe('unclear');
  });
});
