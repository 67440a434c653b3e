export interface TokenFields {
  /** Names of the fields that limit what a model may write. */
  readonly fields: readonly string[]
  /** The one that is set where the client names no limit. */
  readonly set: string
  /** Name of the object that holds the fields; absent: the request itself. */
  readonly within?: string
  /** Smallest number that is a limit: some servers take zero for none. @defaultValue 0 */
  readonly least?: number
}

/**
 * Makes a function that lowers the tokens a request asks for to `max`, per choice where there are
 * several. A value that is no whole number of `least` or more becomes `max`. True if the body changed.
 */
export function tokenLimit({ fields, set, within, least = 0 }: TokenFields) {
  return (body: unknown, max: number): boolean => {
    const holder = within === undefined ? body : openHolder(body, within)
    if (!isObject(holder)) return false
    const names = fields.filter((field) => Object.hasOwn(holder, field))
    // A client may write null for "no limit of mine".
    const asked = names.filter((field) => holder[field] !== null)
    let changed = false
    for (const field of asked) {
      if (isWithin(holder[field], least, max)) continue
      holder[field] = max
      changed = true
    }
    if (asked.length > 0) return changed
    for (const field of names) delete holder[field]
    holder[set] = max
    return true
  }
}

/** The object of this name in the body, made where there is none. */
function openHolder(body: unknown, name: string): unknown {
  if (!isObject(body)) return undefined
  if (!Object.hasOwn(body, name) || !isObject(body[name])) body[name] = {}
  return body[name]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isWithin(value: unknown, least: number, max: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= max
}
