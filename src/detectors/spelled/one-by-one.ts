import type { DetectionContext } from '../../core/detector'
import type { Finding } from '../../core/finding'
import type { CompiledDetectors } from '../compile'
import { ambiguousDomains, topLevelDomains } from '../pii/url/top-level-domains'
import { isAnnounced } from '../pii/phone/words'
import { scan } from '../scan'
import { addresses } from './address'
import { joinedParts, type Joined } from './joined'
import { readSpellings } from './spelling'

/** The kinds of `pii` that are looked for in what is written one character at a time. */
export const joinedKinds = ['email', 'phone', 'card', 'iban', 'ssn'] as const

/**
 * Values whose characters stand one by one, as in `j o h n @ m a i l . c o m` or `4.1.1.1`: what `pii`
 * finds, and addresses with words for their signs, once they are joined.
 */
export function readOneByOne(
  text: string,
  from: number,
  compiled: () => CompiledDetectors,
  context: DetectionContext,
): Finding[] {
  return joinedParts(text).flatMap((joined) => {
    const found = [
      ...scan(joined.text, compiled(), context),
      ...readSpellings(joined.text, 0, [addresses]),
    ]
    return found
      .flatMap((finding) => original(finding, joined))
      .filter(({ start, end }) => start >= from && !isPlain(text.slice(start, end)))
  })

  /** True for what `pii` finds as it stands. */
  function isPlain(value: string): boolean {
    return scan(value, compiled(), context).some(
      ({ start, end }) => start === 0 && end === value.length,
    )
  }
}

type Span = Pick<Finding, 'start' | 'end'>

/** The finding in the whole text; none where it was not written one by one, or says too little. */
function original({ type, start, end, score }: Finding, joined: Joined): Finding[] {
  const { places, inRun } = joined
  if (!inRun.slice(start, end).includes(true)) return []
  const kind = type.slice(type.indexOf('.') + 1)
  const units = kind === 'email' ? addressLength(joined, { start, end }) : end - start
  if (units === 0 || (kind !== 'email' && !isNumber(kind, joined, { start, end }))) return []
  const last = places[start + units - 1] ?? 0
  return [
    {
      detector: 'spelled',
      type: `spelled.${kind}`,
      start: places[start] ?? 0,
      end: last + 1,
      score,
    },
  ]
}

/** How much of an address ends with a top-level domain: single letters behind it may be words. */
function addressLength({ text, places }: Joined, { start, end }: Span): number {
  const from = start + text.slice(start, end).search(/[A-Za-z]{0,64}$/)
  for (let until = end; until > from; until -= 1) {
    const top = text.slice(from, until).toLowerCase()
    if (topLevelDomains.has(top) || ambiguousDomains.has(top)) return until - start
    if (touches(places, until - 1)) return 0
  }
  return 0
}

/** True for a number of which all was written one by one, and a phone number that is said to be one. */
function isNumber(kind: string, { text, places }: Joined, { start, end }: Span): boolean {
  for (let at = start + 1; at < end; at += 1) {
    if (touches(places, at) && /[A-Za-z0-9]{2}/.test(text.slice(at - 1, at + 1))) return false
  }
  const number = text.slice(start, end)
  return (
    kind !== 'phone' ||
    number.startsWith('+') ||
    isAnnounced(text.slice(Math.max(0, start - 64), start))
  )
}

/** True where nothing stood between a unit and the one before it. */
function touches(places: readonly number[], at: number): boolean {
  return places[at] === (places[at - 1] ?? 0) + 1
}
