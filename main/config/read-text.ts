import { readFileSync } from 'node:fs';

export type ReadText = { readonly text: string } | { readonly fault: string };

const utf8 = new TextDecoder('utf-8', { fatal: true });

const reasonOf = (error: unknown): string => {
  if (error instanceof TypeError) {
    return 'is not text in UTF-8: save it as UTF-8';
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  return code === 'ENOENT' ? 'is not there' : `cannot be read (${code})`;
};

/** Reads a text file in UTF-8, with or without its mark at the beginning. A fault is for the operator, and goes after the file's name. */
export const readText = (file: string): ReadText => {
  try {
    return { text: utf8.decode(readFileSync(file)) };
  } catch (error) {
    return { fault: reasonOf(error) };
  }
};
