import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { figure, note } from '../support/report.mjs'
import {
  arcjet,
  guardrails,
  llmverify,
  openredaction,
  redactPii,
  redactpiiNode,
} from './pii/rivals.mjs'
import { evaluated, rowsOf, scoredPii, scoredSecrets } from './pii/score.mjs'
import { megabytesPerSecond, timePerText } from './pii/speed.mjs'

const makers = {
  'redact-pii': redactPii,
  openredaction,
  '@openai/guardrails': guardrails,
  '@redactpii/node': redactpiiNode,
  '@arcjet/redact': arcjet,
  llmverify,
}
const goals = {
  core: { f2: { atLeast: 97 }, precision: { atLeast: 97 } },
  struct: { f2: { atLeast: 88 } },
  all: { f2: { atLeast: 70 } },
}
const measures = { f2: 'F2', precision: 'precision', recall: 'recall' }

/** How much of what is personal or secret is found in labelled texts, and how much else. */
export async function pii() {
  const folder = process.env.PORTCULLIS_DATA
  if (folder === undefined) {
    note('PORTCULLIS_DATA, the folder of the labelled texts, is not set: nothing is measured')
    return []
  }
  const files = Object.fromEntries(
    ['pii', 'secrets', 'injection'].map((kind) => [kind, join(folder, kind, 'dev.jsonl.gz')]),
  )
  const missing = [files.pii, files.secrets].find((file) => !existsSync(file))
  if (missing !== undefined) {
    note(`${missing} does not exist: nothing is measured`)
    return []
  }
  if (!existsSync(files.injection)) {
    note(`${files.injection} does not exist: the figures of clean texts are left out`)
  }
  return measured(files)
}

async function measured(files) {
  note('portcullis')
  const own = { pii: evaluated('pii', files.pii), secrets: evaluated('secrets', files.secrets) }
  const rows = { pii: rowsOf(files.pii), secrets: rowsOf(files.secrets) }
  const rivals = []
  for (const [name, make] of Object.entries(makers)) {
    const scored = await scoredRival(name, make, files.pii, rows)
    if (scored !== undefined) rivals.push(scored)
  }
  note('measuring')
  const times = await timePerText(rows.pii, rivals)
  return [
    ...groupFigures('', own.pii, goals),
    ...ownFigures(own),
    ...(await megabytesPerSecond(files.injection)),
    ...typeFigures(own.pii, rivals),
    ...rivals.flatMap(rivalFigures),
    ...times,
  ]
}

/** A rival that fails on one of the texts is left out. */
async function scoredRival(name, make, file, rows) {
  try {
    const made = await make()
    if (made === undefined) return undefined
    note(name)
    const report = await scoredPii(file, rows.pii, made.find)
    if (made.secret === undefined) note(`${name} looks for no credentials`)
    const secrets = made.secret && (await scoredSecrets(rows.secrets, made.secret))
    return { name, run: made.run, report, secrets }
  } catch (error) {
    note(`${name} is left out: ${error.message}`)
    return undefined
  }
}

function groupFigures(prefix, report, goalsOf, kind = {}) {
  return ['core', 'struct', 'all'].flatMap((group) =>
    Object.entries(measures).map(([measure, name]) => {
      const share = percent(report[group][measure])
      return figure(`${prefix}${group}, ${name}`, share, '%', goalsOf[group]?.[measure], kind)
    }),
  )
}

function ownFigures({ pii: report, secrets }) {
  const clean = report.falsePositivesPer1000Chars
  const { PERSON } = report.byType
  return [
    ...(PERSON === undefined
      ? []
      : [figure('person, precision', percent(PERSON.precision), '%', { atLeast: 85 })]),
    figure('secrets, recall', percent(secrets.recall), '%', { atLeast: 93 }),
    figure('secrets, false positives', percent(secrets.fpr), '%', { atMost: 8 }),
    ...(clean === null
      ? []
      : [
          figure('prose flagged for secrets', percent(secrets.proseFlagged), '%', { atMost: 0.1 }),
          figure('false, structured', clean.structured, 'a 1,000 ch.', { atMost: 0.02 }),
          figure('false, names and places', clean.namesAndPlaces, 'a 1,000 ch.', { atMost: 0.2 }),
        ]),
  ]
}

/** Of each type, the best rival's F2 is the goal. */
function typeFigures(report, rivals) {
  return Object.entries(report.byType).flatMap(([type, { f2 }]) => {
    const theirs = rivals.map(({ name, report: { byType } }) => ({
      name: `${type}, F2 of the best rival, ${name}`,
      share: percent(byType[type].f2),
    }))
    const [best] = theirs.sort((left, right) => right.share - left.share)
    const ownName = `${type}, F2`
    if (best === undefined || best.share === 0) return [figure(ownName, percent(f2), '%')]
    const theirFigure = figure(best.name, best.share, '%', {}, { rival: true })
    return [figure(ownName, percent(f2), '%', { atLeast: theirFigure.value }), theirFigure]
  })
}

function rivalFigures({ name, report, secrets }) {
  const kind = { rival: true }
  const groups = groupFigures(`${name}, `, report, {}, kind)
  if (secrets === undefined) return groups
  return [
    ...groups,
    figure(`${name}, secrets, recall`, percent(secrets.recall), '%', {}, kind),
    figure(`${name}, secrets, false positives`, percent(secrets.fpr), '%', {}, kind),
  ]
}

/** Where nothing was found there is no precision, which counts as 0. */
function percent(share) {
  return 100 * (share ?? 0)
}
