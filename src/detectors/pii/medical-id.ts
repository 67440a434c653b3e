import type { Identifier } from './identifier'
import { australia } from './medical-id/australia'
import { germany } from './medical-id/germany'
import { unitedKingdom } from './medical-id/united-kingdom'
import { unitedStates } from './medical-id/united-states'
import { identified } from './personal-data'

/** Numbers of patients within one hospital or insurer: nothing tells them but a word. */
const record: Identifier = {
  shapes: [
    ...Array.from({ length: 6 }, (_, more) => '9'.repeat(5 + more)),
    ...Array.from({ length: 6 }, (_, more) => `A${'9'.repeat(5 + more)}`),
    '999-99-99',
    '99-99-99',
    '999-999',
    '999-9999',
    'AAA999999999',
    'AAA-999999',
    'AAA-9999999',
  ],
  words: ['mrn', 'medical record', 'patient id', 'patient number', 'health plan', 'member id'],
}

/** Numbers of patients, of the insured and of those who treat them. */
export const medicalId = identified('medical-id', [
  ...unitedStates,
  ...unitedKingdom,
  ...australia,
  ...germany,
  record,
])
