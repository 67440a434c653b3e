import { balanced, luhn } from '../pii/made-up'
import { bitcoin, caseChanged, endChanged, ethereum, monero, segwit } from './addresses'
import type { Random } from './random'
import type { Row } from './row'

const routing = (random: Random) =>
  balanced(
    random.pick([random.between(1, 12), random.between(21, 32)]) + random.text(6),
    [3, 7, 1, 3, 7, 1, 3, 7, 1],
    10,
  )

function clabe(random: Random): string {
  const stem = random.pick(['002', '012', '014', '021', '072']) + random.text(14)
  const sum = [...stem].reduce(
    (all, digit, at) => all + ((Number(digit) * ([3, 7, 1][at % 3] ?? 0)) % 10),
    0,
  )
  return stem + String((10 - (sum % 10)) % 10)
}

/** By country the parts of the account number: digits (n), letters (a), either (c). IBAN registry. */
const countries =
  'AD8n12c AE19n AL8n16c AT16n AZ4a20c BA16n BE12n BG4a6n8c BH4a14c BI23n BR23n1a1c BY4c4n16c CH5n12c ' +
  'CR18n CY8n16c CZ20n DE18n DJ23n DK14n DO4c20n EE16n EG25n ES20n FI14n FK2a12n FO14n FR10n11c2n ' +
  'GB4a14n GE2a16n GI4a15c GL14n GR7n16c GT4c20c HN4a20n HR17n HU24n IE4a14n IL19n IQ4a15n IS22n ' +
  'IT1a10n12c JO4a4n18c KW4a22c KZ3n13c LB4n20c LC4a24c LI5n12c LT16n LU3n13c LV4a13c LY21n ' +
  'MC10n11c2n MD2c18c ME18n MK3n10c2n MN16n MR23n MT4a5n18c MU4a19n3a NI4a20n NL4a10n NO11n OM3n16c ' +
  'PK4a16c PL24n PS4a21c PT21n QA4a21c RO4a16c RS18n RU14n15c SA2n18c SC4a20n3a SD14n SE20n SI15n ' +
  'SK20n SM1a10n12c SO19n ST21n SV4a20n TL19n TN20n TR6n16c UA6n19c VA18n VG4a16n XK16n YE4a4n18c'

const ibans: readonly Row[] = countries.split(' ').map((entry) => ({
  name: `IBAN of ${entry.slice(0, 2)}`,
  kind: 'iban',
  samples: 4,
  words: ['IBAN', 'account'],
  number: (random) => {
    const account = entry
      .slice(2)
      .replace(/(\d+)([nac])/g, (_, count: string, of: string) =>
        random.like((of === 'n' ? '9' : of === 'a' ? 'A' : '*').repeat(Number(count))),
      )
    const country = entry.slice(0, 2)
    const digits = Array.from(`${account}${country}00`, (each) => Number.parseInt(each, 36)).join(
      '',
    )
    return country + String(98n - (BigInt(digits) % 97n)).padStart(2, '0') + account
  },
  writings: ['', '#### '.repeat(9)],
  alone: 'all',
}))

const networks: readonly (readonly [network: string, prefixes: string, digits: number])[] = [
  ['Visa', '4', 16],
  ['Mastercard', '51 52 53 54 55', 16],
  ['Mastercard in 2', '2221 2300 2500 2720', 16],
  ['American Express', '34 37', 15],
  ['Diners Club', '300 305 36 38', 14],
  ['Discover', '6011 644 65', 16],
  ['JCB', '3528 3589', 16],
  ['UnionPay', '62', 16],
  ['Maestro', '5018 6304 6759', 16],
  ['RuPay', '60 652 508', 16],
  ['Mir', '2200 2204', 16],
]

const cards: readonly Row[] = networks.map(([network, prefixes, digits]) => ({
  name: `Card of ${network}`,
  kind: 'card',
  words: ['card', 'credit card', 'card number'],
  number: (random) => {
    const prefix = random.pick(prefixes.split(' '))
    return luhn(prefix + random.text(digits - 1 - prefix.length))
  },
  writings:
    digits === 16
      ? ['#'.repeat(16), '#### #### #### ####', '####-####-####-####']
      : ['#'.repeat(digits), '#### ###### '.padEnd(digits + 2, '#')],
  alone: 'all',
}))

const wallets: readonly Row[] = (
  [
    ['Bitcoin', bitcoin(0)],
    ['Bitcoin, script', bitcoin(5)],
    ['Bitcoin, SegWit', segwit('bc', 0)],
    ['Bitcoin, Taproot', segwit('bc', 1)],
    ['Bitcoin, test network', segwit('tb', 0)],
    ['Litecoin', segwit('ltc', 0)],
    ['Ethereum', ethereum, caseChanged],
    ['Monero', monero, 'has none'],
  ] as const
).map(([currency, number, wrong = endChanged]) => ({
  name: `Address of ${currency}`,
  kind: 'crypto',
  words: ['wallet', 'address'],
  number,
  wrong,
  alone: 'all',
}))

/** Accounts, banks, cards and wallets. */
export const money: readonly Row[] = [
  ...ibans,
  ...cards,
  ...wallets,
  {
    name: 'Routing number',
    kind: 'bank',
    words: ['routing number', 'ABA', 'ABA routing number'],
    number: routing,
    writings: ['#########', '####-####-#'],
    alone: ['####-####-#'],
  },
  {
    name: 'Account number',
    kind: 'bank',
    words: ['account number', 'bank account', 'checking account'],
    number: (random) => random.like(random.pick(['99999999', '9999999999', '999999999999'])),
    wrong: 'has none',
  },
  {
    name: 'Kontonummer',
    kind: 'bank',
    words: ['Kontonummer'],
    language: 'de',
    number: (random) => random.between(1_000_000_000, 9_999_999_999),
    wrong: 'has none',
  },
  {
    name: 'Sort code',
    kind: 'bank',
    words: ['sort code'],
    number: (random) => random.between(10, 89) + random.text(4),
    writings: ['##-##-##', '## ## ##', '######'],
    wrong: 'has none',
  },
  {
    name: 'BSB',
    kind: 'bank',
    words: ['BSB', 'BSB number'],
    number: (random) => random.between(10, 89) + random.text(4),
    writings: ['###-###', '######'],
    wrong: 'has none',
  },
  {
    name: 'IFSC',
    kind: 'bank',
    words: ['IFSC', 'IFSC code'],
    number: (random) => `${random.like('AAAA')}0${random.text(6)}`,
    alone: 'all',
    wrong: (number) => `${number.slice(0, 4)}1${number.slice(5)}`,
  },
  { name: 'CLABE', kind: 'bank', words: ['CLABE', 'cuenta CLABE'], language: 'es', number: clabe },
]
