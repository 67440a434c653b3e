import type { Carried } from '../../core/obligation'
import type { Policy } from '../load'
import { unscopedAllows, unusedRoles, wildcardAllows } from './document-findings'
import { listed, type PolicyFinding } from './finding'
import { groupsOf } from './groups'
import { observe } from './observe'
import { differingObligations, overlaps } from './pair-findings'
import { planOf } from './plan'
import { unallowedRoutes } from './route-findings'
import { idleRules } from './rule-findings'
import { subjectOf, type Subject } from './subject'

/** What a policy most likely does not mean. */
export interface PolicyAnalysis {
  /** In the order of the document; at most 50 of one code, the last of which says how many more. */
  readonly findings: readonly PolicyFinding[]
  /** How many requests were decided. */
  readonly cases: number
  /** True where there were more than could be tried, so that a sample of them was. */
  readonly sampled: boolean
}

export interface AnalyzeOptions {
  readonly carried: readonly Carried[]
  /** Most requests that are decided. @defaultValue 100000 */
  readonly maxCases?: number
}

const maxCells = 20_000
const maxOfOneCode = 50

/**
 * Decides representative requests (every role × action × resource × values that conditions tell apart,
 * all scopes held) with the engine itself, and tells what they show: rules that never apply or never
 * decide, denials that meet allow rules, obligations that differ; and what the document shows without:
 * wildcards, rules without scopes, unused roles, routes that nobody may use.
 */
export function analyze(policy: Policy, options: AnalyzeOptions): PolicyAnalysis {
  const subject = subjectOf(policy, options.carried)
  const { groups, sampled } = groupsOf([subject], { maxCells })
  const plan = planOf([subject], groups, options.maxCases ?? 100_000)
  const observation = observe(subject, plan)
  const isSampled = sampled || plan.sampled
  const { document } = subject
  const ofRules = [
    ...idleRules(subject, observation, isSampled),
    ...overlaps(observation),
    ...differingObligations(observation),
    ...wildcardAllows(document),
    ...unscopedAllows(document),
  ].map((finding) => placed(finding, ruleLine(subject, finding.rules[0])))
  const ofRoutes = unallowedRoutes(document, observation).map(({ route, ...finding }) =>
    placed(finding, subject.lineOf('routes', route)),
  )
  const ofRoles = unusedRoles(document).map((role) =>
    placed(
      {
        level: 'note',
        code: 'role-unused',
        rules: [],
        text: `no rule speaks of the role ${listed([role])}`,
      },
      subject.lineOf('roles', role),
    ),
  )
  const findings = [...ofRoles, ...ofRules, ...ofRoutes].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0),
  )
  return { findings: capped(findings), cases: observation.cases, sampled: isSampled }
}

function ruleLine(subject: Subject, id: string | undefined): number | undefined {
  return subject.lineOf(
    'rules',
    subject.rules.findIndex((rule) => rule.id === id),
  )
}

function placed(finding: PolicyFinding, line: number | undefined): PolicyFinding {
  return line === undefined ? finding : { ...finding, line }
}

function capped(findings: readonly PolicyFinding[]): readonly PolicyFinding[] {
  const counts = new Map<string, number>()
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1)
  const seen = new Map<string, number>()
  return findings.flatMap((finding) => {
    const place = (seen.get(finding.code) ?? 0) + 1
    seen.set(finding.code, place)
    if (place > maxOfOneCode) return []
    const more = (counts.get(finding.code) ?? 0) - maxOfOneCode
    if (place < maxOfOneCode || more <= 0) return finding
    return { ...finding, text: `${finding.text} (and ${more} more findings of this kind)` }
  })
}
