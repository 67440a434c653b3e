import { hasMod1110Digit } from '../check-digits'
import type { Identifier } from '../identifier'

/** Steuer-IdNr, Bundeszentralamt für Steuern: of the first ten digits one is there twice or thrice. */
const taxId: Identifier = {
  shapes: ['99999999999', '99 999 999 999', '99/999/999/999'],
  isValid: (compact) => {
    const repeated = new Set(compact.slice(0, 10)).size
    return /^[1-9]/.test(compact) && (repeated === 9 || repeated === 8) && hasMod1110Digit(compact)
  },
  words: [
    'steuer id',
    'steueridnr',
    'steuer idnr',
    'steueridentifikation',
    'steuerliche identifikation',
    'identifikationsnummer',
    'idnr',
    'tax id',
    'steuernummer',
  ],
  whole: 0.4,
}

/** Umsatzsteuer-Identifikationsnummer, Bundeszentralamt für Steuern. */
const vatId: Identifier = {
  shapes: ['AA999999999', 'AA 999999999', 'AA 999 999 999'],
  isValid: (compact) => compact.startsWith('DE') && hasMod1110Digit(compact.slice(2)),
  words: ['ust id', 'umsatzsteuer', 'vat'],
  alone: 0.6,
}

export const germany: readonly Identifier[] = [taxId, vatId]
