import type { Identifier } from '../identifier'

// Internal Revenue Service: area 9, group 50 to 65, 70 to 88, 90 to 92 or 94 to 99.
const itin = (compact: string) => /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/.test(compact)
const words = ['itin', 'individual taxpayer', 'taxpayer id', 'tax id', 'taxpayer identification']

export const unitedStates: readonly Identifier[] = [
  { shapes: ['999 99 9999', '999999999'], isValid: itin, words, whole: 0.3 },
  { shapes: ['999-99-9999'], isValid: itin, words, alone: 0.5 },
]
