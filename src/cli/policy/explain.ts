import { readFileSync } from 'node:fs'
import { InvalidArgumentError, type Command } from 'commander'
import { explainAccess, type AccessExplanation, type AccessRequest } from '../../index'
import { asJson, type JsonOption } from '../output'
import type { Terminal } from '../terminal'

interface ExplainOptions extends JsonOption {
  readonly principal: unknown
  readonly action: string
  readonly resource: string
  readonly attribute?: Readonly<Record<string, unknown>>
}

/** Adds `policy explain`: decides one request and says what each rule did. */
export function addPolicyExplain(parent: Command, terminal: Terminal): void {
  parent
    .command('explain')
    .description('decide one request, and say of each rule whether it applies or what it lacks')
    .argument('<file>', 'a .yaml, .yml or .json file')
    .requiredOption('--principal <json>', 'as in tests: JSON, or @FILE with JSON', readJson)
    .requiredOption('--action <name>', 'what is done, for example model:infer')
    .requiredOption('--resource <path>', 'to what, for example model/gpt-4o')
    .option('--attribute <name=json>', 'an attribute; may be repeated', collectAttribute)
    .option('--json', 'print one JSON document: { file, request, effect, reasons, rules, … }')
    .action((file: string, options: ExplainOptions, command: Command) => {
      const { principal, action, resource, attribute: attributes, json } = options
      const request = { principal, action, resource, ...(attributes && { attributes }) }
      // What the principal is was given as JSON; it is checked like that of a test.
      const explanation = explainAccess(file, request as AccessRequest)
      if (json) terminal.out(asJson({ file, request, ...explanation }))
      else terminal.out(`${linesOf(file, explanation).join('\n')}\n`)
      if (explanation.effect === 'allow') return
      command.error('error: the request is denied', { code: 'policy-explain', exitCode: 1 })
    })
}

function linesOf(file: string, explanation: AccessExplanation): readonly string[] {
  const { effect, code, reasons, obligations, scopes, rules } = explanation
  return [
    code === undefined ? effect : `${effect} (${code})`,
    ...reasons.map((reason) => `  ${reason}`),
    ...obligations.map((obligation) => `  obligation ${JSON.stringify(obligation)}`),
    ...(scopes ? [`  only these scopes are missing: ${scopes.join(', ')}`] : []),
    'rules:',
    ...rules.flatMap(({ rule, effect: wanted, line, applies, monitored, misses, condition }) => {
      const place = line === undefined ? '' : ` (${file}:${line})`
      return [
        `  ${applies ? `${monitored ? 'would ' : ''}${wanted}${monitored ? '' : 's'}` : 'no'} ${rule}${place}`,
        ...misses.map(({ kind, text }) => `      ${kind}: ${text}`),
        ...(condition === undefined ? [] : [`      condition: ${condition}`]),
      ]
    }),
  ]
}

function readJson(value: string): unknown {
  return parse(value.startsWith('@') ? readText(value.slice(1)) : value)
}

function collectAttribute(
  value: string,
  previous: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const [name = '', ...rest] = value.split('=')
  if (name === '' || rest.length === 0) {
    throw new InvalidArgumentError('Expected a name, `=` and JSON: resource.sensitivity=2.')
  }
  return { ...previous, [name]: parse(rest.join('=')) }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new InvalidArgumentError(`The file ${path} cannot be read.`)
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InvalidArgumentError('Expected JSON; a text stands in double quotes.')
  }
}
