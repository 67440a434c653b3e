/** How streets are called, folded. */

/** Behind a name: `Spencer Street`, with or without a number. */
export const streetWords = setOf(`street avenue boulevard road lane parkway highway`)

/** Behind a name, where a number stands before it: `12 West Way`. USPS Publication 28, appendix C1. */
export const numberedStreetWords =
  setOf(`street str st avenue ave av boulevard blvd road rd lane ln drive dr way
  court ct square sq highway hwy parkway pkwy alley circle cir terrace ter place pl trail trl crescent cres close
  row walk loop pike turnpike expressway freeway route mews gardens grove rise quay wharf crossing crossroad path
  bend ridge heights manor plaza hill green parade esplanade mall pass plain view
  utca utja ut u ter koz sor setany korut
  strasse gasse weg platz allee ring ufer damm gata gatan gade vej vei veien vagen tie katu straat laan plein gracht
  ulica cesta trg namesti ulice trida iela cad cadde caddesi sok sokak sokagi mah`)

/** Before a name: `Via Roma 41`, `12 rue de la Paix`. */
export const streetPrefixes =
  setOf(`rue avenue av ave boulevard bd blvd chemin allee impasse quai place cours route passage
  square faubourg voie sentier via viale piazza piazzale corso largo vicolo strada contrada vico salita calle c avda
  avenida plaza paseo camino carrera ronda travesia callejon rua r travessa alameda praca estrada rodovia ul ulica al
  aleja aleje plac os osiedle strada str calea bulevardul aleea jalan jl jln jln jalan odos leoforos plateia
  οδος λεωφορος λεωφ πλατεια πλ улица ул проспект пр площадь пл переулок пер вулиця вул площа провулок`)

/** Compounds end so: `Hauptstraße`, `Dorpsstraat`, `Storgatan`. */
export const streetEnding =
  /.{3}(?:strasse|str|gasse|gassli|weg|platz|allee|damm|ufer|steig|graben|straat|laan|plein|gracht|singel|dijk|steeg|dreef|plantsoen|hof|gatan|gata|gaten|gate|gade|vagen|vagur|vegen|veien|vegur|veg|vej|vei|grand|bakken|stien|alle|katu|kuja|tie|polku|utca|utja|ulica)$/

/** A part of a building, before a number or letter. */
export const units =
  setOf(`apt apartment suite ste flat apto appartement appt wohnung lgh leil interno scala esc piso puerta
  depto`)

function setOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/))
}
