import type { Random } from './random'
import type { Row } from './row'

const kind = 'vehicle'
const wrong = 'has none'
const words = ['number plate', 'car registration', 'vehicle registration']
const letters = 'ABCDEFGHJKLMNPRSTUVWXY'

const vinLetters = 'ABCDEFGHJKLMNPRSTUVWXYZ'
const vinValues = '12345678123457923456789'
const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
const vinStem = (random: Random) =>
  random.pick('1234578') + random.text(7, `${vinLetters}0123456789`) + random.pick('0123456789X')
function vin(random: Random): string {
  const stem = `${vinStem(random)}${random.text(4, vinLetters)}${random.text(4)}`
  const sum = vinWeights.reduce((all, weight, at) => {
    const value = vinValues[vinLetters.indexOf(stem[at] ?? '')] ?? stem[at]
    return all + (weight === 0 ? 0 : weight * Number(value))
  }, 0)
  return stem.slice(0, 8) + ('0123456789X'[sum % 11] ?? '') + stem.slice(9)
}

const states = ['KA', 'MH', 'DL', 'TN', 'UP', 'GJ', 'WB', 'KL', 'RJ', 'PB']

/** Registrations of vehicles, and the numbers of their frames. */
export const vehicles: readonly Row[] = [
  {
    name: 'VIN',
    kind,
    words: ['VIN', 'vehicle identification number', 'chassis number'],
    number: vin,
    alone: 'all',
    // Only North America and China require a check digit.
    isLenient: true,
  },
  {
    name: 'Fahrgestellnummer',
    kind,
    words: ['Fahrgestellnummer'],
    language: 'de',
    number: (random) => `W${random.text(3, vinLetters)}${vinStem(random)}${random.text(4)}`,
    wrong,
  },
  {
    name: 'Registration of the United Kingdom since 2001',
    kind,
    words,
    number: (random) =>
      random.text(2, 'ABCDEFGHKLMNPRSVWY') +
      random.pick(['05', '12', '19', '23', '54', '68', '72']) +
      random.text(3, letters),
    writings: ['#######', '#### ###'],
    wrong,
  },
  {
    name: 'Registration of the United Kingdom from 1983 on',
    kind,
    words,
    number: (random) =>
      random.text(1, 'ABCDEFGHJKLMNPRSTVWXY') + random.between(100, 999) + random.text(3, letters),
    writings: ['#######', '#### ###'],
    wrong,
  },
  {
    name: 'Registration of the United Kingdom from 1963 on',
    kind,
    words,
    number: (random) =>
      random.text(3, letters) + random.between(100, 999) + random.text(1, 'ABCDEFGHJKLMNPRSTVWXY'),
    writings: ['#######', '### ####'],
    wrong,
  },
  {
    name: 'Registration of the United Kingdom with one digit, the year first',
    kind,
    words,
    number: (random) =>
      random.text(1, 'ABCDEFGHJKLMNPRSTVWXY') + random.pick('123456789') + random.text(3, letters),
    writings: ['#####', '## ###'],
    wrong,
  },
  {
    name: 'Registration of the United Kingdom with one digit, the year last',
    kind,
    words,
    number: (random) =>
      random.text(3, letters) + random.pick('123456789') + random.text(1, 'ABCDEFGHJKLMNPRSTVWXY'),
    // With a space the finding would begin behind it.
    wrong,
  },
  {
    name: 'Registration of India',
    kind,
    words,
    number: (random) => random.pick(states) + random.between(1, 99) + random.like('AA9999'),
    writings: ['##########', '## ## ## ####', '##-##-##-####', '#### ## ####'],
    alone: 'all',
    wrong,
  },
  {
    name: 'Registration of India, short',
    kind,
    words,
    number: (random) => random.pick(states) + random.between(1, 99) + random.like('A9999'),
    writings: ['#########', '## ## # ####'],
    wrong,
  },
  {
    name: 'Bharat registration of India',
    kind,
    words,
    number: (random) => `${random.between(21, 26)}BH${random.like('9999AA')}`,
    writings: ['##########', '## ## #### ##'],
    alone: 'all',
    wrong,
  },
  {
    name: 'Registration of Nigeria',
    kind,
    words,
    number: (random) => random.like('AAA999AA'),
    writings: ['###-###-##', '###-#####', '########', '### ### ##'],
    alone: ['###-###-##', '###-#####'],
    wrong,
  },
]
