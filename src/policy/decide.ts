import type { AllowDecision, Decision, DenyDecision, Reason } from '../core/decision'
import type { Obligation } from '../core/obligation'
import type {
  AdmissionQuestion,
  CallsQuestion,
  ContentQuestion,
  CoverageQuestion,
  IdentityQuestion,
  ModelLimits,
  ObligationQuestion,
  PurposeQuestion,
  Question,
  RateQuestion,
  ReferencesQuestion,
  RouteQuestion,
  SwitchQuestion,
} from '../core/question'
import { purposeAmong } from '../core/purpose'
import type { RefusalCode } from '../core/refusal'
import { decideAccess } from './access/access'
import type { AccessRules } from './access/access-rules'
import type { TreatmentOf } from './content'
import { routeHint } from './access/hint'
import { cleaned } from './printable'
import { compileModels } from './rules/resources'
import type { ReferenceRules } from './references/references'
import { encodeSegment } from './rules/segment-name'

/** Everything decisions are made of. */
export interface Grounds extends AccessRules {
  readonly treatmentOf: TreatmentOf
  readonly references: ReferenceRules
  readonly methodsOf: (path: string) => readonly string[]
  /** Duties by purpose. */
  readonly purposes: ReadonlyMap<string, readonly Obligation[]>
}

/** How many findings or detectors a decision names in its reasons. */
const maxReasons = 16
/** Characters of a detail that another control gives. */
const maxDetail = 256

/** Answers every kind of question. */
export function decide(question: Question, grounds: Grounds): Decision {
  switch (question.kind) {
    case 'admission':
      return decideAdmission(question)
    case 'identity':
      return decideIdentity(question)
    case 'route':
      return decideRoute(question, grounds)
    case 'access':
      return decideAccess(question, grounds)
    case 'calls':
      return decideCalls(question, grounds)
    case 'references':
      return decideReferences(question, grounds)
    case 'switch':
      return decideSwitch(question)
    case 'purpose':
      return decidePurpose(question, grounds)
    case 'rate':
      return decideRate(question)
    case 'content':
      return decideContent(question, grounds)
    case 'obligation':
      return decideObligation(question)
    case 'coverage':
      return decideCoverage(question)
  }
}

function decideAdmission({ lockedOutForMs }: AdmissionQuestion): Decision {
  if (lockedOutForMs <= 0) return allowed
  return deny('locked-out', `locked out for another ${Math.ceil(lockedOutForMs)} ms`)
}

function decideIdentity(question: IdentityQuestion): Decision {
  if (question.anonymousAllowed) return allowed
  switch (question.credential) {
    case 'verified':
      return allowed
    case 'absent':
      return deny('credential-missing', 'the route is not anonymous and no credential was sent')
    case 'refused':
      return deny(
        codeOf(question),
        cleaned(question.cause ?? 'the credential was refused', maxDetail),
      )
  }
}

function codeOf({ stepUp, proof }: IdentityQuestion): RefusalCode {
  if (stepUp !== undefined) return 'login-insufficient'
  if (proof === undefined) return 'credential-invalid'
  return proof === 'invalid' ? 'proof-invalid' : 'proof-nonce-required'
}

function decideRoute(question: RouteQuestion, { methodsOf }: Grounds): Decision {
  if (question.known) return allowed
  const text = `no route matches ${cleaned(`${question.method} ${question.path}`, maxDetail)}`
  return { ...deny('route-unknown', text), hint: routeHint(question, methodsOf) }
}

/** The first denial counts; the duties of all allows add up. */
function decideCalls({ calls }: CallsQuestion, grounds: Grounds): Decision {
  const reasons: Reason[] = []
  const obligations: Obligation[] = []
  for (const call of calls) {
    const decision = decideAccess(call, grounds)
    if (decision.effect === 'deny') return decision
    reasons.push(...decision.reasons)
    obligations.push(...decision.obligations)
  }
  return { ...allowed, reasons, obligations }
}

function decideReferences(question: ReferencesQuestion, { references }: Grounds): Decision {
  return references.denial(question) ?? allowed
}

function decideSwitch({ off }: SwitchQuestion): Decision {
  if (off.length === 0) return allowed
  const lines = off.map(({ kind, name, reason }) => {
    const why = reason === undefined ? '' : `: ${cleaned(reason, maxDetail)}`
    return `the ${kind} \`${cleaned(name)}\` is switched off${why}`
  })
  return { effect: 'deny', code: 'switched-off', reasons: texts(lines) }
}

function decidePurpose({ open, named }: PurposeQuestion, { purposes }: Grounds): Decision {
  const purpose = purposeAmong(open, named)
  const obligations = purpose === undefined ? undefined : purposes.get(purpose)
  if (obligations !== undefined) return { ...allowed, obligations }
  const known = open.map((name) => `\`${name}\``).join(', ')
  return {
    ...deny('purpose-invalid', `the request is for none of ${known}, or for several`),
    hint: `send \`Processing-Purpose: ${open[0]}\``,
  }
}

function decideRate({ exceeded, retryAfterMs }: RateQuestion): Decision {
  return exceeded
    ? deny('rate-limited', `the quota is used up for another ${Math.ceil(retryAfterMs)} ms`)
    : allowed
}

function decideContent(question: ContentQuestion, { treatmentOf }: Grounds): Decision {
  const { direction, findings, redact, violation } = question
  if (violation !== undefined) return deny(violation.code, cleaned(violation.detail, maxDetail))
  if (findings.length === 0) return allowed
  const treatments = findings.map(({ type, origin, fixed }) => {
    const treatment = treatmentOf(type, direction, origin, redact)
    return fixed === true && treatment !== 'report' ? 'block' : treatment
  })
  const reasons = texts(
    findings.map(
      ({ type, origin }, index) =>
        `\`${cleaned(type)}\` in the ${direction} (${origin.kind}): ${treatments[index]}`,
    ),
  )
  if (!treatments.includes('block')) return { ...allowed, reasons, treatments }
  return {
    effect: 'deny',
    code: direction === 'request' ? 'input-blocked' : 'output-blocked',
    reasons: reasons.filter(({ text }) => text.endsWith(': block')),
  }
}

function decideObligation({ unsupported, models }: ObligationQuestion): Decision {
  if (unsupported.length === 0) return models === undefined ? allowed : decideModel(models)
  const types = unsupported.slice(0, maxReasons).map((type) => `\`${cleaned(type)}\``)
  return deny('obligation-unsupported', `the format has no means for ${types.join(', ')}`)
}

function decideModel({ named, lists }: ModelLimits): Decision {
  for (const list of lists) {
    const isAllowed = compileModels(list)
    const missed = named.find((name) => !isAllowed(`model/${encodeSegment(name) ?? ''}`))
    if (missed !== undefined) return denyModel(missed, list)
  }
  return allowed
}

function denyModel(named: string, list: readonly string[]): Decision {
  const allowing = list.slice(0, maxReasons).map((name) => `\`${cleaned(name)}\``)
  return deny(
    'access-denied',
    `a duty holds the request to the models ${allowing.join(', ')}, not \`${cleaned(named)}\``,
  )
}

function decideCoverage({ direction, required, missing }: CoverageQuestion): Decision {
  const lacking = missing.filter(({ detector }) =>
    required.some((name) => isWithin(name, detector) || isWithin(detector, name)),
  )
  if (lacking.length === 0) return allowed
  return {
    effect: 'deny',
    code: 'coverage-missing',
    reasons: texts(
      lacking.map(
        ({ detector, reason }) =>
          `\`${cleaned(detector)}\` did not run on all of the ${direction}: ${cleaned(reason, maxDetail)}`,
      ),
    ),
  }
}

const allowed: AllowDecision = Object.freeze({
  effect: 'allow',
  reasons: Object.freeze([]),
  obligations: Object.freeze([]),
  treatments: Object.freeze([]),
})

function deny(code: DenyDecision['code'], text: string): DenyDecision {
  return { effect: 'deny', code, reasons: [{ text }] }
}

// `pii.email` is within `pii`.
function isWithin(type: string, name: string): boolean {
  return type === name || type.startsWith(`${name}.`)
}

function texts(lines: readonly string[]): readonly Reason[] {
  return [...new Set(lines)].slice(0, maxReasons).map((text) => ({ text }))
}
