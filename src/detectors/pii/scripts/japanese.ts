import { decoded } from '../names/front-coded'
import * as tables from './tables/japanese'
import {
  atFirstUse,
  Names,
  person,
  place,
  type ScriptJudge,
  type ScriptVerdict,
} from './vocabulary'

const surnames = atFirstUse(() => new Names(decoded(tables.surnames)))

/** Surnames of one character: only an honorific directly behind tells them from words. */
const singles = new Set('林森原南東堀岡辻関菅星泉谷沢牧榊')

/** Also names of places and words: an honorific or a given name behind. */
const honorific =
  /^(?:さん|さま|[様氏君殿]|先生|くん|ちゃん|教授|課長|部長|社長|選手|医師|弁護士|と申し|と言い|といい)/

const givenNames = atFirstUse(() => new Names(decoded(tables.givenNames)))

const foreignNames = atFirstUse(() => new Names(decoded(tables.foreignNames)))

/** In front of a name. */
const front =
  /(?:名前は|氏名は|名は|氏名|お名前|名前|担当者|担当|宛名|送信者|受取人|患者|著者|署名|私は|僕は|俺は)[ :]{0,3}[「"]?$/
const introductions = /です|と申|とい|と言|[だ」"、,。\n]|でございます/y

const places = atFirstUse(() => new Names(decoded(tables.places)))

/** Behind a place whose name another thing has. */
const thingsBehind = /^(?:[人語製史式系軍様氏]|料理|大学|銀行|新聞|タワー|国民|政府|代表|ヶ原|さん)/

/** Names of people in Japanese, and places. */
export const japanese: ScriptJudge = (match, before) =>
  placeIn(match, before) ?? personIn(match, before)

function placeIn(match: string, before: string): ScriptVerdict | undefined {
  const units = places().longestAt(match, 0)
  if (units === 0 || thingsBehind.test(match.slice(units))) return undefined
  if (isKatakana(match.charCodeAt(units)) && isKatakana(match.charCodeAt(units - 1)))
    return undefined
  // タイ is a necktie as well, and 日 and 東 are parts of other words.
  if (
    units === 2 &&
    isKatakana(match.charCodeAt(0)) &&
    !/^(?:[にへので]|から)/.test(match.slice(units))
  ) {
    return undefined
  }
  return isHan(before.charCodeAt(before.length - 1)) && units === 2 ? undefined : place(units)
}

function personIn(match: string, before: string): ScriptVerdict | undefined {
  const family = familyAt(match)
  const given = givenNames().longestAt(match, family)
  const known = family + given
  if (known === 0) return loneSurname(match, before)
  if (isKatakana(match.charCodeAt(known)) && isKatakana(match.charCodeAt(known - 1)))
    return undefined
  // Both are known. A word of one character goes on.
  if (family > 1 && given > 1) return person(known)
  const behind = match.slice(known)
  if (honorific.test(behind) && !isInWord(before, match)) return person(known)
  return introduced(match, before, family)
}

function familyAt(match: string): number {
  return surnames().longestAt(match, 0) || foreignNames().longestAt(match, 0)
}

function loneSurname(match: string, before: string): ScriptVerdict | undefined {
  if (!singles.has(match.charAt(0)) || isInWord(before, match)) return undefined
  return /^(?:さん|[様氏君]|先生|くん)/.test(match.slice(1)) ? person(1) : undefined
}

/** A surname, then up to three characters until what ends an introduction. */
function introduced(match: string, before: string, family: number): ScriptVerdict | undefined {
  if (family === 0 || !front.test(before.slice(-12))) return undefined
  for (let end = family; end <= family + 3; end += 1) {
    introductions.lastIndex = end
    if (end === match.length || introductions.test(match)) return person(end)
  }
  return undefined
}

function isInWord(before: string, match: string): boolean {
  const last = before.charCodeAt(before.length - 1)
  return isHan(match.charCodeAt(0)) ? isHan(last) : isKatakana(last)
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

function isKatakana(code: number): boolean {
  return code >= 0x30a1 && code <= 0x30fc
}

/** The characters of Han that names begin with. */
export function beginnings(): readonly string[] {
  const tables = [surnames(), givenNames(), places()]
  const all = [...singles, ...tables.flatMap((names) => names.beginnings)]
  return all.filter((first) => isHan(first.charCodeAt(0)))
}
