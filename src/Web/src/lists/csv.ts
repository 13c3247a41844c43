/** A table as CSV that opens in a spreadsheet: with a byte order mark for Chinese, and nothing that it would take for a formula. */
export function csvOf(rows: string[][]): string {
  const quoted = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map(row => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** Hands a file to whoever sits at the browser. */
export function save(name: string, content: string | Blob, type = 'text/csv;charset=utf-8') {
  const address = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
