import { writeFileSync } from 'node:fs';
import { japaneseNumbering } from './japanese-numbering.ts';

const file = new URL('../../../renderer/customer/japanese-numbering.ts', import.meta.url);

writeFileSync(
  file,
  `import type { MetadataJson } from 'libphonenumber-js/core';

/**
 * How phone numbers are grouped in Japan, from the tables of \`libphonenumber-js\`. Written by
 * \`node test/renderer/customer/write-japanese-numbering.ts\`, then formatted.
 */
export const japaneseNumbering: MetadataJson = ${JSON.stringify(japaneseNumbering(), null, 2)};
`,
);
