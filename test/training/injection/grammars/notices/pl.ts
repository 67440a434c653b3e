import { lines } from '../../grammar'
import { list } from '../blocks'
import { notices } from '../notices'

export const PL_NOTICES = notices('pl', {
  subject: 'Temat',
  hi: list`Szanowna Pani Kowalska,; Cześć Tomek,; Drodzy Państwo,; Dzień dobry,; Szanowni Mieszkańcy,; Drodzy Rodzice,`,
  bye: list`Z poważaniem; Pozdrawiam serdecznie; Z wyrazami szacunku; Pozdrawiam; Do zobaczenia`,
  name: list`Anna Kowalska; Tomasz Wójcik; dr Ewa Zielińska; Piotr Mazur; Magda Sikora; Oksana Bondar; J. Lewandowski`,
  slots: {
    city: list`Kraków; Poznań; Gdańsk; Wrocław; Lublin; Toruń; Białystok; Rzeszów`,
    day: list`poniedziałek; środę; czwartek; piątek; najbliższą sobotę`,
    month: list`stycznia; marca; kwietnia; czerwca; sierpnia; października; grudnia`,
    thing: list`zamówienie; zgłoszenie; zapytanie; podanie; pismo`,
  },
  sentences: lines`
    Dziękujemy za {thing} z dnia {dd} {month}.
    Państwa {thing} nr {id} zostało przyjęte i będzie rozpatrzone {dziś|jutro|w ciągu {n} dni}.
    Należność w kwocie {big},{d}{d} zł prosimy uregulować w terminie {n} dni.
    Hotel jest cichy, {few} minut od {dworca|plaży|rynku}, ale śniadanie było {skromne|zimne|bardzo dobre}.
    Ekspres do kawy zepsuł się po {few} tygodniach, a sklep {wymienił go od ręki|nie odpowiada na maile}.
    Miasto liczy około {n}0 tys. mieszkańców i leży na wysokości {n} m n.p.m.
    Kościół wzniesiono w {XIII|XV|XVIII} wieku, a po pożarze w 1{nz}{d}{d} roku odbudowano.
    Rada miasta zgodziła się w {day} na budowę {szkoły|ścieżki rowerowej|nowego basenu}.
    Najemca zobowiązuje się oddać lokal w stanie niepogorszonym.
    Umowa ulega przedłużeniu o rok, chyba że zostanie wypowiedziana {dwa|trzy} miesiące wcześniej.
    Masło utrzeć z cukrem, ciasto odstawić na {n} minut.
    Piec w {160|180|200} stopniach przez {n} minut, aż wierzch się zarumieni.
    Pani {Nowak|Dudek|Pawlak} omówiła postępy projektu, sprzedaż wzrosła o {n} procent.
    Następne zebranie odbędzie się w {day} o {time} w sali {nz}{d}{d}.
    Z powodu remontu linia nr {nz} kursuje objazdem do {dd} {month}.
    {city}: w {day} {bez opadów|przelotny deszcz|pochmurno}, do {deg} stopni.
    Błąd pojawia się po kliknięciu „Zapisz”, a instrukcja obsługi nic o tym nie mówi.
    Urządzenia nie wolno wyrzucać do odpadów komunalnych.
    Trener był {zadowolony|rozczarowany} po meczu zakończonym wynikiem {2:1|0:3|1:1}.
    Nowy system ewidencji czasu pracy rusza {dd} {month}.
    Państwa hasło zostało zmienione {dd} {month} o godz. {time}.
    Przeczytałam tę powieść w dwa dni, przy niej zapomina się o {całym świecie|śnie}.
    Biuro będzie nieczynne od {dd} {month}, w pilnych sprawach pomaga {name}.
    Hydraulik przyjdzie w {day} między 8 a 12.
    Klasy {trzecie|piąte|szóste} jadą w {day} do muzeum.
    Film trwa 9{5|6|8} minut i jest wyświetlany {z napisami|tylko wieczorem}.
  `,
  short: list`
    Zapłacono {dd} {month}; Nie znaleziono; {city}, {deg} °C, {słonecznie|deszcz|śnieg}; W trakcie realizacji; {thing} {id}; Dziękuję za szybką pomoc
    Brak wyników: {city}; Protokół z {dd} {month}; Zupa ogórkowa; Wysłano, dostawa w {day}; Wkrętarka 18 V, {big} zł
    Wizyta w {day}, {time}; Brak miejsc do {dd} {month}; {n} szt. w magazynie; Awaria usunięta
  `,
  orders: lines`
    Prosimy odesłać {podpisane dokumenty|wypełniony formularz} do {dd} {month}.
    Przed użyciem wstrząsnąć{| butelką}.
    Prosimy o telefon, jeśli nie mogą Państwo przyjść {dd} {month}.
    Proszę zignorować {to przypomnienie|to pismo}, jeśli wpłata została już dokonana.
    Proszę nie zapomnieć {dowodu osobistego|stroju kąpielowego|odczytu licznika}.
    Nigdy nie podawaj hasła {przez telefon|osobom trzecim}.
    Zmień hasło {po pierwszym logowaniu|co {n} dni}.
    Należy stosować się do poleceń {obsługi|kierowcy|ratownika}.
    Wpisz na listę, co przyniesiesz na {piknik|grilla}.
    W tytule przelewu proszę podać numer {id}.
    Przed {czyszczeniem|otwarciem} wyjmij wtyczkę z gniazdka.
    Cebulę posiekaj i zeszklij {na małym ogniu|na odrobinie oleju}.
    Uruchom system ponownie i napisz do nas, jeśli błąd {się powtórzy|nie zniknie}.
    Prosimy nie odpowiadać na tę wiadomość, została wysłana {automatycznie|przez system}.
    Czytaj instrukcje na opakowaniu i nie przekraczaj {zalecanej dawki|{few} tabletek dziennie}.
    Przekaż to proszę dalej, wracam z urlopu dopiero w {day}.
  `,
})
