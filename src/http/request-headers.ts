import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

/** The headers of a request as Node makes them of the raw list, on first use. */
interface Views {
  readonly headers: IncomingHttpHeaders
  /** HTTP/2 has none, whatever the type of Node says. */
  readonly headersDistinct: NodeJS.Dict<string[]> | undefined
  readonly rawHeaders: string[]
}

/** Removes headers from all views of a request. Returns them as they were in the raw list. */
export function removeHeaders(
  req: IncomingMessage,
  isGone: (name: string) => boolean,
): readonly string[] {
  // Asked for before the raw list changes, since it is what the others are made of.
  const { headers, headersDistinct, rawHeaders }: Views = req
  for (const view of [headers, headersDistinct ?? {}]) {
    for (const name of Object.keys(view).filter(isGone)) Reflect.deleteProperty(view, name)
  }
  const [kept, gone]: [string[], string[]] = [[], []]
  rawHeaders.forEach((text, index) => (isGone(nameAt(rawHeaders, index)) ? gone : kept).push(text))
  rawHeaders.splice(0, rawHeaders.length, ...kept)
  return gone
}

/** Adds a header that is not there yet to all views of a request. */
export function addHeader(req: IncomingMessage, name: string, value: string): void {
  const { headers, headersDistinct, rawHeaders }: Views = req
  const key = name.toLowerCase()
  headers[key] = value
  if (headersDistinct) headersDistinct[key] = [value]
  rawHeaders.push(name, value)
}

// The raw list holds names at even places, each followed by its value.
function nameAt(raw: readonly string[], index: number): string {
  return (raw[index - (index % 2)] as string).toLowerCase()
}
