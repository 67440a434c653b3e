import type { Identifier } from '../identifier'

/** Bank State Branch number, Australian Payments Network. */
const bsb: Identifier = {
  shapes: ['999-999', '999 999', '999999'],
  words: ['bsb', 'bank state branch'],
}

/** Indian Financial System Code, Reserve Bank of India: bank, 0, branch. */
const ifsc: Identifier = {
  shapes: ['AAAA9999999'],
  isValid: (compact) => compact.charAt(4) === '0',
  words: ['ifsc'],
  alone: 0.5,
}

export const asiaPacific: readonly Identifier[] = [bsb, ifsc]
