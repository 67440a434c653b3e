import { expand, type Grammar } from '../../../grammar'
import { seededRandom } from '../../../random'
import { homeworkAndForms, homeworkInTools } from './homework-and-forms'
import { mailsAndChat, mailsAndChatInTools } from './mails-and-chat'
import { manualsAndRecipes, manualsInTools } from './manuals-and-recipes'
import { marketingAndJobs, marketingInTools } from './marketing-and-jobs'
import { notices, noticesInTools } from './notices'
import { paymentsAndTables, paymentsInTools } from './payments-and-tables'
import { reports, reportsInTools } from './reports'
import { webAndCode, webAndCodeInTools } from './web-and-code'

const themes: Record<string, readonly Grammar[]> = {
  homework: [...homeworkAndForms, ...homeworkInTools],
  mails: [...mailsAndChat, ...mailsAndChatInTools],
  manuals: [...manualsAndRecipes, ...manualsInTools],
  marketing: [...marketingAndJobs, ...marketingInTools],
  notices: [...notices, ...noticesInTools],
  payments: [...paymentsAndTables, ...paymentsInTools],
  reports: [...reports, ...reportsInTools],
  web: [...webAndCode, ...webAndCodeInTools],
}

function textsOf(grammar: Grammar, count = 300): string[] {
  const random = seededRandom(5)
  return Array.from({ length: count }, () => expand(grammar, random))
}

describe.each(Object.entries(themes))('honest data: %s', (_, grammars) => {
  const texts = grammars.map((grammar) => textsOf(grammar))

  it('hardly repeats itself', () => {
    const different = texts.map((all) => new Set(all).size)

    expect(Math.min(...different)).toBeGreaterThan(280)
  })

  it('says the same thing in many sentences', () => {
    const patterns = new Set(grammars.flatMap(({ slots }) => Object.values(slots).flat()))
    const sentences = [...patterns].filter((pattern) => pattern.trim().split(/\s+/).length > 3)

    expect(sentences.length).toBeGreaterThanOrEqual(60)
  })

  it('is short and long, with no slot and no mark of the notation left', () => {
    const all = texts.flat()
    const lengths = all.map((text) => text.split(/\s+/).length)

    expect(Math.min(...lengths)).toBeLessThanOrEqual(6)
    expect(Math.max(...lengths)).toBeGreaterThanOrEqual(40)
    expect(all.filter((text) => /\{\w+\??\}|[«»]|~~~| [.,;](?:\s|$)/.test(text))).toEqual([])
  })

  it('comes from documents and from tools, and is benign', () => {
    expect(new Set(grammars.map(({ channel }) => channel))).toEqual(new Set(['document', 'tool']))
    for (const { kind, label, lang } of grammars) {
      expect([kind, label, lang]).toEqual(['benign_doc', 'benign', 'en'])
    }
  })

  it('addresses no machine', () => {
    const machine = String.raw`(?:assistants?|agents?|bots?|chatbots?|models?|AIs?|LLMs?|GPT)`
    const called = new RegExp(
      String.raw`(?:^|[.!?:]\s|\n)(?:(?:dear|hey|hello|note to|attention) )?(?:the |any |all )?${machine}\s?[,!]|\b(?:AI|LLM|GPT|language model|chatbot)\b|\byou are (?:an? |the )?(?:helpful )?${machine}\b|\byour (?:system prompt|previous instructions)\b`,
      'i',
    )

    expect(texts.flat().filter((text) => called.test(text))).toEqual([])
  })
})

it('tool results that are records stay valid JSON', () => {
  const records = Object.entries(themes)
    .filter(([theme]) => theme !== 'web')
    .flatMap(([, grammars]) => grammars)
    .flatMap((grammar) => textsOf(grammar, 100))
    .filter((text) => text.startsWith('{"'))

  expect(records.length).toBeGreaterThan(100)
  for (const record of records) expect(() => void JSON.parse(record)).not.toThrow()
})
