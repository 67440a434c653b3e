import { asiaPacific } from './bank/asia-pacific'
import { mexico } from './bank/mexico'
import { unitedKingdom } from './bank/united-kingdom'
import { unitedStates } from './bank/united-states'
import type { Identifier } from './identifier'
import { identified } from './personal-data'

/** Numbers of accounts, which each bank gives as it likes. */
const account: Identifier = {
  shapes: [
    ...Array.from({ length: 10 }, (_, more) => '9'.repeat(8 + more)),
    '9999 9999',
    '9999-9999',
    '999-999999',
    '9999-999999',
    '9999 9999 9999',
  ],
  words: [
    'account number',
    'account no',
    'account num',
    'acct',
    'acct number',
    'bank account',
    'checking account',
    'savings account',
    'kontonummer',
    'konto nr',
    'numéro de compte',
    'número de cuenta',
    'cuenta bancaria',
    'conto corrente',
    'conta corrente',
    'rekeningnummer',
    '계좌번호',
    '口座番号',
    '银行账号',
  ],
}

/** Bank accounts and codes of banks, other than IBANs. */
export const bank = identified('bank', [
  ...unitedStates,
  ...unitedKingdom,
  ...asiaPacific,
  ...mexico,
  account,
])
