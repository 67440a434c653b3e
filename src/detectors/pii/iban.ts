import { remainder97 } from './check-digits'
import { personalData } from './personal-data'

// Length of an account number by country: SWIFT, IBAN registry.
const lengths = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 ' +
    'DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 ' +
    'IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 ' +
    'MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 ' +
    'SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
)

/**
 * International Bank Account Numbers with the length of their country and the right check digits
 * (ISO 13616-1), written together or in groups.
 */
export const iban = personalData('iban', [
  {
    type: 'pii.iban',
    // Country, check digits, then at most 30 characters, one space or dash before each.
    expression: /[A-Za-z]{2}\d{2}(?<![A-Za-z0-9].{4})(?:[ \u2010-\u2015-]?[A-Za-z0-9]){11,30}/s,
    accept: acceptedIban,
  },
])

/** The number at the start: as many characters as its country has, what follows is another word. */
function acceptedIban(match: string): number {
  const length = lengths.get(match.slice(0, 2).toUpperCase())
  if (length === undefined) return 0
  let end = 0
  let number = ''
  for (; end < match.length && number.length < length; end += 1) {
    const character = match.charAt(end)
    if (!/[ \u2010-\u2015-]/.test(character)) number += character.toUpperCase()
  }
  const goesOn = end < match.length && /[A-Za-z0-9]/.test(match.charAt(end))
  return number.length === length && !goesOn && hasCheckDigits(number) ? end : 0
}

/** ISO 7064 MOD 97-10, the country and check digits last. */
function hasCheckDigits(number: string): boolean {
  return remainder97(number.slice(4) + number.slice(0, 4)) === 1
}
