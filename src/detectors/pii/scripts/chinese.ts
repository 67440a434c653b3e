import { decoded } from '../names/front-coded'
import * as tables from './tables/chinese'
import {
  atFirstUse,
  listed,
  Names,
  person,
  place,
  setOf,
  type ScriptJudge,
  type ScriptVerdict,
} from './vocabulary'

/** Of one character, the most frequent first; simplified and traditional. */
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范' +
  '金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施牛樊葛邢安齐庞伍洪殷俞' +
  '張劉陳楊黃趙吳馬羅鄭謝許韓馮鄧葉蘇呂盧鍾譚陸賈韋鄒龍賀顧龔萬錢嚴湯齊龐蔣'

const doubleSurnames =
  '欧阳 司马 上官 诸葛 慕容 司徒 夏侯 东方 皇甫 尉迟 公孙 令狐 宇文 长孙 歐陽 司馬 諸葛 東方'

/** Behind a name. */
const honorifics =
  '先生 女士 小姐 太太 老师 医生 大夫 教授 博士 同学 同志 律师 老師 醫生 經理 经理 主任 护士 師傅 师傅'

/** In front of a name. */
const front =
  /(?:我叫|他叫|她叫|名叫|叫做|姓名|姓名是|联系人|聯繫人|聯絡人|收件人|寄件人|收货人|负责人|申请人|患者|客户姓名|名字是|名字叫|我的名字是|大名|署名|作者|签名)[ :]{0,3}["“「]?$/

/** Directly before or in words that begin with a character of a surname. */
const wordsBefore = /[国國大女帝魔]王$/

/** Never in a given name: particles, pronouns, verbs, numerals. */
const strangers = new Set(
  '的了是在和与跟同来去说有住今我你他她它们不也都就很这那哪什么吗呢吧啊啦着过把被让给对从到为以及或但而且所因请叫做会能要想可个位名岁年月日时点，。',
)

/** What begins with a surname and is none with an honorific behind. */
const ordinaryWords =
  setOf(`高中 高级 高等 高校 任课 任何 任职 项目 成功 方便 安全 武术 金融 程序 马术 石油 白领 江湖 万能 温柔 康复
  田径 周末 严厉 高大 林业 于是 何必 金牌 黄金 龙头 史学 毛笔 方法 向导 牛仔 古典 常务 文学 汤姆 白天 任意 余下 何等 何种 高年级
  金属 白衣 黄色 钢琴 钟点 钱包 贺岁 伍德 石头 夏天 夏令 秦朝 唐代 唐朝 宋代 宋朝 马上 江西 安徽 武汉 沈阳 郑州 许多 程度 向来 万一`)

/** Given names of two characters that are no words. */
const givenNames = atFirstUse(() => new Names(decoded(tables.givenNames)))

/** Given names of one character that are no part of a word. */
const singles = new Set('伟芳娜敏静丽磊艳勇涛娟霞刚婷玲萍鹏杰辉俊浩倩莉琳颖雯琪')

/** Surnames that begin no ordinary word with these. */
const sureSurnames = new Set('王李张刘陈赵吴徐孙郭朱胡罗郑谢邓彭曾蒋蔡潘')

/** Behind a whole name that has nothing else to tell it. */
const followers = new Set('，,。、；;:！!？?）)」”》\n 是在说和与的于来去也就')

/** Names of people in Chinese, and places. */
export const chinese: ScriptJudge = (match, before) =>
  placeIn(match, before) ?? personIn(match, before)

function personIn(match: string, before: string): ScriptVerdict | undefined {
  const family = surnameAt(match)
  if (family === 0 || ordinaryWords.has(match.slice(0, 2))) return undefined
  const isInWord = isBehindWord(match, before, family)
  for (let given = 0; given <= 2; given += 1) {
    if (isInWord) break
    if (titles().longestAt(match, family + given) > 0) return person(family + given)
    if (strangers.has(match.charAt(family + given))) break
  }
  if (front.test(before.slice(-12))) return introduced(match, family)
  return isWhole(match, family) ? person(family + wholeGiven(match, family)) : undefined
}

/** `历史老师`: most characters of surnames are the last ones of words as well. */
function isBehindWord(match: string, before: string, family: number): boolean {
  const last = before.charAt(before.length - 1)
  if (wordsBefore.test(last + match.charAt(0))) return true
  if (family > 1 || sureSurnames.has(match.charAt(0)) || last === '') return false
  return isHan(last.charCodeAt(0)) && !wordEnds.has(last)
}

/** Most often a word ends with these. */
const wordEnds = new Set(
  '的了是在和与跟同让给对把被请問问找见叫到由向位名老小为说们天年月日里上下有',
)

const titles = atFirstUse(() => new Names(listed(honorifics)))

const doubles = atFirstUse(() => setOf(doubleSurnames))
const single = atFirstUse(() => new Set(surnames))

function surnameAt(match: string): number {
  if (doubles().has(match.slice(0, 2))) return 2
  return single().has(match.charAt(0)) ? 1 : 0
}

/** What follows the surname until a word that is in no name. */
function introduced(match: string, family: number): ScriptVerdict | undefined {
  let end = family
  while (end < family + 2 && isHan(match.charCodeAt(end)) && !strangers.has(match.charAt(end)))
    end += 1
  if (end === family) return undefined
  const next = match.charAt(end)
  // A longer word is none: 我叫车夫过来.
  return next !== '' && isHan(next.charCodeAt(0)) && !strangers.has(next) ? undefined : person(end)
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

function wholeGiven(match: string, family: number): number {
  if (givenNames().has(match.slice(family, family + 2))) return 2
  if (!singles.has(match.charAt(family)) || !sureSurnames.has(match.charAt(0))) return 0
  return followers.has(match.charAt(family + 1)) ? 1 : 0
}

function isWhole(match: string, family: number): boolean {
  return wholeGiven(match, family) > 0
}

const places = atFirstUse(() => new Names(decoded(tables.places)))

/** Behind a place whose name another thing has. */
const thingsBehind =
  /^(?:[接续餐人语語文话話菜式系史化队隊]|牧羊|大学|大學|银行|銀行|时报|晚报|日报|交通大|烤鸭|料理|医院|理工|师范)/

function placeIn(match: string, before: string): ScriptVerdict | undefined {
  const units = places().longestAt(match, 0)
  if (units === 0 || thingsBehind.test(match.slice(units))) return undefined
  // 南北京, 东南亚: a character before that is one word with it.
  return /[东南西北小老新白]$/.test(before) && units === 2 ? undefined : place(units)
}

/** The characters that names begin with. */
export function beginnings(): readonly string[] {
  return [...surnames, ...[...doubles()].map((name) => name.charAt(0)), ...places().beginnings]
}
