/**
 * A glob as a regular expression that PostgreSQL and JavaScript read alike, for texts as they stand.
 *
 * @param decode what the text between two stars stands for.
 * @param crosses true where a `*` may stand for a slash too.
 */
export function globExpression(
  pattern: string,
  { decode, crosses }: { readonly decode: (piece: string) => string; readonly crosses: boolean },
): string {
  const segments = pattern.split('/').map((segment) => {
    if (segment === '**') return '.*'
    if (segment === '*') return '[^/]+'
    const pieces = segment.split('*').map((piece) => escaped(decode(piece)))
    return pieces.join(crosses ? '.*' : '[^/]*')
  })
  return segments.join('/')
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
