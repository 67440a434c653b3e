import { GuardError } from '../../core/errors'

interface Disposition {
  readonly name: string
  readonly filename: string | undefined
}

const PARAMETER =
  /^ *; *(name|filename) *= *(?:"([^"\\\u0000-\u001f\u007f]{0,512})"|([\w.-]{1,512}))/i

/**
 * Reads `Content-Disposition` of a part (RFC 7578 §4.2). Parsers differ in what an escape is, in which
 * of two names counts, and in `filename*`: none of them is read.
 *
 * @throws GuardError `body-malformed`
 */
export function dispositionOf(text: string): Disposition {
  const found = new Map<string, string>()
  const kind = /^ *form-data/i.exec(text)
  let rest = kind === null ? '' : text.slice(kind[0].length)
  for (let match = PARAMETER.exec(rest); match !== null; match = PARAMETER.exec(rest)) {
    const key = (match[1] ?? '').toLowerCase()
    if (found.has(key)) throw unreadable()
    found.set(key, match[2] ?? match[3] ?? '')
    rest = rest.slice(match[0].length)
  }
  const name = found.get('name')
  const filename = found.get('filename')
  if (rest.trim() !== '' || name === undefined || name === '') throw unreadable()
  if (filename !== undefined && !isFileName(filename)) throw unreadable()
  return { name, filename }
}

// Without a file browsers send an empty name, which is a file to one reader and none to the other. Of a
// path some take the last name.
function isFileName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !name.includes('/')
}

function unreadable(): GuardError {
  return new GuardError('body-malformed', {
    detail: 'the `Content-Disposition` of a part can be read in more than one way',
  })
}
