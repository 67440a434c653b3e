import {
  getCountries,
  getCountryCallingCode,
  Metadata,
  type CountryCode,
} from 'libphonenumber-js/min'

/** What libphonenumber knows of the numbers of a country; its own types leave most of it out. */
interface NumberingPlan {
  nationalNumberPattern: () => string
  possibleLengths: () => readonly number[]
  nationalPrefixForParsing: () => string | undefined
  nationalPrefixTransformRule: () => string | undefined
  leadingDigits: () => string | undefined
  hasTypes: () => boolean
  types: () => readonly (readonly [string] | undefined)[]
}

/** A numbering plan, ready to be asked many times: the library compiles its expressions for each number. */
interface Plan {
  readonly lengths: ReadonlySet<number>
  readonly national: RegExp
  /** Fixed, mobile and other numbers, where countries with one calling code are told apart by them. */
  readonly types: RegExp | undefined
  /** How its numbers begin, where that is what tells them from those of others. */
  readonly leading: RegExp | undefined
  readonly prefix: RegExp | undefined
  readonly rule: string | undefined
}

/** Countries by calling code; the plans are made when a number is first met that needs them. */
const tables: { codes?: ReadonlyMap<string, readonly CountryCode[]> } = {}
const plans = new Map<string, Plan>()

function countriesByCode(): ReadonlyMap<string, readonly CountryCode[]> {
  if (tables.codes !== undefined) return tables.codes
  const codes = new Map<string, CountryCode[]>()
  for (const country of getCountries()) {
    const code: string = getCountryCallingCode(country)
    codes.set(code, [...(codes.get(code) ?? []), country])
  }
  return (tables.codes = codes)
}

/** The calling code with which a number begins (ITU-T E.164: none begins another); `''` for none. */
export function callingCodeOf(digits: string): string {
  for (let length = 1; length <= 3; length += 1) {
    const code = digits.slice(0, length)
    if (countriesByCode().has(code)) return code
  }
  return ''
}

/**
 * Whether digits are a number of the countries with a calling code.
 *
 * @param from the country that it is written in, for its trunk prefix; by default the largest of them.
 */
export function isValidIn(code: string, digits: string, from?: CountryCode): boolean {
  const all = plansOf(code)
  const isNumber = (written: string): boolean =>
    all.some((plan) => plan.national.test(written) && isOf(plan, written, all.length > 1))
  const stripped = withoutPrefix(planOf(from ?? code), digits)
  return isNumber(digits) || (stripped !== digits && isNumber(stripped))
}

/** Whether numbers of these countries are as long. */
export function isPossibleIn(code: string, digits: string): boolean {
  return plansOf(code).some(({ lengths }) => lengths.has(digits.length))
}

/** Of countries that share a calling code, those that nothing tells from others have no numbers. */
function isOf({ types, leading }: Plan, digits: string, isShared: boolean): boolean {
  return types?.test(digits) ?? leading?.test(digits) ?? !isShared
}

function withoutPrefix({ prefix, rule }: Plan, digits: string): string {
  const match = prefix?.exec(digits)
  if (prefix === undefined || match === undefined || match === null) return digits
  if (rule !== undefined && match.length > 1 && match.at(-1) !== undefined) {
    return digits.replace(prefix, rule)
  }
  return digits.slice(match[0].length)
}

function plansOf(code: string): readonly Plan[] {
  return (countriesByCode().get(code) ?? []).map(planOf)
}

/** The plan of a country, or of the largest one with a calling code. */
function planOf(place: string): Plan {
  const known = plans.get(place)
  if (known !== undefined) return known
  const metadata = new Metadata()
  metadata.selectNumberingPlan(place as CountryCode)
  const made = madeFrom(metadata.numberingPlan as unknown as NumberingPlan)
  plans.set(place, made)
  return made
}

function madeFrom(plan: NumberingPlan): Plan {
  const types = plan.hasTypes() ? plan.types().flatMap((type) => type?.[0] || []) : []
  const leading = plan.leadingDigits()
  const prefix = plan.nationalPrefixForParsing()
  return {
    lengths: new Set(plan.possibleLengths()),
    national: anchored(plan.nationalNumberPattern()),
    types: types.length > 0 ? anchored(types.join('|')) : undefined,
    leading: leading ? new RegExp(`^(?:${leading})`) : undefined,
    prefix: prefix ? new RegExp(`^(?:${prefix})`) : undefined,
    rule: plan.nationalPrefixTransformRule() || undefined,
  }
}

function anchored(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`)
}
