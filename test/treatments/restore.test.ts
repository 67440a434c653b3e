import type { Finding } from '../../src/core/finding'
import { findPlaceholders, outsidePlaceholders } from '../../src/treatments/restore'

const known = { restore: (text: string) => (text.includes('UNKN0WN9') ? undefined : 'value') }

describe('placeholders', () => {
  test.each([
    ['see [EMAIL_7K3QX2M9].', ['[EMAIL_7K3QX2M9]']],
    ['[CARD_00000001][IBAN_ZZZZZZZZ]', ['[CARD_00000001]', '[IBAN_ZZZZZZZZ]']],
    ['[[BIDI-X2_00000001]]', ['[BIDI-X2_00000001]']],
    ['[EMAIL_UNKN0WN9]', []],
    ['[EMAIL_7K3QX2M] [EMAIL_7K3QX2MI] [_7K3QX2M9] [EMAIL_7K3QX2M9', ['[EMAIL_7K3QX2MI]']],
    ['[email_7k3qx2m9], **[Email_7K3QX2M9]**', ['[email_7k3qx2m9]', '[Email_7K3QX2M9]']],
    ['[EMAIL\\_7K3QX2M9] \\[EMAIL\\_7K3QX2M9\\]', ['[EMAIL\\_7K3QX2M9]', '\\[EMAIL\\_7K3QX2M9\\]']],
    ['to EMAIL_7K3QX2M9, MY_EMAIL_7K3QX2M9 email_7k3qx2m9', ['EMAIL_7K3QX2M9']],
    ['Pseudonym-7k3qx2m9@mail.invalid', ['Pseudonym-7k3qx2m9@mail.invalid']],
    ['call +999 123 456 7890 or +9991234567890', ['+999 123 456 7890', '+9991234567890']],
    ['at 240.1.2.3, not 10.240.1.2', ['240.1.2.3']],
    ['no bracket', []],
  ])('in %j are found if the exchange knows them', (text, expected) => {
    const found = findPlaceholders(text, known)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })

  it('hide the findings that lie within them and no others', () => {
    const span = (start: number, end: number): Finding => ({
      detector: 'x',
      type: 'x',
      start,
      end,
      score: 1,
    })
    const findings = [span(0, 3), span(1, 12), span(5, 10), span(6, 7), span(9, 11), span(22, 25)]
    expect(outsidePlaceholders(findings, [span(5, 10), span(20, 26)])).toEqual([
      span(0, 3),
      span(1, 12),
      span(9, 11),
    ])
  })
})
