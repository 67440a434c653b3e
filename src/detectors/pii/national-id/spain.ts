import type { Identifier } from '../identifier'

// Ministerio del Interior: the letter for each remainder by 23.
const letters = 'TRWAGMYFPDXBNJZSQVHLCKE'

function hasCheckLetter(number: string): boolean {
  return letters.charAt(Number(number.slice(0, -1)) % 23) === number.slice(-1)
}

/** Número de identificación fiscal. */
const nif: Identifier = {
  shapes: ['99999999A', '99999999-A', '99999999 A', '9999999A', '9999999-A', '99.999.999-A'],
  isValid: hasCheckLetter,
  words: ['nif', 'dni', 'n.i.f.', 'd.n.i.', 'documento nacional', 'identificación fiscal'],
  alone: 0.6,
}

/** Número de identidad de extranjero: X, Y and Z count as 0, 1 and 2. */
const nie: Identifier = {
  shapes: ['A9999999A', 'A-9999999-A', 'A 9999999 A', 'A9999999-A', 'A-9999999A'],
  isValid: (compact) =>
    /^[XYZ]/.test(compact) && hasCheckLetter('XYZ'.indexOf(compact.charAt(0)) + compact.slice(1)),
  words: ['nie', 'n.i.e.', 'identidad de extranjero', 'extranjero'],
  alone: 0.6,
}

export const spain: readonly Identifier[] = [nif, nie]
