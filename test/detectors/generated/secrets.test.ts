import { compileDetectors } from '../../../src/detectors/compile'
import { scan } from '../../../src/detectors/scan'
import { secrets } from '../../../src/detectors/secrets'
import { landmarked } from '../../../src/detectors/secrets/landmarked'
import { issuedTokens } from '../../../src/detectors/secrets/providers/all'
import { response } from '../../filter/hold-back-arbitraries'
import { Random } from './random'
import { sampleOf } from './sample'

const compiled = compileDetectors([secrets()])
const count = 20

/** All that is given out in a form of its own, and the expression of that. */
const tokens = [
  ...issuedTokens.map(({ kind, prefix, token }) => ({ type: `secrets.${kind}`, prefix, token })),
  ...landmarked.map(({ type, expression }) => ({ type, prefix: '', token: expression })),
]

const typesIn = (text: string) => scan(text, compiled, response).map(({ type }) => type)

function samplesOf({ token }: (typeof tokens)[number]) {
  const random = new Random(token.source.length * 31 + 7)
  return Array.from({ length: count }, () => sampleOf(token, random))
}

/**
 * Told by more than an expression: by words around it, by what it decodes to, by a digit among the
 * first characters. Their examples are in the other tests of `secrets()`.
 */
const isTold =
  /slack|private-key|thingsboard|bootstrap|azure-devops|terraform|discord|newrelic|sentry/

describe.each(tokens.filter(({ type }) => !isTold.test(type)))(
  '$type $prefix as its issuer writes it',
  (token) => {
    test('is found in a sentence', () => {
      const missed = samplesOf(token).filter(
        ({ before, text }) => !typesIn(`Use ${before}${text} today`).includes(token.type),
      )
      expect(missed.slice(count * 0.1)).toEqual([])
    })

    test('is not found where the same letter stands for all of it', () => {
      const wrong = samplesOf(token).flatMap(({ before, text }) =>
        typesIn(`Use ${before}${text.replace(/[A-Za-z0-9]/g, 'x')} today`),
      )
      expect(wrong).toEqual([])
    })
  },
)

test('every type has a sample, but for what has a form of many issuers', () => {
  const made = new Set(tokens.map(({ type }) => type))
  const others = secrets().types.filter((type) => !made.has(type))
  expect(others.map((type) => type.slice('secrets.'.length)).sort()).toEqual([
    'assignment',
    'authorization',
    'bearer-token',
    'connection-string',
    'jwt',
    'password-hash',
    'token',
  ])
})
