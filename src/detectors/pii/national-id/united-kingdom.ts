import type { Identifier } from '../identifier'

/** National Insurance numbers. HM Revenue & Customs, NIM39110: prefixes that are not given out. */
const nino: Identifier = {
  shapes: ['AA999999A', 'AA?99?99?99?A', 'AA 999999 A'],
  isValid: (compact) =>
    /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(compact),
  words: ['national insurance', 'nino', 'ni number', 'ni no', 'insurance number'],
  alone: 0.6,
}

export const unitedKingdom: readonly Identifier[] = [nino]
