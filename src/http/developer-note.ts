import type { GuardError } from '../core/errors'

/** Where messages for developers go. */
export type Print = (text: string) => void

/** Writes to standard error. */
export const printToStderr: Print = (text) => void process.stderr.write(text)

/**
 * What a developer needs to know about a refusal: which exchange, why, and the lines that would allow
 * it. Printed outside production only; holds no credential and no text of the exchange.
 */
export function developerNote({ status, code, exchangeId, detail, hint }: GuardError): string {
  const lines = [
    `portcullis: ${status} ${code} (exchange ${exchangeId ?? 'unknown'})`,
    ...(detail === undefined ? [] : [`  ${detail}`]),
    ...(hint === undefined ? [] : unsaid(hint, detail ?? '')),
  ]
  return `${withoutControls(lines.join('\n'))}\n`
}

// A hint may begin with what came nearest, which is a reason of the decision as well.
function unsaid(hint: string, detail: string): readonly string[] {
  const [first = '', ...others] = hint.split('\n')
  return detail.includes(first) ? others : [first, ...others]
}

// A path in a hint was chosen by the client: it must not be able to drive the terminal.
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g

/** Takes out everything that could drive a terminal, save for line ends. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '')
}
