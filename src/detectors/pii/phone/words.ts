// Names of telephones and verbs for using them, in the languages of most users.
const words = new Set(
  (
    'phone phones telephone tel mobile cell cellphone call calling callback dial dialing text texting sms ' +
    'fax whatsapp signal telegram contact reach answering office desk hotline helpline landline voicemail ' +
    'ph mob telefon telefonnummer handy handynummer mobil mobilnummer anrufen anruf rufnummer fon durchwahl ' +
    'erreichbar téléphone tél portable appeler appelez appelle joindre télécopie teléfono telefono móvil ' +
    'movil celular llamar llame llámame llama telefone telemóvel ligue ligar cellulare chiama chiamare ' +
    'chiamami telefoon mobiel bel bellen cep gsm ara arayın telefonum zadzwoń komórka komórkowy tlf ' +
    'ring puhelin puh matkapuhelin soita телефон тел моб мобильный звоните позвоните факс номер ' +
    'telepono telepon ponsel hp τηλέφωνο τηλ הטלפון טלפון هاتف جوال फ़ोन फोन मोबाइल'
  ).split(' '),
)

// Numbers of something else, whatever else is said.
const others = new Set(
  (
    'id ids code order invoice ref reference ticket account acct card case serial isbn issn ssn pin zip ' +
    'passport version model policy tracking iban routing uuid timestamp hash commit port issue pr bug'
  ).split(' '),
)

// Scripts that write no spaces between words.
const unspaced = /電話|携帯|电话|電话|手机|手機|传真|전화|휴대폰|핸드폰|팩스|โทร/

/** So far back a word still speaks of the number. */
const reach = 44

/** True where the nearest telling word to the left says that a phone number follows. */
export function isAnnounced(before: string): boolean {
  const near = before.slice(-reach).toLowerCase()
  const said = near.match(/[\p{L}\p{M}]{2,20}/gu) ?? []
  const nearest = said.findLast((word) => words.has(word) || others.has(word))
  return nearest === undefined ? unspaced.test(near) : words.has(nearest)
}

/** True for what a number is labelled with behind it. */
export function isLabel(text: string): boolean {
  return /^\W{0,3}(?:office|fax|mobile|cell|home|work|desk|phone)\b/i.test(text)
}
