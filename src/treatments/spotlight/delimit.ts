/** How a text is written whose end nobody but the one who drew the boundary can write. */
export function opening(boundary: string): string {
  return `<<untrusted:${boundary}>>`
}

export function closing(boundary: string): string {
  return `<</untrusted:${boundary}>>`
}

/**
 * Puts a text between marks with the boundary in them. Where the text has the boundary itself, in any case, or
 * what begins like a mark, something else is written, so that nothing in the text can be taken for its end.
 *
 * @param boundary letters of ASCII and digits.
 */
export function delimited(text: string, boundary: string): string {
  return `${opening(boundary)}\n${escaped(text, boundary)}\n${closing(boundary)}`
}

function escaped(text: string, boundary: string): string {
  // INVARIANT: what is written instead has signs that no boundary and no mark has, so that it completes none.
  return text.replace(new RegExp(boundary, 'gi'), '[boundary]').replace(likeMark, '‹‹$1')
}

const likeMark = /<<(\/?untrusted)/gi
