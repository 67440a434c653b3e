import { rival } from '../../support/rival.mjs'
import { align, occurrences } from './align.mjs'
import { annotationOf } from './openredaction.mjs'

// Each rival is made an object of two functions or three, or `undefined` where it is not installed:
// `run` is what a user of it calls, and what is timed; `find` gives `{ type, start, end }` in UTF-16
// units for each finding, typed by the name of an annotation; `secret` says whether a credential was
// found, and is not there where the rival looks for none.

/** All built-in rules. It returns nothing but the redacted text. */
export async function redactPii() {
  const library = await rival('redact-pii')
  if (library === undefined) return undefined
  const types = {
    CREDIT_CARD_NUMBER: { type: 'CREDIT_CARD', shape: /^\d[\d -]{13,}$/ },
    STREET_ADDRESS: { type: 'STREET_ADDRESS', shape: /^\d+\s*\w+ .*\w|box/i },
    ZIPCODE: { type: 'ZIP_CODE', shape: /^\d{5}(?:-\d{4})?$/ },
    PHONE_NUMBER: { type: 'PHONE_NUMBER', shape: /^[\d(+].{6,}/ },
    IP_ADDRESS: { type: 'IP_ADDRESS', shape: /^[\da-f.:]+$/i },
    US_SOCIAL_SECURITY_NUMBER: { type: 'US_SSN', shape: /^[\d .-]+$/ },
    EMAIL_ADDRESS: { type: 'EMAIL_ADDRESS', shape: /@/ },
    USERNAME: { type: 'USERNAME', shape: /: \S+$/ },
    PASSWORD: { type: 'PASSWORD', shape: /: \S+$/ },
    CREDENTIALS: { type: 'PASSWORD', shape: /:/ },
    DIGITS: { type: 'OTHER', shape: /^\d+$/ },
    URL: { type: 'URL', shape: /:\/\// },
    PERSON_NAME: { type: 'PERSON', shape: /^\D+$/ },
  }
  const redactor = new library.SyncRedactor()
  const find = (text) => aligned(text, redactor.redact(text), types)
  return { run: redactor.redact, find, secret: credentialIn(find) }
}

/** Its default rules; `aggressive` lowers its core F2. It returns nothing but the redacted text. */
export async function redactpiiNode() {
  const library = await rival('@redactpii/node')
  if (library === undefined) return undefined
  const types = {
    CREDIT_CARD_NUMBER: { type: 'CREDIT_CARD', shape: /^[\d -]+$/ },
    EMAIL_ADDRESS: { type: 'EMAIL_ADDRESS', shape: /@/ },
    PERSON_NAME: { type: 'PERSON', shape: /^\D+$/ },
    PHONE_NUMBER: { type: 'PHONE_NUMBER', shape: /^\d[\d.\s()-]+$/ },
    US_SOCIAL_SECURITY_NUMBER: { type: 'US_SSN', shape: /^[\d .-]+$/ },
  }
  const redactor = new library.Redactor()
  const run = (text) => redactor.redact(text)
  return { run, find: (text) => aligned(text, run(text), types) }
}

function aligned(text, redacted, types) {
  const shapes = mapped(types, ({ shape }) => shape)
  const spans = align(text, redacted, shapes)
  if (spans === undefined) throw new Error('a redacted text does not fit the original')
  return spans.map(({ name, start, end }) => ({ type: types[name].type, start, end }))
}

function mapped(object, change) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]))
}

/** Without its analysis of context, which only loses. It says the place and type of each detection. */
export async function openredaction() {
  const library = await rival('openredaction')
  if (library === undefined) return undefined
  const redactor = new library.OpenRedaction({ enableContextAnalysis: false })
  const run = (text) => redactor.detect(text)
  const find = async (text) => {
    const { detections } = await run(text)
    return detections.map(({ type, position: [start, end] }) => ({
      type: annotationOf(type),
      start,
      end,
    }))
  }
  return { run, find, secret: credentialIn(find) }
}

/** All entities. It says which values it found, each of which is sought in the text. */
export async function guardrails() {
  const library = await rival('@openai/guardrails')
  if (library === undefined) return undefined
  const { pii, PIIEntity, secretKeysCheck } = library
  const config = { entities: Object.values(PIIEntity), block: false, detect_encoded_pii: false }
  const run = (text) => pii(null, text, config)
  const find = async (text) => {
    // It throws where there is no text.
    if (text === '') return []
    const { info } = await run(text)
    return Object.entries(info.detected_entities).flatMap(([type, values]) =>
      values.flatMap((value) => occurrences(text, value).map((span) => ({ type, ...span }))),
    )
  }
  const secret = async (text) =>
    (await secretKeysCheck({}, text, { threshold: 'balanced' })).tripwireTriggered
  return { run, find, secret }
}

/**
 * It counts in bytes of UTF-8 and cuts by UTF-16 units, so that it redacts the wrong part of a text
 * that is not ASCII. What it tells its `replace` of is taken instead.
 */
export async function arcjet() {
  const library = await rival('@arcjet/redact')
  if (library === undefined) return undefined
  const types = {
    'credit-card-number': 'CREDIT_CARD',
    email: 'EMAIL_ADDRESS',
    'ip-address': 'IP_ADDRESS',
    'phone-number': 'PHONE_NUMBER',
  }
  const find = async (text) => {
    const told = new Map()
    const replace = (entity, value) => void told.set(value, types[entity])
    await library.redact(text, { replace })
    return [...told].flatMap(([value, type]) =>
      occurrences(text, value).map((span) => ({ type, ...span })),
    )
  }
  return { run: (text) => library.redact(text), find }
}

/** It says the type and the beginning of each redaction and shows how its value ends. */
export async function llmverify() {
  const library = await rival('llmverify')
  if (library === undefined) return undefined
  const types = {
    EMAIL: 'EMAIL_ADDRESS',
    PHONE_US: 'PHONE_NUMBER',
    PHONE_INTL: 'PHONE_NUMBER',
    SSN: 'US_SSN',
    PASSPORT: 'US_PASSPORT',
    DRIVERS_LICENSE: 'US_DRIVER_LICENSE',
    DATE_OF_BIRTH: 'DATE_TIME',
    CREDIT_CARD: 'CREDIT_CARD',
    BANK_ACCOUNT: 'US_BANK_NUMBER',
    ROUTING_NUMBER: 'ABA_ROUTING_NUMBER',
    IBAN: 'IBAN_CODE',
    API_KEY: 'API_KEY',
    AWS_KEY: 'API_KEY',
    AWS_SECRET: 'API_KEY',
    GITHUB_TOKEN: 'API_KEY',
    SLACK_TOKEN: 'API_KEY',
    STRIPE_KEY: 'API_KEY',
    JWT_TOKEN: 'API_KEY',
    PRIVATE_KEY: 'API_KEY',
    PASSWORD_INLINE: 'PASSWORD',
    IP_ADDRESS: 'IP_ADDRESS',
    IPV6_ADDRESS: 'IP_ADDRESS',
    MAC_ADDRESS: 'MAC_ADDRESS',
    US_ADDRESS: 'STREET_ADDRESS',
    ZIP_CODE: 'ZIP_CODE',
    MEDICAL_RECORD: 'OTHER',
  }
  const mark = '[REDACTED]'
  const find = (text) => {
    const { redacted, redactions } = library.redactPII(text, mark)
    const gaps = align(text, redacted, { [mark]: /./ }) ?? []
    return redactions.map(({ type, original, position: start }) => {
      const tail = original.slice(original.lastIndexOf('*') + 1)
      const farthest = gaps.find(({ end }) => end > start)?.end ?? text.length
      const last = text.lastIndexOf(tail, farthest - tail.length)
      return { type: types[type], start, end: last > start ? last + tail.length : farthest }
    })
  }
  return { run: (text) => library.redactPII(text), find, secret: credentialIn(find) }
}

function credentialIn(find) {
  return async (text) =>
    (await find(text)).some(({ type }) => type === 'API_KEY' || type === 'PASSWORD')
}
