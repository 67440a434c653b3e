/** A YAML text in single quotes on one line, at most 1024 characters of it. */
export function quoted(text: string): string {
  return `'${text
    .slice(0, 1024)
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll("'", "''")}'`
}
