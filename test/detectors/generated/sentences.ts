import type { Random } from './random'

/** Sentences in which `W` is the word for a number and `N` the number. */
const told = {
  any: ['W: N', 'W N', 'W = N', '"W": "N"', 'W (N)', '- W: N\n- ok', '| W | N |'],
  en: [
    'My W is N.',
    'Please note the W N, thanks.',
    'Her W was N until last year',
    'Could you check W N for me?',
    'I was asked for a W, and it should be N.',
    'Hi, W no. N here; what is next?',
  ],
  de: ['Meine W lautet N.', 'Die W N steht im Vertrag.', 'Bitte die W prüfen: N. Danke!'],
  fr: ['Mon W est le N.', 'Voici le W : N.', 'Le W N figure au dossier.'],
  es: ['Mi W es N.', 'El W N consta en el contrato.', 'Le envío mi W: N. Gracias.'],
  it: ['Il mio W è N.', 'Il W N risulta nel contratto.', 'Ecco il W: N, grazie.'],
  pt: ['O meu W é N.', 'Segue o W: N, obrigado.', 'O W N consta do contrato.'],
  nl: ['Mijn W is N.', 'Het W N staat in het contract.'],
  pl: ['Mój W to N.', 'Podaję W: N, dziękuję.'],
  sv: ['Mitt W är N.', 'Här är W: N, tack.'],
  no: ['Mitt W er N.', 'Her er W: N, takk.'],
  fi: ['Minun W on N.', 'Tässä W: N, kiitos.'],
  tr: ['Benim W N.', 'W: N, teşekkürler.'],
  ko: ['제 W는 N입니다.', 'W N 확인 부탁드립니다.'],
  ja: ['WはNです。', '私のW：N'],
  zh: ['我的W是N。', 'W：N，谢谢'],
  th: ['W คือ N ครับ', 'W N'],
  hi: ['मेरा W N है।', 'W: N'],
} as const

export type Language = Exclude<keyof typeof told, 'any'>

/** Sentences in which the number is that of something else. */
const other = [
  'Order N has shipped.',
  'Invoice N is due on Monday.',
  'The tracking number is N, it arrives today.',
  'Ticket N was closed by the team.',
  'Part N is out of stock',
  'case N: resolved',
  'Bestellung N ist unterwegs.',
  'Rechnung N vom Montag',
  'La commande N est partie.',
  'Factura N pagada ayer.',
  "L'ordine N è stato spedito.",
  'Encomenda N enviada.',
  'Zamówienie N wysłano.',
  '주문 N 배송 완료',
  '订单 N 已发货',
  'they counted N of them',
]

/** Names of files, addresses and versions with the number in them. */
const names = [
  'see https://example.com/items/N/photo.jpg for it',
  'saved as IMG_N.jpg',
  'release v1.N.3-rc',
  'the key is abc_N_x',
]

/** Where a number is a part of something longer. */
const parts = [
  'commit 3fae90c1N0bd7e5c2 broke it',
  'id 9f1c2e7a-4b3d-4c1e-9a2f-N0a1b2c3d4e',
  'sum 12N7345 in all',
]

const fill = (sentence: string, number: string, word = '') =>
  sentence.replace(/[WN](?![a-zäöüéè])/g, (each) => (each === 'W' ? word : number))

interface Telling {
  readonly language?: Language
  readonly sentences?: readonly string[]
}

export function tell(
  random: Random,
  { language = 'en', sentences = [...told.any, ...told[language]] }: Telling,
  word: string,
  number: string,
): string {
  return fill(random.pick(sentences), number, word)
}

export function tellOther(random: Random, number: string): string {
  return fill(random.pick(other), number)
}

export function tellName(random: Random, number: string): string {
  return fill(random.pick(names), number)
}

export function tellPart(random: Random, number: string): string {
  return fill(random.pick(parts), number)
}
