/** Where a value stands. */
export interface Place {
  /** The name that it is assigned to, as written. */
  readonly name: string
  readonly quoted: boolean
  /** What stands between the name and the value. */
  readonly operator: string
  /** What stands left of the name. */
  readonly before: string
}

const maxName = 40

/**
 * The name in front of a value: `name = "`, `"name": "`, `name => '`, `<name>`, `name["x"] = "`, and
 * `key="name" value="`. Read from the right, since the text has no end that an expression could use.
 */
export function placeOf(before: string): Place | undefined {
  let end = before.length
  const quoted = isQuote(before.charCodeAt(end - 1))
  while (isQuote(before.charCodeAt(end - 1))) end -= 1
  if (before.charAt(end - 1) === '\\') end -= 1
  const value = end
  end = skipBack(before, end, isSpace)
  end = skipBack(before, end, isOperator)
  end = skipBack(before, end, isSpace)
  end = skipBack(before, end, isClosing)
  const operator = before.slice(end, value)
  const start = Math.max(skipBack(before, end, isOfName), end - maxName)
  if (start === end || isOfPath(before, start, end)) return undefined
  const name = before.slice(start, end)
  const rest = before.slice(0, start)
  const told = /^(?:value|default|content)$/i.test(name.trim()) ? quotedName(rest) : undefined
  return { name: told ?? name, quoted, operator, before: rest }
}

/** `<add key="Name" value="…">`, `variable "name" { default = "…" }` */
function quotedName(before: string): string | undefined {
  return /["']([\w.-]{3,40})["'] {0,2}[{,]?\s{0,8}$/.exec(before)?.[1]
}

function skipBack(text: string, from: number, is: (code: number) => boolean): number {
  let at = from
  while (at > 0 && is(text.charCodeAt(at - 1))) at -= 1
  return at
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

/** `=`, `:`, `>`, `!` */
function isOperator(code: number): boolean {
  return code === 61 || code === 58 || code === 62 || code === 33
}

/** `"`, `'`, `` ` `` */
function isQuote(code: number): boolean {
  return code === 34 || code === 39 || code === 96
}

/** Quotes, `]`, `)`, `\` */
function isClosing(code: number): boolean {
  return isQuote(code) || code === 93 || code === 41 || code === 92
}

/** Letters, digits, `_`, `-`, `.`, space */
function isOfName(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45 ||
    code === 46 ||
    code === 32
  )
}

/** A path ends here, such as `/etc/passwd`. */
function isOfPath(text: string, start: number, end: number): boolean {
  const isBehindSlash = text.charAt(start - 1) === '/' && text.charAt(start - 2) !== '/'
  return isBehindSlash && !text.slice(start, end).includes(' ')
}
