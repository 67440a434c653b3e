import { decoded } from '../names/front-coded'
import * as tables from './tables/korean'
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

const surnames = new Set(
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도석선설마길연위표명기반왕금옥육인맹제모탁국',
)

/** Of which names need nothing that tells them. */
const frequent = new Set('김이박최정강조윤장임한오서신권황안송홍유고문양손배백허남심노')

/** So frequent that they need no given name behind. */
const sureSurnames = new Set('김박최')

const doubleSurnames = setOf('남궁 황보 제갈 선우 독고 사공')

/** Syllables of given names. */
const syllables = new Set(
  '민수지영현준서연진우경희은정미숙자순옥철호성훈상혁태윤하재원석동규용기광종주선아나리라솔빈채예유소다인혜봄별찬건도시후율휘한결완영환형근섭식범승창권길남덕만명무문병보복봉삼세슬안애양언열오온요욱웅의익일임장점정제조중차천초춘충치판평표필학해향화효훈흥림란련령실심배백',
)

const given = atFirstUse(() => new Names(decoded(tables.given)))

const titles = new Names(
  listed(`씨 님 선생님 선생 대리 과장 차장 부장 팀장 실장 이사 상무 전무 사장 대표 회장 교수 교수님 박사 박사님 변호사 의사 기자
  원장 감독 작가 배우 선수 의원 대통령 장관 과장님 부장님 차장님 팀장님 실장님 대리님 사장님 대표님 이사님 회장님 원장님 씨가 씨는 씨를 씨의 씨와 씨도 씨에게`),
)

/** Of people who are nobody in particular. */
const ordinaryWords =
  setOf(`이진수 이용자 신청자 구독자 구매자 주문자 조합원 전문가 조선인 이주민 주민 정치인 연예인 유학생 선생 이사 고객 손님 강사 기사
  임금 신부 주인 노인 서방 고모 이모 장모 장인 원장 조교 사장 이용 안내 하지 우리 이번 한국인 지원자 문의자 신규 유저 진행자 제공자 하나 오늘 지금 정말
  서민 성인 신자 선수 전자 한자 이자 남자 여자 이민 이유 이상 이동 정도 정리 조정 진정 인정 성장 기자 하숙 지원 기영 문자 고민`)

const front =
  /(?:(?:이름은|성함은|이름이|저는|나는|제 이름은) |(?:성명|이름|성함|성함은|담당자|고객명|환자명|수신자|발신자|작성자|예금주|신청인) ?: ?)["“']?$/
const statements = /^(?:입니다|이에요|예요|이예요|이라고|라고|이고|이며)/

/** Behind a name that a label tells. */
const ends = /^(?:입니다|[ ,.\n]|$)/

/** What stands behind a whole name: a particle and nothing more. */
const particles =
  /^(?:[은는이가을를의와과도]|에게|한테|께서는|께서|께|이는|이가|입니다|이라는|라는)?(?![가-힣])/

const places = atFirstUse(() => new Names(decoded(tables.places)))

/** Also ordinary words: a particle of place behind. */
const placeWords = setOf(
  '인도 대구 광주 전주 대전 고양 수원 안산 파리 로마 원주 여수 경주 영국 제주 이란 성남 천안 김해 호주',
)

const placeParticles = /^(?:에서|[에로시의은는이가을를과와도]|으로|까지|부터)?(?![가-힣])/
const localParticles = /^(?:에서|에|까지|시에|시)(?![가-힣])/

/** Names of people in Korean, and places. */
export const korean: ScriptJudge = (match, before) => placeIn(match) ?? personIn(match, before)

function placeIn(match: string): ScriptVerdict | undefined {
  const units = places().longestAt(match, 0)
  if (units === 0) return undefined
  const particle = placeWords.has(match.slice(0, units)) ? localParticles : placeParticles
  const rest = match.slice(units)
  if (!particle.test(rest) || / (?:대학교|대학|은행|사람)/.test(rest)) return undefined
  return place(units)
}

function personIn(match: string, before: string): ScriptVerdict | undefined {
  const family = familyAt(match)
  const whole = family + givenAt(match, family)
  if (family > 0 && whole > family) {
    if (ordinaryWords.has(match.slice(0, whole))) return undefined
    const rest = match.slice(whole)
    if (isTitled(rest)) return person(whole)
    const left = front.exec(before.slice(-12))?.[0]
    const closing = left?.includes(':') === true ? ends : statements
    if (left !== undefined && closing.test(rest)) return person(whole)
    const isFrequent = family > 1 || frequent.has(match.charAt(0))
    if (isFrequent && given().has(match.slice(family, whole)) && particles.test(rest))
      return person(whole)
    return undefined
  }
  if (sureSurnames.has(match.charAt(0)) && isTitled(match.slice(1))) return person(1)
  const name = match.slice(0, 2)
  return given().has(name) &&
    !ordinaryWords.has(name) &&
    /^ ?씨[가-힣]{0,2}(?![가-힣])/.test(match.slice(2))
    ? person(2)
    : undefined
}

function familyAt(match: string): number {
  if (doubleSurnames.has(match.slice(0, 2))) return 2
  return surnames.has(match.charAt(0)) ? 1 : 0
}

/** Two syllables that given names have. */
function givenAt(match: string, family: number): number {
  return syllables.has(match.charAt(family)) && syllables.has(match.charAt(family + 1)) ? 2 : 0
}

function isTitled(rest: string): boolean {
  const start = rest.startsWith(' ') ? 1 : 0
  const units = titles.longestAt(rest, start)
  return units > 0 && particles.test(rest.slice(start + units))
}
