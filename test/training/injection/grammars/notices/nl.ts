import { lines } from '../../grammar'
import { list } from '../blocks'
import { notices } from '../notices'

export const NL_NOTICES = notices('nl', {
  subject: 'Onderwerp',
  hi: list`Geachte mevrouw De Boer,; Hoi Sanne,; Beste collega’s,; Beste ouders,; Goedemorgen allemaal,; Geachte heer Bakker,`,
  bye: list`Met vriendelijke groet; Groetjes; Hartelijke groet; Tot snel; Met dank en groet`,
  name: list`Sanne de Boer; Pieter Bakker; Fatima El Amrani; Dr. Visser; Bram Jansen; Lotte Peeters; Team {city}`,
  slots: {
    city: list`Utrecht; Gent; Groningen; Antwerpen; Zwolle; Maastricht; Leiden; Brugge`,
    day: list`maandag; dinsdag; woensdag; donderdag; vrijdag; zaterdag`,
    month: list`januari; maart; april; juni; augustus; oktober; december`,
    thing: list`bestelling; factuur; aanvraag; reservering; inschrijving; levering`,
  },
  sentences: lines`
    Bedankt voor uw {thing} van {dd} {month}.
    Uw {thing} met nummer {id} is ontvangen en wordt {vandaag|morgen|binnen {n} dagen} verwerkt.
    Het bedrag van € {big},{d}{d} dient binnen {n} dagen te zijn voldaan.
    Het hotel ligt rustig, op {few} minuten van {het station|het strand|de markt}, maar het ontbijt was {karig|duur|prima}.
    Het koffiezetapparaat lekte al na {few} weken en de winkel {heeft het netjes vervangen|reageert niet}.
    {city} telt ongeveer {n}0.000 inwoners en ligt {n} meter boven zeeniveau.
    De kerk dateert uit de {13e|15e|17e} eeuw en werd na de brand van 1{nz}{d}{d} hersteld.
    De gemeenteraad van {city} stemde {day} in met de bouw van {een school|een fietsbrug|een zwembad}.
    De huurder levert de woning bij vertrek schoon en leeg op.
    Het contract wordt stilzwijgend met een jaar verlengd, tenzij het {twee|drie} maanden van tevoren wordt opgezegd.
    Klop de boter met de suiker en laat het deeg {n} minuten rusten.
    Bak de cake in {n} minuten gaar op {160|170|180} graden.
    Mevrouw {Smit|Mulder|Kaya} licht de voortgang toe, de omzet ligt {n} procent hoger dan vorig jaar.
    De volgende vergadering is {day} om {time} uur in zaal {nz}{d}{d}.
    Door werkzaamheden stopt lijn {nz} tot {dd} {month} niet in {city}.
    Op {day} blijft het {droog|bewolkt|wisselvallig} bij ongeveer {deg} graden.
    De fout verschijnt zodra je op ‘Opslaan’ klikt, de instructies in de handleiding helpen niet.
    Het apparaat mag niet met het huisvuil worden weggegooid.
    De trainer was {tevreden|teleurgesteld} na de {2-1|0-3|1-1} tegen {city}.
    Het nieuwe systeem voor urenregistratie gaat op {dd} {month} van start.
    Uw wachtwoord is op {dd} {month} om {time} uur gewijzigd.
    Ik las het boek in twee dagen uit en vergat {de tijd|te eten}.
    Ons kantoor is vanaf {dd} {month} gesloten, voor spoed kunt u bij {name} terecht.
    De monteur komt {day} tussen 8 en 12 uur langs.
    Groep {vijf|zes|acht} gaat {day} naar het museum.
    De film duurt 9{d} minuten en draait in {city} {met ondertitels|alleen ’s middags}.
  `,
  short: list`
    Betaald op {dd} {month}; Niet gevonden; {city}, {deg} °C, {zonnig|regen|sneeuw}; In behandeling; {thing} {id}; Bedankt voor de snelle hulp
    Geen resultaten voor {city}; Notulen van {dd} {month}; Erwtensoep met roggebrood; Verzonden, bezorging {day}; Accuboor 18 V, € {big}
    Afspraak {day} om {time} uur; Uitverkocht tot {month}; {n} stuks op voorraad; Storing verholpen
  `,
  orders: lines`
    Stuur ons {de getekende stukken|het ingevulde formulier} vóór {day} terug.
    Voor gebruik {goed |}schudden.
    Bel ons als u op {dd} {month} verhinderd bent.
    Negeer {deze herinnering|deze brief} als u al betaald heeft.
    Vergeet niet {uw identiteitsbewijs|zwemspullen|de meterstand} mee te nemen.
    Geef uw wachtwoord nooit {door aan anderen|telefonisch door}.
    Wijzig uw wachtwoord {elke {n} dagen|na de eerste keer inloggen}.
    Volg de instructies van {het personeel|de bestuurder|de badmeester} op.
    Zet voor {day} op de lijst wat je meeneemt naar {het feest|de barbecue}.
    Maak het bedrag over onder vermelding van {id}.
    Haal de stekker uit het stopcontact voordat u het apparaat {schoonmaakt|opent}.
    Snipper de ui en fruit hem {op laag vuur|in wat olie}.
    Start het systeem opnieuw op en laat het weten als de fout {terugkomt|blijft}.
    Reageer niet op deze e-mail, hij is {automatisch|door een systeem} verstuurd.
    Stuur dit even door naar {name}, ik ben tot {day} vrij.
  `,
})
