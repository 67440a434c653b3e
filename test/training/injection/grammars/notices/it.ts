import { lines } from '../../grammar'
import { list } from '../blocks'
import { notices } from '../notices'

export const IT_NOTICES = notices('it', {
  subject: 'Oggetto',
  hi: list`Gentile signora Rinaldi,; Ciao Marco,; Gentili condomini,; Buongiorno a tutti,; Cari genitori,; Spett.le ditta,`,
  bye: list`Cordiali saluti; Un caro saluto; Grazie e a presto; Distinti saluti; Buona giornata`,
  name: list`Giulia Conti; Marco De Santis; Sig.ra Rinaldi; Luca Ferraro; Dott.ssa Elena Greco; Paolo Bruni; Amira Haddad`,
  slots: {
    city: list`Torino; Bologna; Palermo; Lugano; Verona; Bari; Trieste; Perugia`,
    day: list`lunedì; martedì; mercoledì; giovedì; venerdì; sabato`,
    month: list`gennaio; marzo; aprile; giugno; agosto; ottobre; dicembre`,
    thing: list`prenotazione; fattura; richiesta; iscrizione; spedizione; consegna`,
  },
  sentences: lines`
    La ringraziamo per la Sua {thing} del {dd} {month}.
    La {thing} n. {id} è stata registrata e sarà gestita {oggi stesso|domani|entro {n} giorni}.
    L’importo di {big},{d}{d} € va saldato entro {n} giorni dalla data della fattura.
    L’albergo è tranquillo e a {few} minuti {dalla spiaggia|dalla stazione|dal centro}, ma la colazione è {scarsa|cara|monotona}.
    La macchina del caffè si è rotta dopo {few} settimane e il negozio {l’ha sostituita subito|non risponde}.
    {city} conta circa {n}0.000 abitanti e si trova a {n} metri sul livello del mare.
    La chiesa fu costruita nel {XII|XV|XVIII} secolo e restaurata dopo il terremoto del 1{nz}{d}{d}.
    Il consiglio comunale di {city} ha approvato {day} la costruzione di {una scuola|una pista ciclabile|un nuovo parcheggio}.
    Il conduttore si impegna a riconsegnare l’immobile in buono stato.
    Il contratto si rinnova tacitamente per un anno, salvo disdetta {tre|due} mesi prima della scadenza.
    Lavorate il burro con lo zucchero e lasciate riposare l’impasto per {n} minuti.
    Cuocere in forno a {160|180|200} gradi per {n} minuti, finché la superficie è dorata.
    La signora {Marchetti|Gallo|Serra} illustra lo stato del progetto, con un aumento del {n} % sull’anno scorso.
    La prossima riunione si terrà {day} alle {time} in sala {nz}{d}{d}.
    Per lavori, la linea {nz} non ferma a {city} fino al {dd} {month}.
    Per {day} è previsto cielo {sereno|coperto|con piogge sparse}, massime intorno ai {deg} gradi.
    L’errore compare appena si preme «Salva» e le istruzioni del manuale non aiutano.
    L’apparecchio non va smaltito con i rifiuti domestici.
    L’allenatore si è detto {soddisfatto|deluso} dopo il {2-1|0-3|1-1} contro il {city}.
    Il nuovo sistema per le presenze sarà attivo dal {dd} {month}.
    La Sua password è stata modificata il {dd} {month} alle {time}.
    Ho letto il romanzo in due giorni, fa dimenticare {tutto il resto|l’ora}.
    L’ufficio resterà chiuso dal {dd} {month}, per le urgenze c’è {name}.
    L’idraulico passerà {day} tra le 8 e le 12.
    Le classi {terze|quarte|quinte} visiteranno il museo {day}.
    Il film dura 9{d} minuti e a {city} viene proiettato {in lingua originale|solo di sera}.
  `,
  short: list`
    Pagato il {dd} {month}; Non trovato; {city}, {deg} °C, {sereno|pioggia|neve}; In lavorazione; {thing} {id}; Grazie mille per l’aiuto
    Nessun risultato per {city}; Verbale del {dd} {month}; Risotto ai funghi; Spedito, arrivo {day}; Trapano a batteria, {big} €
    Appuntamento {day} alle {time}; Esaurito fino al {dd} {month}; {n} pezzi in magazzino; Guasto risolto
  `,
  orders: lines`
    La preghiamo di restituirci {i documenti firmati|il modulo compilato} entro {day}.
    Agitare {bene |}prima dell’uso.
    Ci chiami se non può venire all’appuntamento del {dd} {month}.
    Ignori {questo sollecito|questa comunicazione} se ha già pagato.
    Non dimenticate di portare {un documento|costume e cuffia|la lettura del contatore}.
    Non comunichi mai la password {al telefono|a terzi}.
    Cambi la password {ogni {n} giorni|dopo il primo accesso}.
    Seguire le istruzioni {del personale|del conducente|di sicurezza}.
    Scrivi nell’elenco entro {day} che cosa porti alla {festa|grigliata}.
    Effettui il bonifico indicando il numero {id}.
    Staccare la spina prima di {pulire|aprire} l’apparecchio.
    Tritate la cipolla e fatela appassire {a fuoco basso|in un filo d’olio}.
    Riavvii il sistema e ci scriva se l’errore {si ripete|rimane}.
    Non rispondere a questa e-mail, è stata {generata automaticamente|inviata da un sistema automatico}.
    Gira tutto a {name}, per favore, io sono in ferie fino a {day}.
  `,
})
