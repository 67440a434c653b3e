import * as tables from './tables/thai'
import {
  atFirstUse,
  Names,
  person,
  place,
  spelled,
  type ScriptJudge,
  type ScriptVerdict,
} from './vocabulary'

const given = atFirstUse(() => new Names(spelled(tables.alphabet, tables.given)))

const places = atFirstUse(() => new Names(spelled(tables.alphabet, tables.places)))

const titles =
  /(?:คุณ|นาย|นาง|นางสาว|น\.ส\.|ด\.ช\.|ด\.ญ\.|เด็กชาย|เด็กหญิง|ดร\.|ผศ\.|รศ\.|ศ\.|อาจารย์|หมอ|ครู|ชื่อ|ชื่อจริง|ชื่อ-นามสกุล ?:|ชื่อ ?:|ผู้รับ ?:|ลูกค้า ?:) ?$/

/** With these, what stands behind one blank is the surname. */
const formalTitles = /(?:นาย|นาง|นางสาว|น\.ส\.|ด\.ช\.|ด\.ญ\.|เด็กชาย|เด็กหญิง|ชื่อ-นามสกุล ?:) ?$/

/** Of titles and prepositions the last characters, escaped for a class. */
export const lastCharacters = 'ณยงวอนดศกปร\u0e32\u0e39\u0e48\u0e4c.: \n("“'

/** Before a place that another word may go on into. */
const prepositions = /(?:ใน|ที่|จังหวัด|ประเทศ|เมือง|จาก|ไป|ถึง|มา|อยู่|กรุง|นคร|อ\.|จ\.|[ \n(:"“]|^)$/

/** Languages and peoples are named after countries. */
const nouns = /(?:ภาษา|คน|ชาว|มหาวิทยาลัย|ธนาคาร|โรงพยาบาล|สนามบิน|อาหาร|วัด)$/

/** Names of people in Thai, and places. */
export const thai: ScriptJudge = (match, before) =>
  placeIn(match, before) ?? personIn(match, before)

function placeIn(match: string, before: string): ScriptVerdict | undefined {
  const units = places().longestAt(match, 0)
  if (units === 0 || nouns.test(before) || !prepositions.test(before.slice(-8))) return undefined
  return place(units)
}

function personIn(match: string, before: string): ScriptVerdict | undefined {
  const near = before.slice(-16)
  if (!titles.test(near)) return undefined
  const units = given().longestAt(match, 0)
  if (units === 0) return undefined
  const rest = match.slice(units)
  if (/^ [\u0e01-\u0e4e]{3}/.test(rest) && formalTitles.test(near)) return person(match.length)
  return person(units)
}
