import type { Random } from './random'
import type { Row } from './row'

const passport = { kind: 'passport', wrong: 'has none' } as const
const license = { kind: 'driver-license', wrong: 'has none' } as const
const icao = 'CFGHJKLMNPRTVWXYZ0123456789'

function british(random: Random): string {
  const surname = random.like(random.pick(['AAAAA', 'AAAA9', 'AAA99'])).replace(/\d/g, '9')
  const [year, month, day] = [random.text(1), random.between(1, 12), random.between(1, 28)]
  const initials = random.like('A') + random.pick(['9', random.like('A')])
  return `${surname}${year}${month}${day}${random.text(1)}${initials}${random.like('9AA')}`
}

/** Passports and driving licences. */
export const travel: readonly Row[] = [
  {
    ...passport,
    name: 'Passport of the United States',
    words: ['passport', 'passport number', 'US passport'],
    number: (random) =>
      random.pick(['A', '9']).replace(/./, (each) => random.like(each)) + random.like('99999999'),
  },
  {
    ...passport,
    name: 'Passport of the United Kingdom',
    words: ['passport number', 'UK passport'],
    number: (random) => random.between(100_000_000, 999_999_999),
  },
  {
    ...passport,
    name: 'Passport of Germany',
    words: ['Reisepass', 'Reisepassnummer', 'Personalausweis'],
    language: 'de',
    // The search begins at six letters at most.
    number: (random) =>
      random.pick('CFGHJK') +
      random.text(4, icao) +
      random.text(1) +
      random.text(2, icao) +
      random.text(1),
  },
  {
    ...passport,
    name: 'Passport of France',
    words: ['passeport', 'numéro de passeport'],
    language: 'fr',
    number: (random) => random.like('99AA99999'),
  },
  {
    ...passport,
    name: 'Passport of Spain',
    words: ['pasaporte', 'número de pasaporte'],
    language: 'es',
    number: (random) => random.like('AAA999999'),
  },
  {
    ...passport,
    name: 'Passport of Italy',
    words: ['passaporto', 'numero di passaporto'],
    language: 'it',
    number: (random) => `Y${random.pick('AB')}${random.text(7)}`,
  },
  {
    ...passport,
    name: 'Passport of Korea',
    words: ['여권', '여권번호'],
    language: 'ko',
    number: (random) => random.pick('MSR') + random.text(8),
  },
  {
    ...passport,
    name: 'Passport of Korea since 2021',
    words: ['여권', '여권번호'],
    language: 'ko',
    number: (random) => random.pick('MSR') + random.like('999A9999'),
    alone: 'all',
  },
  {
    ...passport,
    name: 'Passport of India',
    words: ['passport', 'पासपोर्ट'],
    number: (random) =>
      `${random.pick('JKLMNPRSTUVW')}${random.pick('123456789')}${random.text(5)}${random.pick('123456789')}`,
  },
  {
    ...passport,
    name: 'Passport of Japan',
    words: ['パスポート', 'パスポート番号'],
    language: 'ja',
    number: (random) => `T${random.pick('GHKRSZ')}${random.text(7)}`,
  },
  {
    ...passport,
    name: 'Passport of China',
    words: ['护照', '护照号码'],
    language: 'zh',
    number: (random) =>
      random
        .pick(['E', 'EA', 'EB', 'EJ', 'G'])
        .padEnd(9, '9')
        .replace(/9/g, () => random.text(1)),
  },
  {
    ...passport,
    name: 'Passport of any other country',
    words: ['passport', 'paszport', 'paspoort', 'passaporte', 'паспорт'],
    number: (random) => random.like(random.pick(['AA999999', 'A9999999', 'A999999', '9999999'])),
  },
  {
    ...license,
    name: "Driver's license of a state",
    words: ["driver's license", 'drivers license', 'DL', 'driver license number'],
    number: (random) =>
      random.like(random.pick(['A9999999', 'A999999999999', '99999999', '999999999', 'AA999999A'])),
  },
  {
    ...license,
    name: "Driver's license of Florida",
    words: ["driver's license", 'DLN'],
    number: (random) => random.like('A999999999999'),
    writings: ['#############', '####-###-##-###-#', '#### ### ## ### #'],
  },
  {
    ...license,
    name: 'Driving licence of Great Britain',
    words: ['driving licence', 'driving licence number'],
    number: british,
    alone: 'all',
  },
  {
    ...license,
    name: 'Führerschein',
    words: ['Führerschein', 'Führerscheinnummer'],
    language: 'de',
    number: (random) => random.like('A9') + random.like('99AA99A') + random.like('99'),
  },
  {
    ...license,
    name: 'Patente di guida',
    words: ['patente di guida', 'numero patente'],
    language: 'it',
    number: (random) => random.like('AA9999999A'),
  },
  {
    ...license,
    name: 'Patente di guida since 2013',
    words: ['patente di guida', 'numero di patente'],
    language: 'it',
    number: (random) => `U1${random.text(7, 'BCDFGHJKLMNPRSTUWXYZ0123456789')}${random.like('A')}`,
  },
  {
    ...license,
    name: 'Driving licence of Korea',
    words: ['운전면허', '운전면허번호'],
    language: 'ko',
    number: (random) => random.between(11, 28) + random.text(10),
    writings: ['##-##-######-##', '############', '## ## ###### ##'],
    alone: ['##-##-######-##'],
  },
  {
    ...license,
    name: 'Driving licence of India',
    words: ['driving licence', 'DL'],
    number: (random) =>
      `${random.pick(['KA', 'MH', 'TN'])}${random.between(1, 50)}${random.between(1980, 2023)}${random.text(7)}`,
    writings: ['###############', '#### ###########', '##-#############'],
  },
]
