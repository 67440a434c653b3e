import type { Grammar } from '../grammar'
import { assemble } from './assemble'
import { MIXED_ATTACKS, MIXED_HONEST, MIXTURE_SLOTS } from './mixtures'
import { ASKED_MIXED, LOOT_ATTACKS, PUT_ATTACKS, STRING_SLOTS } from './strings'

/** What a phrasebook says in its language. Clauses are without a full stop, sentences may hold `{slot}`. */
interface Phrases {
  /** What stands before a request, and after it. */
  readonly greeting: readonly string[]
  readonly thanks: readonly string[]
  /** Clauses: what a model was told, where an order to ignore names it. */
  readonly told: readonly string[]
  /** Clauses: what an order to reveal names. */
  readonly secret: readonly string[]
  /** Clauses: what an attacker orders. */
  readonly order: readonly string[]
  /** Clauses: what honest people order. */
  readonly task: readonly string[]
  readonly persona: readonly string[]
  /** Clauses: what a jailbreak asks for. */
  readonly crime: readonly string[]
  /** What honest people ask about, or complain of. */
  readonly thing: readonly string[]
  /** Sentences: attacks of users. */
  readonly override: readonly string[]
  readonly leak: readonly string[]
  readonly jailbreak: readonly string[]
  /** Sentences: orders to a model in a document. */
  readonly data: readonly string[]
  /** Clauses: orders to put `{string}` into the answer, or `{token}` many times. */
  readonly put: readonly string[]
  /** Sentences: what `{loot}` in the string stands for. */
  readonly stands: readonly string[]
  /** What stands before an order and makes it sound due. */
  readonly pretext: readonly string[]
  /** Sentences: ordinary requests; they also stand round attacks. */
  readonly honest: readonly string[]
  /** Sentences: what is written on signs and screens, in manuals and recipes. */
  readonly notices: readonly string[]
  /** Sentences: honest ones with the words of attacks. `{phrase}` quotes an attack. */
  readonly hard: readonly string[]
  /** Sentences: honest ones about `{string}`, code and repeated words. */
  readonly askedCode: readonly string[]
  /** Sentences: of system prompts. */
  readonly system: readonly string[]
}

/**
 * The grammars of a language of which a few sentences are known, alone and mixed with English. Unlike
 * the languages in `slots`, `attacks` and `benign`, phrasebooks are of the quality of machine
 * translation and were not read by native speakers.
 */
export function phrasebook(lang: string, phrases: Phrases): readonly Grammar[] {
  const slots = slotsOf(phrases)
  const attacks = assemble({ lang, label: 'attack', slots }, [
    { kind: 'direct', frame: 'tell', start: phrases.override },
    { kind: 'leak', frame: 'tell', start: phrases.leak },
    { kind: 'jailbreak', frame: 'tell', start: phrases.jailbreak },
    { kind: 'indirect', channel: 'document', frame: 'inside', start: phrases.data },
    { kind: 'direct', frame: 'tell', start: MIXED_ATTACKS },
  ])
  const benign = assemble({ lang, label: 'benign', slots }, [
    { kind: 'benign', frame: 'tell', start: phrases.honest },
    { kind: 'hard_benign', frame: 'tell', start: phrases.hard },
    { kind: 'hard_benign', frame: 'paste', start: phrases.notices },
    { kind: 'hard_benign', channel: 'system', frame: 'tell', start: phrases.system },
    { kind: 'benign_doc', channel: 'document', frame: 'inside', start: phrases.notices },
    { kind: 'hard_benign', frame: 'tell', start: MIXED_HONEST },
  ])
  const strings = stringsOf(lang, phrases)
  return [...attacks, ...benign, ...strings].map((grammar) => ({ ...grammar, phrasebook: true }))
}

/** Attacks that want a string in the answer, and honest questions about such strings. */
function stringsOf(lang: string, phrases: Phrases): readonly Grammar[] {
  const slots = slotsOf(phrases)
  const puts = assemble({ lang, label: 'attack', slots }, [
    { kind: 'direct', frame: 'tell', start: PUT_ATTACKS },
    { kind: 'indirect', channel: 'document', frame: 'inside', start: PUT_ATTACKS },
  ])
  const inString = (order: string) => order.includes('{string}')
  const carrying = {
    ...slots,
    string: STRING_SLOTS.lootString,
    put: phrases.put.filter(inString),
    englishPut: STRING_SLOTS.englishPut.filter(inString),
  }
  const loot = assemble({ lang, label: 'attack', slots: carrying }, [
    { kind: 'direct', frame: 'tell', start: LOOT_ATTACKS, once: ['loot'] },
    { kind: 'indirect', channel: 'document', frame: 'inside', start: LOOT_ATTACKS, once: ['loot'] },
  ])
  const asked = assemble({ lang, label: 'benign', slots }, [
    { kind: 'hard_benign', frame: 'tell', start: [...phrases.askedCode, ...ASKED_MIXED] },
  ])
  return [...puts, ...loot, ...asked]
}

function slotsOf(phrases: Phrases): Grammar['slots'] {
  const { override, leak, jailbreak, put, pretext, honest, notices, hard } = phrases
  const attacks = [...override, ...leak, ...jailbreak, ...pretext, ...put]
  return {
    ...MIXTURE_SLOTS,
    ...STRING_SLOTS,
    ...phrases,
    hi: phrases.greeting,
    ctx: [...honest, ...notices],
    end: phrases.thanks,
    phrase: attacks.map((sentence) => sentence.replace(/[.!:,]$/, '')),
    honest: [...honest, ...notices, ...hard.filter((sentence) => !sentence.includes('{phrase}'))],
  }
}
