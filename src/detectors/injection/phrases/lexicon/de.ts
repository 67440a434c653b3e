import type { Lexicon } from './lexicon'

export const german: Lexicon = {
  ignore:
    'ignorier= ignoriere= ignorieren= vergiss= vergesst= vergessen_sie= vergessen= missachte= ' +
    'missachten= ubergehe= ubergehen= umgehe= umgehen= uberschreibe= verwirf= beachte_nicht= ' +
    'befolge_nicht= befolge_keine= halte_dich_nicht= setze_dich_uber= hebe= ausser_kraft=',
  ignoring: 'ignorier vergess vergass missacht uberging umging losche=',
  reveal:
    'zeig= zeige= zeigen_sie= verrate= verrat= offenbare= wiederhole= wiederhol= drucke= ' +
    'wie_lauten= wie_lautet=',
  tell:
    'gib= geben_sie= nenne= nenn= sag= sage= schreibe= schreib= was_steht= liste= ubersetze= ' +
    'kopiere= lies= fasse=',
  last: 'ignorieren= vergessen= missachten= umgehen= ubergehen= ausser_kraft=',
  instruction: 'anweisung instruktion befehl befehle= vorgabe auftrag auftrage= aufgaben=',
  rule:
    'regel richtlinie einschrankung beschrankung sicherheitsregel sicherheitsrichtlinie ' +
    'sicherheitsvorgab vorschrift grenzen= filter= schutzmassnahm',
  prompt: 'prompt= eingabeaufforderung systemnachricht systemprompt systemanweisung',
  request:
    'anfrage_des_nutzers= anfrage_des_benutzers= frage_des_nutzers= frage_des_benutzers= nutzeranfrage= benutzeranfrage= auftrag_des_nutzers= auftrag_des_benutzers=',
  previous:
    'vorherig vorig obig bisherig fruher vorangegangen= vorangehend vorstehend zuvor= davor= ' +
    'bisher= oben= vorhin= ursprunglich',
  all: 'alle= allen= aller= samtlich jegliche jede= jeden=',
  everything: 'alles= all_das=',
  told: 'gesagt= gelernt= erhalten= bekommen= mitgeteilt= besprochen= gesprochen= weisst= steht=',
  your: 'dein= deine= deinen= deiner= deinem= ihre= ihren= ihrer= eure= euren=',
  foreign:
    'mein= meine= meinen= meiner= meinem= meines= unsere= im_dokument= im_text= in_dokumenten= ' +
    'in_der= in_den= im_inhalt= in_diesem= aus_dem= aus_dokumenten=',
  system:
    'system= systemprompt systemanweisung systemnachricht interne geheime versteckte ' +
    'verborgene ursprunglich anfanglich urspruengliche initiale= entwickler',
  not: 'nicht= kein keine= keinen= nie= niemals=',
  notBehind: 'nicht= keinesfalls=',
  report:
    'wenn= falls= sobald= sollte= nutzer benutzer angreifer jemand= leute= er= man= kunde= ' +
    'kunden= chef= versucht= versuche=',
  mention:
    'beispiel beispielsweise= wie_etwa= formulierung angriff angriffe= angriffen= zb= satze= ' +
    'warum= bedeutet= heisst= erkennen= verhindern= schutzen= lehne= ablehnen= verweiger ' +
    'bittet= fordert= auffordert= verlangt= sagt=',
  lead:
    'bitte= jetzt= nun= dann= und= aber= einfach= zuerst= sofort= also= du= sie= zu= sollst= ' +
    'musst= kannst= doch= komplett= muss= soll=',
  unrestricted:
    'unbeschrankt uneingeschrankt unzensiert ungefiltert ohne_einschrankung ohne_beschrankung ' +
    'ohne_regeln= ohne_filter= ohne_grenzen= ohne_zensur= keine_regeln= keine_einschrankung ' +
    'keine_grenzen=',
  persona:
    'tu_so= spiele= du_bist_jetzt= du_bist_nun= ab_jetzt= ab_sofort= von_nun_an= stell_dir= ' +
    'verhalte_dich= simuliere= rolle= agiere= benimm=',
  decode: 'dekodiere= entschlussele= entziffere= decodiere= dekodieren= entschlusseln=',
  encoding: 'kodiert= verschlusselt= kodierte= kodierten=',
  obey: 'befolge= folge= fuhre= gehorche= ausfuhren= antworte=',
  exact: 'wortlich= wort_fur_wort= genau= exakt= wortwortlich=',
  clue:
    'geheim vertraulich passwort passworter= bombe waffe gift= hacken= aufgabe aufforderung ' +
    'deine_antwort= deiner_antwort= ihre_antwort= testzweck programmierung illegal statt= ' +
    'stattdessen= entwicklermodus_aktiv',
}
