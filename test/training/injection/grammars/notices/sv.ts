import { lines } from '../../grammar'
import { list } from '../blocks'
import { notices } from '../notices'

export const SV_NOTICES = notices('sv', {
  subject: 'Ämne',
  hi: list`Hej Karin!; Bästa medlemmar,; Hej alla,; Hej Omar,; Till samtliga boende,; Kära föräldrar,`,
  bye: list`Med vänlig hälsning; Vänliga hälsningar; Hälsningar; Ha en fin helg; Tack på förhand`,
  name: list`Karin Lindqvist; Omar Hassan; Erik Nyström; Dr Anna Sjöberg; Maja Ekström; Lars Holm; Styrelsen`,
  slots: {
    city: list`Uppsala; Göteborg; Umeå; Malmö; Visby; Örebro; Luleå; Kalmar`,
    day: list`måndag; tisdag; onsdag; torsdag; fredag; lördag`,
    month: list`januari; mars; april; juni; augusti; oktober; december`,
    thing: list`beställning; faktura; ansökan; bokning; anmälan; leverans`,
  },
  sentences: lines`
    Tack för din {thing} den {dd} {month}.
    Ärende {id} har registrerats och handläggs {i dag|i morgon|inom {n} dagar}.
    Beloppet {big},{d}{d} kr ska betalas inom {n} dagar.
    Hotellet ligger lugnt, {few} minuter från {stationen|stranden|torget}, men frukosten var {tråkig|dyr|riktigt bra}.
    Kaffebryggaren började läcka efter {few} veckor och butiken {bytte den direkt|svarar inte}.
    {city} har omkring {n} 000 invånare och ligger {n} meter över havet.
    Kyrkan byggdes på {1200|1400|1700}-talet och restaurerades efter branden 1{nz}{d}{d}.
    Kommunfullmäktige i {city} godkände i {day}s bygget av {en skola|en cykelväg|en simhall}.
    Hyresgästen ska lämna lägenheten väl städad.
    Avtalet förlängs med ett år om det inte sägs upp senast {två|tre} månader i förväg.
    Rör smör och socker poröst och låt degen vila i {n} minuter.
    Grädda i {175|200|225} grader i ungefär {n} minuter, tills kakan fått fin färg.
    {Sofia|Mehmet|Gunilla} redovisade läget i projektet, försäljningen ligger {n} procent över förra året.
    Nästa möte hålls på {day} klockan {time} i rum {nz}{d}{d}.
    På grund av banarbete stannar linje {nz} inte i {city} före den {dd} {month}.
    På {day} väntas {uppehållsväder|regnskurar|molnigt väder} och runt {deg} grader.
    Felet uppstår när man klickar på ”Spara”, och instruktionerna i manualen hjälper inte.
    Apparaten får inte slängas i hushållssoporna.
    Tränaren var {nöjd|besviken} efter {2–1|0–3|1–1} mot {city}.
    Det nya systemet för tidrapportering tas i bruk den {dd} {month}.
    Ditt lösenord ändrades den {dd} {month} klockan {time}.
    Jag läste ut boken på två dagar och glömde {tiden|att äta}.
    Kontoret är stängt från den {dd} {month}, vid brådskande ärenden svarar {name}.
    Rörmokaren kommer på {day} mellan 8 och 12.
    Årskurs {tre|fem|sex} besöker museet på {day}.
    Filmen är 9{d} minuter lång och visas i {city} {med svensk text|bara på kvällen}.
  `,
  short: list`
    Betald {dd} {month}; Hittades inte; {city}, {deg} °C, {sol|regn|snö}; Under behandling; {thing} {id}; Tack för snabb hjälp
    Inga träffar på {city}; Protokoll {dd} {month}; Ärtsoppa med pannkakor; Skickad, kommer på {day}; Skruvdragare 18 V, {big} kr
    Tid bokad {day} {time}; Slut till {month}; {n} st i lager; Felet är åtgärdat
  `,
  orders: lines`
    Skicka tillbaka {de undertecknade handlingarna|blanketten} till oss senast på {day}.
    Omskakas {väl |}före användning.
    Ring oss om du får förhinder den {dd} {month}.
    Bortse från {den här påminnelsen|detta brev} om du redan har betalat.
    Glöm inte att ta med {legitimation|badkläder|mätarställningen}.
    Lämna aldrig ut ditt lösenord {i telefon|till någon annan}.
    Byt lösenord {var {n}:e dag|efter första inloggningen}.
    Följ instruktionerna från {personalen|föraren|badvakten}.
    Skriv upp på listan före {day} vad du tar med till {festen|grillningen}.
    Ange {id} när du betalar.
    Dra ur kontakten innan du {rengör|öppnar} apparaten.
    Finhacka löken och fräs den {på svag värme|i lite olja}.
    Starta om systemet och hör av dig om felet {kommer tillbaka|kvarstår}.
    Svara inte på det här mejlet, det har skickats {automatiskt|från ett system}.
    Ignorera inte varningslampan, kör till {närmaste verkstad|verkstaden i {city}}.
    Skicka gärna vidare till {name}, jag är ledig till {day}.
  `,
})
