import { InvalidArgumentError, Option, type Command } from 'commander'
import type { InjectionOptions, InjectionThresholds } from '../../../index'
import type { JsonOption } from '../../output'

export interface EvalOptions extends JsonOption {
  readonly operatingPoint?: NonNullable<InjectionOptions['operatingPoint']>
  readonly threshold?: number | InjectionThresholds
  readonly verdicts?: string
  readonly compare?: string
  readonly worst?: number
}

export function withEvalOptions(command: Command): Command {
  return command
    .argument(
      '<file>',
      'a .jsonl or .jsonl.gz file: { text, label: attack or benign, kind, source, lang, channel }',
    )
    .addOption(
      new Option('--operating-point <point>', 'how sure it must be').choices([
        'lenient',
        'balanced',
        'strict',
      ]),
    )
    .option(
      '--threshold <score>',
      'the least score that counts, 0 to 1, or such as user=0.9,document=0.95',
      thresholdArgument,
    )
    .option('--verdicts <file>', 'write the row, score and verdict of each row, and no texts')
    .option('--compare <file>', 'tell which verdicts differ from those that --verdicts wrote')
    .option(
      '--worst <number>',
      'name so many attacks that score lowest and honest rows that score highest, at most a fifth of one source',
      numberArgument,
    )
    .option('--json', 'print one JSON document')
}

function numberArgument(value: string): number {
  if (/^[1-9]\d{0,6}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Expected a whole number from 1 to 9999999.')
}

function thresholdArgument(value: string): number | InjectionThresholds {
  const share = shareOf(value)
  if (share !== undefined) return share
  const parts = value.split(',').map((part) => part.split('='))
  const thresholds = parts.map(([origin = '', given = '', ...more]) => {
    const each = shareOf(given)
    if (each === undefined || more.length > 0 || !origins.includes(origin.trim())) {
      throw new InvalidArgumentError(
        'It must be a number from 0 to 1, or one for each of user, tool and document, such as user=0.9,document=0.95.',
      )
    }
    return [origin.trim(), each] as const
  })
  return Object.fromEntries(thresholds)
}

const origins: readonly string[] = ['user', 'tool', 'document']

function shareOf(text: string): number | undefined {
  const share = Number(text)
  return text.trim() !== '' && share >= 0 && share <= 1 ? share : undefined
}
