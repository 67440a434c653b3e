/** Canonical types of personal data, with the names that annotations of public sets have for them. */
const annotationNames = {
  EMAIL: 'EMAIL_ADDRESS EMAIL',
  PHONE: 'PHONE_NUMBER PH_MOBILE_NUMBER TR_PHONE_NUMBER PHONE',
  CREDIT_CARD: 'CREDIT_CARD',
  SSN: 'US_SSN SSN',
  IBAN: 'IBAN_CODE IBAN',
  IP: 'IP_ADDRESS IP',
  MAC: 'MAC_ADDRESS',
  NATIONAL_ID:
    'FI_PERSONAL_IDENTITY_CODE TH_TNIN TR_NATIONAL_ID KR_FRN KR_RRN KR_BRN ES_NIF ES_NIE SG_NRIC_FIN SG_UEN ' +
    'SE_ORGANISATIONSNUMMER SE_PERSONNUMMER ZA_ID_NUMBER IN_PAN IN_VOTER IN_AADHAAR IN_GSTIN AU_ACN AU_ABN ' +
    'AU_TFN IT_FISCAL_CODE IT_IDENTITY_CARD IT_VAT_CODE PL_PESEL UK_NINO US_ITIN NG_NIN',
  PASSPORT: 'US_PASSPORT KR_PASSPORT ES_PASSPORT IT_PASSPORT IN_PASSPORT',
  DRIVER_LICENSE: 'US_DRIVER_LICENSE KR_DRIVER_LICENSE IT_DRIVER_LICENSE',
  VEHICLE: 'UK_VEHICLE_REGISTRATION IN_VEHICLE_REGISTRATION NG_VEHICLE_REGISTRATION',
  MEDICAL_ID: 'UK_NHS AU_MEDICARE US_MBI US_NPI MEDICAL_LICENSE',
  BANK: 'ABA_ROUTING_NUMBER US_BANK_NUMBER',
  CRYPTO: 'CRYPTO',
  CREDENTIAL: 'PASSWORD API_KEY',
  PERSON: 'PERSON',
  LOCATION: 'LOCATION GPE ADDRESS STREET_ADDRESS ZIP_CODE',
  DATE: 'DATE_TIME DATE',
  URL: 'URL DOMAIN_NAME',
  USERNAME: 'USERNAME',
} as const

export type CanonicalType = keyof typeof annotationNames

export const canonicalTypes = Object.keys(annotationNames) as readonly CanonicalType[]

/** The groups that are scored, each within the next. */
export const groups = {
  core: canonicalTypes.slice(0, canonicalTypes.indexOf('MAC')),
  struct: canonicalTypes.slice(0, canonicalTypes.indexOf('PERSON')),
  all: canonicalTypes,
} as const

const byAnnotation: ReadonlyMap<string, CanonicalType> = new Map(
  Object.entries(annotationNames).flatMap(([type, names]) =>
    names.split(' ').map((name) => [name, type as CanonicalType]),
  ),
)

/** `undefined` for a name that is not scored. */
export function canonicalOf(annotation: string): CanonicalType | undefined {
  return byAnnotation.get(annotation)
}

const byFinding: ReadonlyMap<string, CanonicalType> = new Map([
  ['pii.email', 'EMAIL'],
  ['pii.phone', 'PHONE'],
  ['pii.card', 'CREDIT_CARD'],
  ['pii.ssn', 'SSN'],
  ['pii.iban', 'IBAN'],
  ['pii.ip', 'IP'],
  ['pii.mac', 'MAC'],
  ['pii.national-id', 'NATIONAL_ID'],
  ['pii.passport', 'PASSPORT'],
  ['pii.driver-license', 'DRIVER_LICENSE'],
  ['pii.vehicle', 'VEHICLE'],
  ['pii.medical-id', 'MEDICAL_ID'],
  ['pii.bank', 'BANK'],
  ['pii.crypto', 'CRYPTO'],
  ['pii.person', 'PERSON'],
  ['pii.location', 'LOCATION'],
  ['pii.date', 'DATE'],
  ['pii.url', 'URL'],
  ['pii.username', 'USERNAME'],
  ['secrets', 'CREDENTIAL'],
])

/** What a finding's type is called among the canonical ones; `undefined` where nothing is like it. */
export function canonicalOfFinding(type: string): CanonicalType | undefined {
  const words = type.split('.')
  const names = words.map((_, index) => words.slice(0, words.length - index).join('.'))
  return names.map((name) => byFinding.get(name)).find((found) => found !== undefined)
}
