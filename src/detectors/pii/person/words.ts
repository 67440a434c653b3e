/** Words around a name that say it is one. */

export const titles =
  setOf(`mr mrs ms miss mx dr prof professor sir madam dame lord lady rev reverend fr father
  sister brother hon judge justice senator congressman congresswoman governor president minister officer
  captain capt col colonel lt sgt gen pvt cpl cmdr detective nurse aunt auntie uncle grandma grandpa
  herr frau fräulein doktor m mme mlle monsieur madame mademoiselle maître sr sra srta señor señora señorita
  don doña sig signor signora signorina dott dottor dottoressa dhr mevr mevrouw meneer hr fru herra rouva
  pan pani pán paní senhor senhora dona`)

/** Directly before a name. */
export const introductions =
  setOf(`starring dear hi hello hey hiya named names nicknamed hallo liebe lieber cher chère
  querido querida estimado estimada gentile caro cara beste hej hei
  heiße heisse heiss llamo chiamo m'appelle appelle heet heter hedder nazywam jmenuji`)

/** Two words before a name, the nearest one last. */
export const phrases = setOf(
  `name is|names are|name's|call me|calls me|called me|name was|am called|is called|this is|
  nombre es|nom est|nome è|naam is|name ist|namn är|navn er|nimi on|meno je|jméno je|named him|named her|named
  it|by name|speak to|talk to|spoke with|speak with|spoke to|signed by|written by|directed by|starring`,
  '|',
)

/** Names of fields; a colon follows. */
export const labels =
  setOf(`name names fullname surname firstname lastname forename customer client patient contact
  attn attention employee employer signed recipient cc bcc sender beneficiary passenger guest student teacher
  doctor physician nurse witness applicant owner manager author from to holder cardholder insured tenant
  landlord spouse husband wife partner assignee reporter reviewer payee payer consignee prepared approved by
  kunde patientin patient ansprechpartner nom prénom client nombre apellido apellidos cliente paciente
  cognome nome naam klant imię nazwisko jméno příjmení namn navn nimi`)

/** A letter ends with one, the name is on the next line. */
export const closings =
  setOf(`regards sincerely cheers best yours wishes love truly faithfully respectfully thanks
  you grüße grüßen cordialement saludos saluti groeten hilsen hälsningar`)

/** What people do with words, before or after their names. */
export const speech =
  setOf(`says said say asks asked replies replied answers answered writes wrote told tells shouted
  shouts whispered explains explained added adds exclaimed thinks thought believes wonders laughed smiled
  nodded cried sagte sagt meint dit dijo dice ha`)

/** What names are the objects of. */
export const companions =
  setOf(`given gave give had at early by with for to tell ask told asked meet met contact email call called message thank
  thanks and or from invite married loves love saw see knows know friend colleague wife husband brother
  sister son daughter mother father mom mum dad uncle aunt cousin neighbor boss manager founder founders ceo
  cto director author actor actress singer writer producer starring featuring partner client customer patient
  employee assistant secretary attorney lawyer agent nurse mit von avec par con por da met af av om named
  including like between but as than is was are were has had about of hug hire hired chef coach president
  under that when if because says said while where`)

/** What people do and are: a verb behind a name. */
export const actions =
  setOf(`is was has had will would can could should does did went goes came comes lives lived works
  worked wants wanted needs needed likes liked loves loved got gets gave gives took takes made makes left
  called calls met sent sends bought buys moved moves joined joins born grew spent hates hated decided
  decides who ist hat war wohnt arbeitet est a habite travaille es tiene vive trabaja è ha vive lavora
  just never always also`)

/** Behind `Anna's`. */
export const kin =
  setOf(`daughter son wife husband mother father mom mum dad sister brother aunt uncle cousin friend
  boyfriend girlfriend boss account card birthday house car phone email address name office wedding grandmother
  grandfather partner passport order appointment doctor`)

function setOf(text: string, separator: string | RegExp = /\s+/): ReadonlySet<string> {
  return new Set(text.split(separator).map((word) => word.replace(/\s+/g, ' ').trim()))
}
