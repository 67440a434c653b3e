import type { Refusal } from '../core/format'

/** What a refusal says to people, with the exchange to quote where there is one. */
export function refusalText({ message, exchangeId }: Refusal): string {
  return exchangeId === undefined ? message : `${message} (exchange ${exchangeId})`
}
