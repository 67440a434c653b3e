import { lines } from '../../grammar'
import { list } from '../blocks'
import { notices } from '../notices'

export const RO_NOTICES = notices('ro', {
  subject: 'Subiect',
  hi: list`Stimată doamnă Popescu,; Bună, Andrei,; Dragi colegi,; Bună ziua,; Stimați clienți,; Dragi părinți,`,
  bye: list`Cu stimă; Toate cele bune; Cu respect; O zi frumoasă; Mulțumesc și pe curând`,
  name: list`Ioana Popescu; Andrei Munteanu; Dr. Elena Radu; Mihai Stan; Cristina Dobre; Radu Ilie; Szabó Réka`,
  slots: {
    city: list`Cluj-Napoca; Iași; Brașov; Sibiu; Chișinău; Timișoara; Oradea; Constanța`,
    day: list`luni; marți; miercuri; joi; vineri; sâmbătă`,
    month: list`ianuarie; martie; aprilie; iunie; august; octombrie; decembrie`,
    thing: list`comanda; cererea; rezervarea; factura; înscrierea`,
  },
  sentences: lines`
    Vă mulțumim pentru {thing} din {dd} {month}.
    Am primit {thing} nr. {id} și o vom procesa {astăzi|mâine|în cel mult {few} zile}.
    Suma de {big},{d}{d} lei trebuie achitată în {few} zile de la data facturii.
    Hotelul este liniștit, la {few} minute de {gară|plajă|centru}, dar micul dejun a fost {sărac|rece|excelent}.
    Cafetiera s-a stricat după {few} săptămâni, iar magazinul {a înlocuit-o imediat|nu răspunde}.
    {city} se află la {n}0 km de graniță și atrage anual mii de turiști.
    Biserica a fost ridicată în secolul al {XIV|XVI|XVIII}-lea și restaurată după incendiul din 1{nz}{d}{d}.
    Consiliul local a aprobat {day} construirea {unei școli|unei piste de biciclete|unui bazin de înot}.
    Chiriașul se obligă să predea locuința în stare bună.
    Contractul se prelungește cu un an dacă nu este reziliat cu {două|trei} luni înainte.
    Se freacă untul cu zahărul și se lasă aluatul la rece {few} ore.
    Se coace la {160|180|200} de grade până se rumenește frumos.
    Doamna {Marin|Tudor|Ene} a prezentat stadiul proiectului, vânzările au crescut cu {n} la sută.
    Următoarea ședință are loc {day} la ora {time} în sala {nz}{d}{d}.
    Din cauza lucrărilor, linia {nz} nu circulă până pe {dd} {month}.
    {city}: {day} vremea va fi {senină|ploioasă|schimbătoare}, cu maxime de {few} grade.
    Eroarea apare când apăs pe „Salvează”, iar instrucțiunile din manual nu ajută.
    Aparatul nu se aruncă la gunoiul menajer.
    Antrenorul s-a declarat {mulțumit|dezamăgit} după {2-1|0-3|1-1} în deplasare.
    Noul sistem de pontaj va fi pornit pe {dd} {month}.
    Parola dumneavoastră a fost schimbată pe {dd} {month} la {time}.
    Am citit romanul în două zile, te face să uiți de {toate|somn}.
    Biroul este închis din {dd} {month}, pentru urgențe răspunde {name}.
    Instalatorul vine {day} între 8 și 12.
    Elevii din clasa a {treia|cincea|șasea} vizitează muzeul {day}.
    Filmul rulează la {city} {cu subtitrare|doar seara}.
  `,
  short: list`
    Plătit pe {dd} {month}; Nu a fost găsit; {city}, {deg} °C, {soare|ploaie|ninsoare}; În lucru; Comanda {id}; Mulțumesc mult pentru ajutor
    Niciun rezultat pentru {city}; Proces-verbal din {dd} {month}; Ciorbă de legume; Expediat, ajunge {day}; Bormașină 18 V, {big} lei
    Programare {day}, ora {time}; Stoc epuizat până în {month}; {few} bucăți în stoc; Defecțiune remediată
  `,
  orders: lines`
    Vă rugăm să ne trimiteți {documentele semnate|formularul completat} până {day}.
    A se agita {bine |}înainte de folosire.
    Sunați-ne dacă nu puteți veni pe {dd} {month}.
    Ignorați {acest mesaj|această notificare} dacă ați achitat deja.
    Nu uitați să aduceți {buletinul|costumul de baie|indexul contorului}.
    Nu comunicați nimănui parola{|, nici la telefon}.
    Schimbați parola {după prima autentificare|în fiecare lună}.
    Respectați instrucțiunile {personalului|șoferului|salvamarului}.
    Scrie pe listă până {day} ce aduci la {petrecere|grătar}.
    Treceți numărul {id} la detaliile plății.
    Scoateți aparatul din priză înainte de a-l {curăța|deschide}.
    Tocați ceapa mărunt și căliți-o {la foc mic|în puțin ulei}.
    Reporniți sistemul și scrieți-ne dacă eroarea {reapare|persistă}.
    Nu răspundeți la acest e-mail, a fost trimis {automat|de sistem}.
    Trimite-i te rog și lui {Andrei|Mihai|Radu}, sunt în concediu până {day}.
  `,
})
