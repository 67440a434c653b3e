import { between, pick } from '../injection/random'

/** What fills a place in a template. */
export type Atom = (random: () => number) => string

const small = 'abcdefghijklmnopqrstuvwxyz'
const capitals = small.toUpperCase()
const digits = '0123456789'
const words = (
  'account action active address agent alert amount archive asset audit balance batch billing branch broker buffer ' +
  'bundle cache campaign cart catalog channel chart client cluster code column comment commit config contact content ' +
  'context cookie country coupon course credit currency customer data date default deploy detail device digest document ' +
  'domain draft driver email engine entry error event export factory feature field file filter folder form frame gateway ' +
  'group handler header history host image import index input invoice item job key label language ledger level limit link ' +
  'list local location lock log mail main manager map market match member memory message method metric mode model module ' +
  'month name network node note number object offer option order origin output owner package page parent part path payment ' +
  'period phone pixel plan player point policy pool position price product profile project promise provider query queue ' +
  'quota range rate reader record region release remote report request resource response result retry role route row rule ' +
  'sample scope score search section segment sender sensor server service session shape ship signal size source stage ' +
  'state status stock storage store stream string style subject summary supplier support switch system table target task ' +
  'team template tenant test theme thread ticket time title token topic total trace track transfer type unit update usage ' +
  'user value vector vendor version view volume wallet weight widget window worker workspace zone'
).split(' ')
const first = (
  'Ada Amir Ana Anton Beatriz Björn Chen Chiara Daniel Dmitri Elif Emma Farah Fatima Giulia Hana Hugo Ines Ivan Jakub ' +
  'Jane João Kamila Karim Kenji Lars Leila Lucía Mai Marek Maria Mehmet Min-jun Nadia Noah Olga Omar Paulo Priya Rahul ' +
  'Renée Rosa Samir Sofia Søren Tariq Thảo Tomás Uta Viktor Wei Yara Yuki Zeynep Zofia'
).split(' ')
const last = (
  'Adeyemi Almeida Andersson Bauer Becker Brown Carvalho Chen Costa Dubois Eriksen Fernández Fischer García Haddad Hansen ' +
  "Horváth Ito Ivanova Jansen Jensen Kaya Khan Kim Kowalski Lopes Müller Nakamura Nguyễn Novák O'Brien Okafor Petrov Popescu " +
  'Rossi Schmidt Sharma Silva Singh Smith Svoboda Tanaka Virtanen Weber Wójcik Yılmaz Zhang'
).split(' ')

const of = (alphabet: string, low: number, high = low): Atom => {
  const letters = [...alphabet]
  return (random) =>
    Array.from({ length: between(low, high, random) }, () => pick(letters, random)).join('')
}
const one = (list: readonly string[]): Atom => {
  return (random) => pick(list, random)
}
const number = (low: number, high: number, width = 0): Atom => {
  return (random) => String(between(low, high, random)).padStart(width, '0')
}
const split = (text: string) => one(text.split(' '))
const hex = of('0123456789abcdef', 1)
const hexes = (low: number, high = low) => of('0123456789abcdef', low, high)
const joined = (low: number, high: number, atom: Atom, gap: string): Atom => {
  return (random) =>
    Array.from({ length: between(low, high, random) }, () => atom(random)).join(gap)
}
const upper: Atom = (random) => {
  const word = pick(words, random)
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function base64(bytes: number, random: () => number): string {
  return Buffer.from(Uint8Array.from({ length: bytes }, () => between(0, 255, random))).toString(
    'base64',
  )
}

/** A made-up word of a language nobody speaks, as brands and surnames are. */
const coined: Atom = (random) => {
  const part: Atom = (next) =>
    pick([...'bcdfghjklmnprstvwz', 'st', 'br', 'th', 'kr'], next) +
    pick([...'aeiou', 'ia', 'ou'], next)
  return joined(2, 4, part, '')(random) + pick(['', '', 'n', 'x', 's', 'r', 'l'], random)
}

export const atoms: Readonly<Record<string, Atom>> = {
  word: one(words),
  Word: upper,
  WORD: (random) => pick(words, random).toUpperCase(),
  camel: (random) => pick(words, random) + upper(random) + (random() < 0.4 ? upper(random) : ''),
  Pascal: (random) => upper(random) + upper(random),
  snake: joined(2, 3, one(words), '_'),
  kebab: joined(2, 3, one(words), '-'),
  CONST: (random) => joined(2, 3, one(words), '_')(random).toUpperCase(),
  coined,
  name: (random) => `${pick(first, random)} ${pick(last, random)}`,
  first: one(first),
  last: one(last),
  glued: joined(3, 9, one(words), ''),
  noise: of(small, 16, 48),
  user: (random) => `${pick(words, random)}${between(1, 99, random)}`,
  n: number(0, 9),
  nn: number(10, 99),
  n2: number(0, 59, 2),
  int: (random) => String(Math.floor(10 ** (1 + 5 * random()))),
  dec: (random) => `${Math.floor(10 ** (4 * random()))}.${between(0, 99, random)}`,
  neg: (random) =>
    `${random() < 0.4 ? '-' : ''}${between(0, 9, random)}.${between(0, 999999, random)}`,
  ms: number(1, 4000),
  port: number(1024, 65535),
  year: number(1970, 2029),
  mon: number(1, 12, 2),
  day: number(1, 28, 2),
  hour: number(0, 23, 2),
  Mon: split('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
  Day: split('Mon Tue Wed Thu Fri Sat Sun'),
  level: split('INFO WARN ERROR DEBUG TRACE info warn error debug FATAL notice'),
  verb: split('GET POST PUT DELETE PATCH HEAD OPTIONS'),
  code: split('200 201 204 301 302 304 400 401 403 404 409 422 429 500 502 503'),
  hex,
  hex2: hexes(2),
  hex4: hexes(4),
  hex8: hexes(8),
  HEX: of('0123456789ABCDEF', 8, 16),
  sha1: hexes(40),
  sha256: hexes(64),
  md5: hexes(32),
  short: hexes(7, 8),
  uuid: (random) => [8, 4, 4, 4, 12].map((length) => hexes(length)(random)).join('-'),
  b64: (random) => base64(between(12, 60, random), random),
  b64long: (random) => base64(between(100, 400, random), random),
  jwt: (random) =>
    [30, 90, 32].map((length) => base64(length, random).replace(/[+/=]/g, '_')).join('.'),
  nano: of(small + capitals + digits + '_-', 16, 24),
  password: of(small + capitals + digits + '!@#$%^&*', 8, 20),
  key5: joined(4, 6, of(capitals + digits, 5), '-'),
  key4: joined(3, 5, of(capitals + digits, 4), '-'),
  sku: (random) =>
    `${of(capitals, 2, 3)(random)}-${of(digits, 3, 6)(random)}${of(capitals, 0, 1)(random)}`,
  ip: (random) => [0, 0, 0, 0].map(() => between(1, 254, random)).join('.'),
  ip6: joined(8, 8, hexes(1, 4), ':'),
  mac: joined(6, 6, hexes(2), ':'),
  phone: (random) =>
    `+${between(1, 99, random)} ${between(100, 999, random)} ${of(digits, 6, 7)(random)}`,
  host: (random) =>
    `${pick(words, random)}.${pick(['example.com', 'example.org', 'internal', 'test'], random)}`,
  path: joined(2, 5, one(words), '/'),
  file: (random) =>
    `${pick(words, random)}.${pick('ts js py go rs java c h css html md json yml sh sql txt csv png'.split(' '), random)}`,
  query: joined(
    1,
    4,
    (random) => `${pick(words, random)}=${of(small + digits, 2, 12)(random)}`,
    '&',
  ),
  pct: joined(3, 9, (random) => pick(words, random), '%20'),
  v: (random) => `${between(0, 20, random)}.${between(0, 30, random)}.${between(0, 20, random)}`,
  letter: of(small, 1),
  Letter: of(capitals, 1),
  letters: of(capitals, 3, 8),
  dna: of('ACGT', 20, 90),
  protein: of('ACDEFGHIKLMNPQRSTVWY', 20, 90),
  greek: split(
    '\\alpha \\beta \\gamma \\delta \\lambda \\mu \\sigma \\theta \\phi \\omega \\pi \\epsilon',
  ),
  sym: split('α β γ λ σ θ ∑ ∫ ∂ ∇ ∈ ⊂ ∀ ∃ → ⇒ ≤ ≥ ≠ ± ∞'),
  smiles: joined(
    4,
    14,
    split('C C C CC c1ccccc1 N O =O (C) (=O) [C@H] [nH] Cl F S C(=O)O /C= n1 c2 #N'),
    '',
  ),
  formula: joined(
    2,
    4,
    (random) =>
      pick('C H O N Na Cl K Ca Fe S P Mg Al Si Cu Zn'.split(' '), random) +
      pick(['', '2', '3', '4', '6', '12'], random),
    '',
  ),
  iupac: (random) =>
    `${between(1, 5, random)}-${pick('methyl ethyl chloro bromo hydroxy amino nitro phenyl'.split(' '), random)}-${between(1, 5, random)}-${pick('propanol butane hexene benzoic acid,pyridine,imidazole'.split(/[ ,]/), random)}`,
  op: split('+ - * / == != < > <= >= && || & | ^ % << >>'),
  emoji: one([...'😀😂🎉🔥👍🙏💡🚀✅❌⚠📈🍕🐶🌍']),
  chess: split(
    'e4 d4 Nf3 Nc6 Bb5 a6 O-O Re1 Qxd5 exd5 cxd4 Rad1 Bxf7+ Kg8 h6 Nbd2 g3 Qe7 Rfe8 Nxe5',
  ),
  chord: split('Am F C G Em D Bm A7 Dm Cmaj7 F#m E7 Gsus4'),
  unit: split('mg ml kg km cm mm GB MB ms kHz V mA °C % psi'),
  money: (random) =>
    `${pick(['$', '€', '£', ''], random)}${between(1, 9999, random)}.${number(0, 99, 2)(random)}`,
  regex: joined(
    2,
    5,
    split('[a-z]+ \\d{2,4} (?:foo|bar) ^ $ \\s* .*? [^"]+ (\\w+) \\. (?=x) [A-Z0-9._%+-]+ \\b'),
    '',
  ),
}
