import { rival } from '../../support/rival.mjs'

// Each rival is made functions by name, one for each of its settings that differ much, or `undefined`
// where it is not installed. A function says, or resolves to, whether a text is flagged.

/** Its presets that flag anything: `lenient` lets all attacks through. */
export async function vard() {
  const library = await rival('@andersmyrmel/vard')
  if (library === undefined) return undefined
  const by = (guard) => (text) => !guard.safeParse(text).safe
  return {
    'vard strict': by(library.default.strict()),
    'vard moderate': by(library.default.moderate()),
  }
}

/** Two of its models: with the third one, of malicious texts, it flags half of all. */
export async function llmGuardrail() {
  const library = await rival('llm_guardrail')
  if (library === undefined) return undefined
  return {
    'llm_guardrail injection': async (text) => (await library.checkInjection(text)).detected,
    'llm_guardrail jailbreak': async (text) => (await library.checkJailbreak(text)).detected,
  }
}

/** Its patterns of injection and of leakage: its heuristic takes seconds for a kilobyte, its third mode asks a model. */
export async function haiGuardrails() {
  const library = await rival('@presidio-dev/hai-guardrails')
  if (library === undefined) return undefined
  const options = { mode: 'pattern', threshold: 0.7 }
  const guards = [
    library.injectionGuard({ roles: ['user'] }, options),
    library.leakageGuard({ roles: ['user'] }, options),
  ]
  const flags = async (text) => {
    for (const guard of guards) {
      const results = await guard([{ role: 'user', content: text }])
      if (results.some(({ passed }) => !passed)) return true
    }
    return false
  }
  return { 'hai-guardrails': flags }
}

export async function aidefence() {
  const library = await rival('@claude-flow/aidefence')
  if (library === undefined) return undefined
  return { '@claude-flow/aidefence': (text) => !library.isSafe(text) }
}

/** Its `verify` looks at what a model says, and allows every attack. */
export async function llmverify() {
  const library = await rival('llmverify')
  if (library === undefined) return undefined
  return { llmverify: (text) => !library.isInputSafe(text) }
}
