import type { GuardError } from '../core/errors'

/** Where messages for developers go. */
export type Print = (text: string) => void

/** Writes to standard error. */
export const printToStderr: Print = (text) => void process.stderr.write(text)

/**
 * What a developer needs to know about a refusal: which exchange, why, and the lines that would allow
 * it. Printed outside production only; holds no credential and no text of the exchange.
 */
export function developerNote(error: GuardError): string {
  const lines = [
    `portcullis: ${error.status} ${error.code} (exchange ${error.exchangeId ?? 'unknown'})`,
    ...(error.detail === undefined ? [] : [`  ${error.detail}`]),
    ...(error.hint === undefined ? [] : ['  to allow this, add:', error.hint]),
  ]
  return `${withoutControls(lines.join('\n'))}\n`
}

// A path in a hint was chosen by the client: it must not be able to drive the terminal.
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g

/** Takes out everything that could drive a terminal, save for line ends. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '')
}
