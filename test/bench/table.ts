/** One thing measured on both apps, the same way, in the same run. */
export interface Row {
  readonly measure: string;
  readonly unit: 'ms' | 'bytes' | 'MB';
  readonly madoguchi: number;
  readonly bare: number;
}

const shown = (value: number, unit: Row['unit']): string =>
  `${value.toLocaleString('en', { maximumFractionDigits: unit === 'ms' ? 1 : 0 })} ${unit}`;

/** The rows as a Markdown table, with how many times the bare app each takes. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ measure, unit, madoguchi, bare }) =>
      `| ${measure} | ${shown(madoguchi, unit)} | ${shown(bare, unit)} | ${(madoguchi / bare).toFixed(1)} |`,
  );
  return ['| measure | Madoguchi | bare app | ratio |', '|---|---:|---:|---:|', ...lines].join(
    '\n',
  );
}
