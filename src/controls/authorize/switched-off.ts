import type { Control } from '../../core/control'
import type { Exchange } from '../../core/exchange'
import type { SwitchQuestion } from '../../core/question'
import type { Switches, SwitchKind } from '../../core/switch'
import { calledBy } from './calls'

type Named = readonly [kind: SwitchKind, name: string]

/** Is the caller switched off: its key, itself, its tenant? Before a body is read. */
export function callerSwitches(switches: Switches): Control<SwitchQuestion> {
  return step('caller-switches', switches, callerOf)
}

/** Is what was asked for switched off: the model, the tool? */
export function resourceSwitches(switches: Switches): Control<SwitchQuestion> {
  return step('resource-switches', switches, resourcesOf)
}

function step(
  name: string,
  switches: Switches,
  namesOf: (exchange: Exchange) => readonly Named[],
): Control<SwitchQuestion> {
  const ask = (names: readonly Named[]): SwitchQuestion => ({
    kind: 'switch',
    off: [...new Set(names.flatMap(([kind, named]) => switches.find(kind, named) ?? []))],
  })
  const control: Control<SwitchQuestion> = {
    name: 'authorize',
    step: name,
    carries: [],
    observe: (exchange) => {
      const names = namesOf(exchange)
      if (names.length === 0) return undefined
      return switches.loaded ? ask(names) : switches.ready().then(() => ask(names))
    },
    enforce: () => undefined,
  }
  return { ...control, again: control }
}

function callerOf({ principal, credential }: Exchange): readonly Named[] {
  if (principal === undefined) return []
  const names: Named[] = [['principal', principal.id]]
  if (credential?.id !== undefined) names.push(['key', credential.id])
  if (principal.tenant !== undefined) names.push(['tenant', principal.tenant])
  return names
}

/** What access was asked for, and the tools that the body calls, which are asked for by rules alone. */
function resourcesOf(exchange: Exchange): readonly Named[] {
  const { targets = [] } = exchange
  const asked = targets.flatMap(({ resource }): readonly Named[] => {
    const [type, ...segments] = resource.split('/')
    if (type !== 'model' && type !== 'tool') return []
    return namesIn(segments).map((name): Named => [type, name])
  })
  return [...asked, ...calledBy(exchange).map((name): Named => ['tool', name])]
}

/** A template such as `model/{path.provider}/{path.model}` names one in parts: the whole, and each. */
function namesIn(segments: readonly string[]): readonly string[] {
  const names = segments.map(nameIn)
  return names.length === 1 ? names : [names.join('/'), ...names]
}

/** The name as the client wrote it: a resource holds it as one percent-encoded segment. */
function nameIn(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
