import type { Grammar } from '../grammar'
import { blocks, list } from './blocks'
import { family } from './family'

/** What honest documents say in a language. Sentences may hold `{slot}`, but no straight quote. */
interface Notices {
  /** What stands before the subject of a mail. */
  readonly subject: string
  /** Greetings of mails, and how they end. */
  readonly hi: readonly string[]
  readonly bye: readonly string[]
  readonly name: readonly string[]
  /** Sentences of mails, reviews, manuals, invoices, news, encyclopedias, tickets, recipes. */
  readonly sentences: readonly string[]
  /** Without a full stop: titles, statuses, weather, places, thanks. */
  readonly short: readonly string[]
  /** Sentences: what people are asked or told to do. */
  readonly orders: readonly string[]
  readonly slots?: Grammar['slots']
  /** Sentences stand next to each other with no space between them. */
  readonly dense?: boolean
}

/** Numbers from five on, which take the same form of a noun in most languages. */
const NUMBERS = {
  few: list`5; 6; 7; 8; 9; 10`,
  n: list`5; 6; 7; 8; 9; 10; 12; 14; 15; 18; 20; 25; 30; 40; 45; 60; 80; 90`,
  deg: list`5; 6; 7; 8; 9; 10; 12; 14; 15; 18; 20; 25; 30`,
  dd: list`1; 2; 3; 4; 7; 9; 10; 11; 12; 14; 15; 16; 18; 19; 20; 21; 23; 24; 25; 27; 28`,
  d: list`0; 1; 2; 3; 4; 5; 6; 7; 8; 9`,
  nz: list`1; 2; 3; 4; 5; 6; 7; 8; 9`,
  big: list`{nz}{d}0; {nz}{d}{d}; {nz}{d}00; {nz}{d}; {nz}{d}5`,
  time: ['{hour}:{d5}{d}'],
  hour: list`08; 09; 10; 11; 12; 13; 14; 15; 16; 17; 18; 19`,
  d5: list`0; 1; 2; 3; 4; 5`,
  iso: ['202{d}-0{nz}-{d12}{nz}', '202{d}-1{d12}-{d12}{nz}'],
  d12: list`0; 1; 2`,
  id: list`{nz}{d}{d}{d}{d}; A-{nz}{d}{d}{d}; {nz}{d}{d}-{d}{d}; RE{nz}{d}{d}{d}; #{nz}{d}{d}{d}`,
}

const MAILS = blocks`
  «subject»: «short»

  «hi»
  «flat»
  «say»

  «bye»
  «name»
  ~~~
  «hi»

  «text»

  «bye»
  «name»
  ~~~
  From: «name»
  Date: «iso» «time»
  «subject»: «short» («id»)

  «hi» «flat»
  «bye», «name»
  ~~~
  «name», «iso» «time»
  > «first»
  > «third»

  «text»
  «name»
`

const LISTS = blocks`
  - «second»
  - «order»
  - «third»
  ~~~
  1. «order»
  2. «later»
  3. «say»
  ~~~
  - «later»
  - «order»
  ~~~
  «short»

  • «short»
  • «say»
  • «short»
  ~~~
  ## «short»
  «text»

  ## «short»
  «text»
  ~~~
  «short»: «say»
  «short»: «say»
`

const ROWS = blocks`
  | «id» | «name» | «short» | «big» |
  | «id» | «name» | «say» | «big» |
  ~~~
  «id»;«iso»;«name»;«short»
  «id»;«iso»;«name»;«sentence»
  ~~~
  «iso»	«time»	«name»	«say»
  ~~~
  | «short» | «sentence» | «short» |
`

const LOGS = blocks`
  [«iso» «time»] INFO «short»
  «iso» «time» «name»: «say»
  «iso»T«time»:00Z ticket=«id» state=open note=“«flat»”
  ~~~
  «iso» «time» «short» (id «id»)
  «iso» «time» «short»
  ~~~
  «time» «name»: «say»
  «time» «name»: «short»
  «time» «name»: «say»
`

const RECORDS = blocks`
  {"id":"«id»","status":"«short»","note":"«flat»"}
  ~~~
  {"ok":true,"count":«nz»,"items":[{"title":"«short»","text":"«say»"},{"title":"«short»","text":"«flat»"}]}
  ~~~
  {"from":"«name»","date":"«iso»","subject":"«short»","body":"«hi»\n\n«flat»\n\n«bye»\n«name»"}
  ~~~
  {
    "author": "«name»",
    "rating": «nz»,
    "review": "«sentence»",
    "reply": "«say»"
  }
  ~~~
  ["«short»", "«short»", "«say»"]
  ~~~
  {"result":"«short»"}
  ~~~
  {"name":"«name»","message":"«later»","sent":"«iso»"}
`

/** Texts of one to five sentences: on one line, and on several. */
const FLAT = list`
  {say}; {first} {say}; {order} {second}; {second} {third} {say}; {third} {later} {first} {second}
  {first} {second} {say} {third} {order}
`
const BROKEN = ['{say}\n{say}', '{flat}\n\n{say}', '{say}\n{flat}\n{say}', '{short}\n\n{flat}']

/** Grammars of honest documents and results of tools in one language. */
export function notices(lang: string, phrases: Notices): readonly Grammar[] {
  const { sentences, short, orders, subject, hi, bye, name, slots, dense = false } = phrases
  const flat = dense ? FLAT.map((text) => text.replaceAll(' ', '')) : FLAT
  const third = (at: number) => sentences.filter((_, index) => index % 3 === at)
  const half = (at: number) => orders.filter((_, index) => index % 2 === at)
  const all = {
    ...NUMBERS,
    ...slots,
    ...{ subject: [subject], hi, bye, name, short, sentence: sentences },
    // Parts of the sentences, so that a text seldom says the same twice.
    ...{ first: third(0), second: third(1), third: third(2), order: half(0), later: half(1) },
    say: ['{sentence}', '{sentence}', '{sentence}', '{order}', '{later}'],
    flat,
    text: ['{flat}', '{flat}', ...BROKEN],
  }
  const common = { lang, label: 'benign', kind: 'benign_doc' } as const
  const document = [...Array<string>(6).fill('{text}'), ...MAILS, ...LISTS, ...ROWS]
  const tool = [...Array<string>(4).fill('{flat}'), '{short}', ...RECORDS, ...ROWS, ...LOGS]
  return [
    ...family({ ...common, channel: 'document' }, all, [document]),
    ...family({ ...common, channel: 'tool' }, all, [tool]),
  ]
}
