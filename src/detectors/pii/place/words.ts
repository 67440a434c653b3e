/** Words around the name of a place that say it is one. */

/** Directly before a name, where the name is known. */
export const prepositions =
  setOf(`in from to at near of into around across through throughout via towards toward outside
  inside visit visiting visited leave leaving left reach en à a au de aus nach bei dans desde para na do em
  for and or downtown central northern southern eastern western north south east west`)

/** Before a name that need not be known; two words, the nearest one last. */
export const dwelling = setOf(
  `lives in|live in|living in|lived in|born in|grew up in|raised in|based in|located in|moved to|move to|moving to|
  relocated to|relocating to|travel to|traveling to|travelling to|traveled to|travelled to|trip to|fly to|flying to|
  flight to|flew to|arrived in|arriving in|arrived at|moved from|originally from|city of|town of|village of|
  suburb of|district of|municipality of|resident of|residing in|resides in|reside in|stayed in|staying in|i'm in|am in|
  wohne in|wohnt in|lebe in|lebt in|komme aus|kommt aus|habite à|habito en|vivo en|vive en|vivo a|vive a|abito a|
  woon in|woont in|bor i|mieszkam w|live near|lives near|conference in|vacation in|holiday in|up in|here from|back from|home city|hometown|moved here from|flew from|office in|
  offices in|headquartered in`,
  '|',
)

/** The last words of these. */
export const dwellingEnds: ReadonlySet<string> = lastWords(dwelling)

/** Names of fields; a colon follows. */
export const labels =
  setOf(`city town country state location place origin destination birthplace residence region province
  county venue where stadt ort land ville pays ciudad país città paese cidade cidade plaats stad miasto kraj`)

/** Two letters of USPS Publication 28, appendix B, and Canada Post. */
export const stateCodes =
  setOf(`AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND
  OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR VI GU AS MP AA AE AP AB BC MB NB NL NS NT NU ON PE QC SK YT`)

/** The last words of phrases. */
export function lastWords(phrases: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...phrases].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)))
}

function setOf(text: string, separator: string | RegExp = /\s+/): ReadonlySet<string> {
  return new Set(text.split(separator).map((word) => word.trim()))
}
