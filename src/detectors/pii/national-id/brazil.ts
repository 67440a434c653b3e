import { weighted } from '../check-digits'
import type { Identifier } from '../identifier'

// Receita Federal: each of the last two digits checks all before it, by 11.
function hasCheckDigits(number: string, weights: readonly number[]): boolean {
  return [weights.slice(1), weights].every((each) => {
    const rest = weighted(number, each) % 11
    return Number(number.charAt(each.length)) === (rest < 2 ? 0 : 11 - rest)
  })
}

function isCpf(number: string): boolean {
  return !/^(\d)\1*$/.test(number) && hasCheckDigits(number, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2])
}

function isCnpj(number: string): boolean {
  return (
    number !== '0'.repeat(14) && hasCheckDigits(number, [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])
  )
}

/** Cadastro de Pessoas Físicas. */
const cpf = { isValid: isCpf, words: ['cpf', 'pessoa física', 'cadastro de pessoas'] }

/** Cadastro Nacional da Pessoa Jurídica. */
const cnpj = { isValid: isCnpj, words: ['cnpj', 'pessoa jurídica'] }

export const brazil: readonly Identifier[] = [
  { ...cpf, shapes: ['999.999.999-99'], alone: 0.9 },
  { ...cpf, shapes: ['99999999999', '999 999 999 99', '999999999-99'], whole: 0.5 },
  { ...cnpj, shapes: ['99.999.999/9999-99'], alone: 0.9 },
  { ...cnpj, shapes: ['99999999999999'], whole: 0.5 },
]
