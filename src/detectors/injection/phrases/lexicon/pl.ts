import type { Lexicon } from './lexicon'

export const polish: Lexicon = {
  ignore:
    'zignoruj= zignorujcie= ignoruj= ignorujcie= ignorowac= zignorowac= zapomnij= zapomnijcie= ' +
    'zapomniec= pomin= pominac= pomijaj= obejdz= omin= odrzuc= nie_przestrzegaj= ' +
    'nie_zwracaj_uwagi= nie_stosuj= przestan_przestrzegac= nadpisz= wymaz= zlekcewaz= ' +
    'lekcewaz= zlam= porzuc= olej=',
  ignoring: 'ignor zignor zapomn pomin skasuj= usun= anuluj= odloz=',
  reveal:
    'pokaz= pokazcie= wyswietl= ujawnij= powtorz= wypisz= zdradz= wydrukuj= zacytuj= ' +
    'udostepnij= przepisz=',
  tell:
    'podaj= napisz= powiedz= przetlumacz= skopiuj= wymien= stresc= wklej= jakie_sa= jaki_jest= ' +
    'co_zawiera=',
  instruction: 'instrukcj polecen rozkaz polecenia= nakaz wskazowk dyrektyw komend',
  rule: 'regul zasad zasady= ogranicz wytyczn przepis filtr filtry= bezpieczenstw etyk limit zakaz',
  prompt: 'prompt= promptu= promptow= prompty= komunikat_systemowy= wiadomosc_systemow',
  request: 'prosbe_uzytkownika= pytanie_uzytkownika= polecenie_uzytkownika=',
  previous:
    'poprzedni wczesniejsz powyzsz dotychczas uprzedni wczesniej= powyzej= przedtem= dotad= ' +
    'do_tej_pory= pierwotn',
  all: 'wszystkie= wszystkich= wszelkie= wszelkich= wszystkim= kazd caly= cale=',
  everything: 'wszystko= wszystkim= o_wszystkim= cokolwiek=',
  told:
    'powiedzian powiedziano= otrzymal dostal nauczyl wiesz= kazano= napisano= mowilismy= ' +
    'ustalilismy=',
  your: 'twoj twoje= twoich= twoja= twojego= swoj swoje= swoich= swojego= wasze=',
  foreign:
    'moj= moje= moich= moja= mojego= mojej= nasze= w_dokumencie= w_tekscie= z_dokumentu= ' +
    'zawart w_tresci=',
  system:
    'systemow systemu= system= poczatkow pierwotn oryginaln ukryt tajn wewnetrzn startow ' +
    'deweloper',
  not: 'nie= nigdy= zadn',
  report:
    'jesli= jezeli= gdy= kiedy= gdyby= uzytkownik atakuj ktos= on= ona= oni= ludzie= klient ' +
    'szef probuje= chce=',
  mention:
    'przyklad na_przyklad= atak= ataki= atakow= fraz zdani= takie_jak= oznacza= artykul wykryw ' +
    'dlaczego= chronic= odmow odmaw prosi= kaze= poprosi=',
  lead:
    'prosze= teraz= i= a= potem= ale= musisz= mozesz= najpierw= po_prostu= natychmiast= to= ' +
    'wiec= oraz= musi= ma= powinien=',
  unrestricted:
    'nieograniczon bez_ogranicz bez_filtr bez_cenzury= bez_zasad= bez_regul= bez_zadnych= ' +
    'zadnych_ogranicz zadnych_zasad= nieocenzurowan niefiltrowan',
  persona:
    'udawaj= wyobraz_sobie= zachowuj_sie= wciel_sie= jestes_teraz= teraz_jestes= od_teraz= ' +
    'od_tej_chwili= symuluj= odgrywaj= zagraj= nie_jestes_juz=',
  decode: 'zdekoduj= odkoduj= odszyfruj= rozszyfruj= dekoduj=',
  encoding: 'zakodowan zaszyfrowan',
  obey: 'wykonaj= zastosuj= postepuj= posluchaj= zrob= odpowiedz= stosuj=',
  exact: 'doslownie= slowo_w_slowo= dokladnie= slowo_po_slowie= co_do_slowa=',
  clue:
    'tajn haslo= hasla= bomb bron= trucizn zhakowac= twojej_odpowiedzi= poufn zadanie= ' +
    'nielegaln zamiast=',
}
