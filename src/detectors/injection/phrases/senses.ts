/** What a word or a sign can say in a phrase. */
const names = [
  /** Asks to set something aside: imperative or infinitive. */
  'ignore',
  /** The same as a story tells it: `ignored`, `bypasses`. */
  'ignoring',
  'reveal',
  /** Verbs that are asked of a model all day: `show`, `explain`, `translate`. */
  'tell',
  /** A verb that stands behind what it is done to. */
  'last',
  'instruction',
  'rule',
  'prompt',
  /** What somebody asked of the model: `the user's request`. */
  'request',
  'previous',
  'all',
  /** All there is: `everything`, without a noun. */
  'everything',
  /** What was said or given: `you were told`. */
  'told',
  'your',
  /** Not the model's: `my instructions`, `instructions in the document`. */
  'foreign',
  'system',
  'not',
  /** A `not` behind the verb and what it is done to. */
  'notBehind',
  /** Somebody else acts, or might: `if`, `users`, `tries to`. */
  'report',
  /** What introduces a mention, or refuses: `such as`, `the phrase`, `attack`, `decline`. */
  'mention',
  /** What an order may stand behind: `please`, `now`, `you must`. */
  'lead',
  'unrestricted',
  'persona',
  /** A phrase of jailbreaks by itself: `do anything now`. */
  'jailbreak',
  'decode',
  'encoding',
  'obey',
  'exact',
  /** A special token of a chat template. */
  'marker',
  /** What is a marker at the start of a line alone: `### System:`. */
  'header',
  /** Where something that was given ends: `</document>`. */
  'boundary',
  /** Alone no more than a clue. */
  'clue',
] as const

export type Sense = (typeof names)[number]

const bits: ReadonlyMap<string, number> = new Map(names.map((name, bit) => [name, 1 << bit]))

/** One bit for each sense. */
export function maskOf(...senses: readonly Sense[]): number {
  return senses.reduce((mask, sense) => mask | (bits.get(sense) ?? 0), 0)
}
