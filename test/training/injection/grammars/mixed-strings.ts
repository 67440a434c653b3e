import type { Grammar } from '../grammar'
import { family } from './family'
import { AR_STRINGS } from './strings/ar'
import { BN_STRINGS } from './strings/bn'
import { CS_STRINGS } from './strings/cs'
import { DE_STRINGS } from './strings/de'
import { DE_EN_STRINGS } from './strings/de-en'
import { EL_STRINGS } from './strings/el'
import { ES_STRINGS } from './strings/es'
import { ES_EN_STRINGS } from './strings/es-en'
import { FA_STRINGS } from './strings/fa'
import { FR_STRINGS } from './strings/fr'
import { HI_STRINGS } from './strings/hi'
import { HI_LATN_STRINGS } from './strings/hi-latn'
import { ID_STRINGS } from './strings/id'
import { IT_STRINGS } from './strings/it'
import { JA_STRINGS } from './strings/ja'
import { KO_STRINGS } from './strings/ko'
import { NL_STRINGS } from './strings/nl'
import { PL_STRINGS } from './strings/pl'
import { PT_STRINGS } from './strings/pt'
import { RO_STRINGS } from './strings/ro'
import { RU_STRINGS } from './strings/ru'
import { SV_STRINGS } from './strings/sv'
import { TH_STRINGS } from './strings/th'
import { TR_STRINGS } from './strings/tr'
import { UK_STRINGS } from './strings/uk'
import { VI_STRINGS } from './strings/vi'
import { ZH_STRINGS } from './strings/zh'

/** The language of the order, and the one of the pretext before it. */
const pairs = [
  [AR_STRINGS, FR_STRINGS],
  [BN_STRINGS, HI_STRINGS],
  [CS_STRINGS, RU_STRINGS],
  [DE_STRINGS, TR_STRINGS],
  [DE_EN_STRINGS, PL_STRINGS],
  [EL_STRINGS, DE_STRINGS],
  [ES_STRINGS, PT_STRINGS],
  [ES_EN_STRINGS, IT_STRINGS],
  [FA_STRINGS, AR_STRINGS],
  [FR_STRINGS, ES_STRINGS],
  [HI_STRINGS, BN_STRINGS],
  [HI_LATN_STRINGS, AR_STRINGS],
  [ID_STRINGS, ZH_STRINGS],
  [IT_STRINGS, FR_STRINGS],
  [JA_STRINGS, KO_STRINGS],
  [KO_STRINGS, JA_STRINGS],
  [NL_STRINGS, DE_STRINGS],
  [PL_STRINGS, UK_STRINGS],
  [PT_STRINGS, ES_STRINGS],
  [RO_STRINGS, IT_STRINGS],
  [RU_STRINGS, UK_STRINGS],
  [SV_STRINGS, NL_STRINGS],
  [TH_STRINGS, ZH_STRINGS],
  [TR_STRINGS, FA_STRINGS],
  [UK_STRINGS, RU_STRINGS],
  [VI_STRINGS, ID_STRINGS],
  [ZH_STRINGS, JA_STRINGS],
] as const

const mixed = [
  '{ploy} {put}',
  '{ploy}\n{put}',
  '{ctx} {ploy} {put}',
  '{put} {ploy} {bad}',
  '{task}\n{ploy} {put}',
  '{hi} {ploy} {put} {end}',
]

function mixture([orders, pretexts]: (typeof pairs)[number]): readonly Grammar[] {
  const [{ lang, slots }, { slots: other }] = [withPloys(orders), withPloys(pretexts)]
  const common = { lang, label: 'attack', kind: 'direct', once: ['hole'] } as const
  return family(common, { ...slots, ploy: other['ploy'] ?? [] }, [mixed])
}

function withPloys(grammars: readonly Grammar[]): Grammar {
  const found = grammars.find(({ slots }) => 'ploy' in slots)
  if (!found) throw new Error('A language without pretexts')
  return found
}

/** Orders for strings in one language after a pretext in another. */
export const mixedStrings: readonly Grammar[] = pairs.flatMap(mixture)
