/** The option that every command has which prints a result. */
export interface JsonOption {
  readonly json?: true
}

/** A result as one JSON document. */
export function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`
}
