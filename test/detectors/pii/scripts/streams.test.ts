import { treatWhole, type HoldBackOptions } from '../../../../src/controls/filter/hold-back'
import { compileDetectors } from '../../../../src/detectors/compile'
import { pii } from '../../../../src/detectors/pii'
import { comparable, response, streamed } from '../../../filter/hold-back-arbitraries'

const options: HoldBackOptions = {
  detectors: compileDetectors([pii({ types: ['person', 'place'] })]),
  context: response,
  treatment: () => 'redact',
  pseudonyms: undefined,
}

const texts = [
  'Меня зовут Анна Ковалёва, я из Москвы. А. С. Григорьев пришёл.',
  'Με λένε Γιώργο Παπαδόπουλο και μένω στην Αθήνα.',
  '我叫李明,来自北京。王先生和陈晓明医生',
  '田中さんは東京に住んでいます。名前は山田太郎です。マイケルさん',
  '김민수 씨는 서울에 살아요. 제 이름은 박지영입니다.',
  'السيد محمد العتيبي يسكن في الرياض و خالد بن الوليد',
  'ד"ר יעל פרידמן גרה בירושלים',
  'मेरा नाम राहुल शर्मा है। शर्मा जी दिल्ली में',
  'আমার নাম রফিকুল ইসলাম। திரு. முருகன் சென்னை',
  'คุณสมชายไปเชียงใหม่ นายวิชัย ใจดี',
]

describe('names in other scripts than Latin, on a stream', () => {
  test.each(texts)('are treated alike for every cut in two and unit by unit: %j', (text) => {
    const expected = comparable(treatWhole(text, options))
    const places = [...Array(text.length).keys()]
    for (const place of places) {
      expect(comparable(streamed(text, [place], options))).toEqual(expected)
    }
    expect(comparable(streamed(text, places, options))).toEqual(expected)
  })

  // INVARIANT: linear time. The time limit of the test is what fails.
  test.each([
    ...[
      'А',
      'Иван ',
      'И. ',
      'Γ',
      '王',
      '王王先',
      '田',
      'ア',
      '김',
      '김 ',
      'محمد ',
      'ا',
      'ד"',
      'राम ',
    ],
    ...['ส', 'คุณ', 'นาย ก', '我叫', 'Имя: ', 'меня зовут '],
  ])('are searched for in 100,000 units of %j, whole and streamed', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length))
    expect(treatWhole(text, options).text.length).toBeGreaterThan(0)
    const short = text.slice(0, 3_000)
    const cuts = Array.from({ length: 428 }, (_, index) => index * 7)
    expect(streamed(short, cuts, options).text).toBe(treatWhole(short, options).text)
  })
})
