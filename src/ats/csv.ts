export type CsvCell = string | number | null;

/** Text at whose beginning a spreadsheet would take it for a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
const formula = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

function cell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** RFC 4180: commas, CRLF after every record, quotes doubled. Texts that a spreadsheet would run begin with an apostrophe. */
export function csv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map(row => `${row.map(cell).join(',')}\r\n`).join('');
}
