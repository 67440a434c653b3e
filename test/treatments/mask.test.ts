import type { Finding } from '../../src/core/finding'
import type { TreatmentContext } from '../../src/core/treatment'
import { mask } from '../../src/treatments/mask'

const finding: Finding = { detector: 'pii', type: 'pii.card', start: 0, end: 1, score: 1 }
const context: TreatmentContext = {
  pseudonyms: { pseudonymize: () => '', restore: () => undefined, size: 0 },
  isName: false,
}

describe('mask', () => {
  test.each([
    ['4111 1111 1111 1111', '**** **** **** 1111'],
    ['DE89-3704-0044', '****-****-0044'],
    ['12345678', '****5678'],
    ['1234567', '*******'],
    ['a-b-c', '*-*-*'],
    ['😀😀😀abc', '😀😀😀***'],
    ['жжжжжжжж', '****жжжж'],
    ['𝐚𝐛𝐜𝐝𝐞𝐟𝐠𝐡', '****𝐞𝐟𝐠𝐡'],
    ['', ''],
  ])('makes %j into %j', (value, expected) => {
    expect(mask.replace(value, finding, context)).toBe(expected)
  })
})
