import { stringify } from 'csv-stringify/sync';
import type { Row } from './rows.ts';

const columns: readonly { readonly key: keyof Row; readonly header: string }[] = [
  { key: 'entry', header: '番号 Entry' },
  { key: 'time', header: '日時 Time (Asia/Tokyo)' },
  { key: 'kiosk', header: '窓口 Kiosk' },
  { key: 'who', header: '操作者 Who' },
  { key: 'what', header: '内容 What' },
  { key: 'card', header: 'カード Card' },
  { key: 'enquiryNumber', header: 'お問い合わせ番号 Enquiry number' },
  { key: 'result', header: '結果 Result' },
  { key: 'reference', header: '受付番号 Reference' },
];

/** CSV (RFC 4180) in UTF-8, with a byte order mark, without which spreadsheet programs garble Japanese. */
export const toCsv = (rows: readonly Row[]): string =>
  stringify([...rows], {
    bom: true,
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    // SECURITY: what was typed somewhere must not become a formula in a spreadsheet.
    escape_formulas: true,
  });

/** One JSON object a line. */
export const toJsonLines = (rows: readonly Row[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');
