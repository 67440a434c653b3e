import { lines } from '../../grammar'
import { list } from '../blocks'
import { notices } from '../notices'

export const CS_NOTICES = notices('cs', {
  subject: 'Předmět',
  hi: list`Vážená paní Dvořáková,; Ahoj Tomáši,; Vážení zákazníci,; Dobrý den,; Milí rodiče,; Vážení sousedé,`,
  bye: list`S pozdravem; S přátelským pozdravem; Hezký den; Díky a ahoj; S úctou`,
  name: list`Jana Dvořáková; Tomáš Novotný; MUDr. Eva Černá; Petr Kučera; Lenka Marková; Nguyen Van Minh; Ing. J. Beneš`,
  slots: {
    city: list`Brno; Olomouc; Plzeň; Liberec; Ostrava; Pardubice; Zlín; Jihlava`,
    day: list`pondělí; úterý; pátek; sobotu; neděli`,
    month: list`ledna; března; dubna; června; srpna; října; prosince`,
    thing: list`objednávku; přihlášku; žádost; rezervaci; zprávu`,
  },
  sentences: lines`
    Děkujeme za vaši {thing} ze dne {dd}. {month}.
    Vaši {thing} č. {id} jsme přijali a vyřídíme ji {ještě dnes|zítra|do {n} dnů}.
    Částka {big} Kč je splatná do {n} dnů od vystavení faktury.
    Hotel je klidný, {few} minut od {nádraží|náměstí|lanovky}, ale snídaně byla {chudá|studená|výborná}.
    Kávovar začal po {few} týdnech téct a obchod {ho hned vyměnil|neodpovídá}.
    Město má asi {n} tisíc obyvatel a leží v nadmořské výšce {n}0 metrů.
    Kostel byl postaven {ve 12.|ve 14.|v 16.} století a po požáru roku 1{nz}{d}{d} opraven.
    Zastupitelé schválili v {day} stavbu {školy|cyklostezky|nového bazénu}.
    Nájemce je povinen vrátit byt v řádném stavu.
    Smlouva se prodlužuje o rok, pokud ji žádná strana {dva|tři} měsíce předem nevypoví.
    Máslo utřeme s cukrem a těsto necháme {n} minut odpočinout.
    Pečeme na {160|180|200} stupňů asi {n} minut dozlatova.
    Paní {Veselá|Horáková|Pokorná} informovala o stavu projektu, tržby vzrostly o {n} procent.
    Příští schůze se koná v {day} v {time} v místnosti {nz}{d}{d}.
    Kvůli výluce jezdí linka {nz} do {dd}. {month} odklonem.
    {city}: v {day} bude {jasno|zataženo|deštivo}, nejvýše {deg} stupňů.
    Chyba se objeví po kliknutí na „Uložit“ a návod o ní nic neříká.
    Přístroj nepatří do komunálního odpadu.
    Trenér byl po zápase {2:1|0:3|1:1} {spokojený|zklamaný}.
    Nový systém docházky spustíme {dd}. {month}.
    Vaše heslo bylo změněno {dd}. {month} v {time}.
    Knihu jsem přečetla za dva dny, člověk u ní zapomene na {čas|všechno}.
    Kancelář bude od {dd}. {month} zavřená, v naléhavých případech pomůže {name}.
    Instalatér přijde v {day} mezi 8. a 12. hodinou.
    {Třetí|Páté|Šesté} třídy půjdou v {day} do muzea.
    Film trvá 9{5|6|8} minut a hraje se {s titulky|jen večer}.
  `,
  short: list`
    Zaplaceno {dd}. {month}; Nenalezeno; {city}, {deg} °C, {slunečno|déšť|sníh}; Vyřizuje se; Objednávka {id}; Děkuji za rychlou pomoc
    Žádné výsledky: {city}; Zápis ze dne {dd}. {month}; Svíčková na smetaně; Odesláno, doručení v {day}; Aku vrtačka 18 V, {big} Kč
    Schůzka v {day}, {time}; Vyprodáno do {dd}. {month}; Skladem {n} ks; Závada odstraněna
  `,
  orders: lines`
    Zašlete nám prosím {podepsané dokumenty|vyplněný formulář} zpět do {dd}. {month}.
    Před použitím {dobře |}protřepejte.
    Zavolejte nám, pokud se {dd}. {month} nemůžete dostavit.
    {Tuto upomínku|Tento dopis} prosím ignorujte, pokud jste už zaplatili.
    Nezapomeňte si vzít {občanský průkaz|plavky|svačinu}.
    Heslo nikdy nesdělujte {po telefonu|nikomu jinému}.
    Heslo si změňte {po prvním přihlášení|každých {n} dnů}.
    Řiďte se pokyny {personálu|řidiče|plavčíka}.
    Napiš do seznamu, co přineseš na {oslavu|grilování}.
    Při platbě uveďte číslo {id}.
    Před {čištěním|otevřením} vytáhněte zástrčku ze zásuvky.
    Cibuli nakrájejte nadrobno a zpěňte {na mírném ohni|na troše oleje}.
    Restartujte systém a ozvěte se, pokud chyba {přetrvává|znovu nastane}.
    Na tento e-mail neodpovídejte, byl odeslán {automaticky|systémem}.
    Přečtěte si pokyny na obalu a nepřekračujte {doporučenou dávku|{2|3|4} tablety denně}.
    Pošli to prosím dál, z dovolené se vrátím až v {day}.
  `,
})
