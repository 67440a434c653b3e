/** Alternatives between semicolons or line breaks. */
export function list(text: TemplateStringsArray): string[] {
  return (text.raw[0] ?? '')
    .split(/[;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/**
 * Alternatives of several lines each, with `~~~` alone on a line between them. Braces, bars and
 * backslashes stand for themselves; slots and choices are written `«slot»` and `«a|b»`.
 */
export function blocks(text: TemplateStringsArray): string[] {
  return (text.raw[0] ?? '').split(/\n *~~~\n/).map((block) => literal(dedent(block)))
}

function literal(text: string): string {
  return text
    .replace(/\\([`$])/g, '$1')
    .split(/(«[^«»]*»)/)
    .map((part) =>
      part.startsWith('«') ? `{${part.slice(1, -1)}}` : part.replace(/[{}|\\`]/g, '\\$&'),
    )
    .join('')
}

function dedent(block: string): string {
  const rows = block.replace(/^\n|\n *$/g, '').split('\n')
  const margins = rows.filter((row) => row.trim() !== '').map((row) => row.search(/\S/))
  const margin = Math.min(...margins)
  return rows.map((row) => row.slice(margin)).join('\n')
}
