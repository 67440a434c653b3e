import type { Lexicon } from './lexicon'

export const italian: Lexicon = {
  ignore:
    'ignora= ignori= ignorate= ignorare= dimentica= dimentichi= dimenticate= dimenticare= ' +
    'dimenticati= tralascia= trascura= scavalca= aggira= aggirare= bypassa= non_seguire= ' +
    'non_tenere_conto= non_considerare= lascia_perdere= lascia_stare= smetti_di_seguire= ' +
    'smetti_di_rispettare= disattendi= annulla= non_rispettare= metti_da_parte= sovrascrivi= ' +
    'butta= scordati= scorda=',
  ignoring: 'ignor dimentic aggir tralasci cancella= elimina=',
  reveal:
    'rivela= riveli= rivelare= mostra= mostrami= mostrare= mostri= stampa= ripeti= ripetere= ' +
    'dimmi= dammi= visualizza= divulga= trascrivi= fammi_vedere=',
  tell: 'mi_dica= scrivi= elenca= copia= incolla= riporta= traduci= riassumi= quali_sono= qual_e=',
  instruction: 'istruzion ordini= ordine= direttiv comand indicazion consegn',
  rule:
    'regola= regole= restrizion limitazion limiti= vincol politica= politiche= filtro= filtri= ' +
    'sicurezza= etica= etiche= norme= linee_guida= protezion',
  prompt: 'prompt= messaggio_di_sistema= messaggio_iniziale=',
  request: "richiesta_dell'utente= domanda_dell'utente=",
  previous: 'precedent prima= sopra= finora= fin_qui= anterior soprastant passate= in_precedenza=',
  all: 'tutto= tutti= tutte= tutta= ogni= qualsiasi=',
  everything: 'tutto_quello= tutto_cio= quello_che= cio_che= quanto=',
  told: 'detto= ricevuto= ricevute= imparato= dato= date= sai= scritto= parlato=',
  your: 'tuo= tua= tue= tuoi= suo= sue= suoi= vostre=',
  foreign:
    'mio= mia= mie= miei= nostre= nostri= nel_documento= nei= nel_testo= nel= nella= ' +
    'contenute= del_documento=',
  system:
    'sistema= iniziale= iniziali= originale= originali= segreto= segrete= segreti= nascosto= ' +
    'nascoste= nascosti= interno= interne= interna= sviluppatore= sviluppatori=',
  not: 'non= mai= nessun nessuna=',
  report:
    'se= quando= qualora= nel_caso= utente= utenti= attaccante= attaccanti= qualcuno= lui= ' +
    'lei= gente= cliente= clienti= capo= chiede= chiedono= cerca= prova= tenta= tentano= dice=',
  mention:
    'esempio= esempi= attacco= attacchi= frase= frasi= significa= articolo= rilevare= come_ad= ' +
    'proteggere= perche= rifiuta= rifiutare= rifiuti=',
  lead:
    'per_favore= ora= adesso= e= poi= allora= ma= devi= puoi= prima= semplicemente= di= ' +
    'subito= dunque= percio= deve=',
  unrestricted:
    'senza_restrizion senza_limit senza_filtr senza_censur senza_regol senza_vincol illimitat ' +
    'nessuna_restrizion nessun_limit non_censurat non_filtrat',
  persona:
    'fingi= finga= immagina= comportati= agisci= simula= ora_sei= adesso_sei= d_ora_in_poi= ' +
    'da_ora_in_poi= da_adesso= interpreta= fai_finta= non_sei_piu= da_questo_momento=',
  decode: 'decodifica= decodificare= decifra= decifrare=',
  encoding: 'codificato= codificata= cifrato=',
  obey: 'segui= esegui= obbedisci= fai_quello= ubbidisci= rispondi=',
  exact: 'parola_per_parola= letteralmente= esattamente= testualmente= integralmente=',
  clue:
    'segreto= password= bomba arma= armi= veleno= hackerare= tua_risposta= confidenzial ' +
    'compito= illegal invece=',
}
