import type { Grammar } from '../grammar'
import { AR_ATTACKS } from './attacks/ar'
import { BN_ATTACKS } from './attacks/bn'
import { CS_ATTACKS } from './attacks/cs'
import { DE_ATTACKS } from './attacks/de'
import { DE_EN_ATTACKS } from './attacks/de-en'
import { EL_ATTACKS } from './attacks/el'
import { ES_ATTACKS } from './attacks/es'
import { ES_EN_ATTACKS } from './attacks/es-en'
import { FA_ATTACKS } from './attacks/fa'
import { FR_ATTACKS } from './attacks/fr'
import { HI_ATTACKS } from './attacks/hi'
import { HI_LATN_ATTACKS } from './attacks/hi-latn'
import { ID_ATTACKS } from './attacks/id'
import { IT_ATTACKS } from './attacks/it'
import { JA_ATTACKS } from './attacks/ja'
import { KO_ATTACKS } from './attacks/ko'
import { NL_ATTACKS } from './attacks/nl'
import { PL_ATTACKS } from './attacks/pl'
import { PT_ATTACKS } from './attacks/pt'
import { RO_ATTACKS } from './attacks/ro'
import { RU_ATTACKS } from './attacks/ru'
import { SV_ATTACKS } from './attacks/sv'
import { TH_ATTACKS } from './attacks/th'
import { TR_ATTACKS } from './attacks/tr'
import { UK_ATTACKS } from './attacks/uk'
import { VI_ATTACKS } from './attacks/vi'
import { ZH_ATTACKS } from './attacks/zh'
import { AR_BENIGN } from './benign/ar'
import { BN_BENIGN } from './benign/bn'
import { CS_BENIGN } from './benign/cs'
import { DE_BENIGN } from './benign/de'
import { DE_EN_BENIGN } from './benign/de-en'
import { EL_BENIGN } from './benign/el'
import { ES_BENIGN } from './benign/es'
import { ES_EN_BENIGN } from './benign/es-en'
import { FA_BENIGN } from './benign/fa'
import { FR_BENIGN } from './benign/fr'
import { HI_BENIGN } from './benign/hi'
import { HI_LATN_BENIGN } from './benign/hi-latn'
import { ID_BENIGN } from './benign/id'
import { IT_BENIGN } from './benign/it'
import { JA_BENIGN } from './benign/ja'
import { KO_BENIGN } from './benign/ko'
import { NL_BENIGN } from './benign/nl'
import { PL_BENIGN } from './benign/pl'
import { PT_BENIGN } from './benign/pt'
import { RO_BENIGN } from './benign/ro'
import { RU_BENIGN } from './benign/ru'
import { SV_BENIGN } from './benign/sv'
import { TH_BENIGN } from './benign/th'
import { TR_BENIGN } from './benign/tr'
import { UK_BENIGN } from './benign/uk'
import { VI_BENIGN } from './benign/vi'
import { ZH_BENIGN } from './benign/zh'

/** Every language but English, and mixtures with it. */
export const LANGUAGE_ATTACKS: readonly Grammar[] = [
  ...AR_ATTACKS,
  ...BN_ATTACKS,
  ...CS_ATTACKS,
  ...DE_ATTACKS,
  ...DE_EN_ATTACKS,
  ...EL_ATTACKS,
  ...ES_ATTACKS,
  ...ES_EN_ATTACKS,
  ...FA_ATTACKS,
  ...FR_ATTACKS,
  ...HI_ATTACKS,
  ...HI_LATN_ATTACKS,
  ...ID_ATTACKS,
  ...IT_ATTACKS,
  ...JA_ATTACKS,
  ...KO_ATTACKS,
  ...NL_ATTACKS,
  ...PL_ATTACKS,
  ...PT_ATTACKS,
  ...RO_ATTACKS,
  ...RU_ATTACKS,
  ...SV_ATTACKS,
  ...TH_ATTACKS,
  ...TR_ATTACKS,
  ...UK_ATTACKS,
  ...VI_ATTACKS,
  ...ZH_ATTACKS,
]

export const LANGUAGE_BENIGN: readonly Grammar[] = [
  ...AR_BENIGN,
  ...BN_BENIGN,
  ...CS_BENIGN,
  ...DE_BENIGN,
  ...DE_EN_BENIGN,
  ...EL_BENIGN,
  ...ES_BENIGN,
  ...ES_EN_BENIGN,
  ...FA_BENIGN,
  ...FR_BENIGN,
  ...HI_BENIGN,
  ...HI_LATN_BENIGN,
  ...ID_BENIGN,
  ...IT_BENIGN,
  ...JA_BENIGN,
  ...KO_BENIGN,
  ...NL_BENIGN,
  ...PL_BENIGN,
  ...PT_BENIGN,
  ...RO_BENIGN,
  ...RU_BENIGN,
  ...SV_BENIGN,
  ...TH_BENIGN,
  ...TR_BENIGN,
  ...UK_BENIGN,
  ...VI_BENIGN,
  ...ZH_BENIGN,
]
