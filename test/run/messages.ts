import { writeFile } from 'node:fs/promises';
import { messagesFile, messagesPage } from './messages-page.ts';

await writeFile(messagesFile, messagesPage());
console.log('docs/messages.md');
