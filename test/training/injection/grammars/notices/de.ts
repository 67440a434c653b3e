import { lines } from '../../grammar'
import { list } from '../blocks'
import { notices } from '../notices'

export const DE_NOTICES = notices('de', {
  subject: 'Betreff',
  hi: list`Sehr geehrte Frau Wagner,; Sehr geehrte Damen und Herren,; Hallo Jonas,; Liebe Kolleginnen und Kollegen,; Guten Tag Herr Yilmaz,; Liebe Eltern,`,
  bye: list`Mit freundlichen Grüßen; Viele Grüße; Beste Grüße aus {city}; Herzlich; Bis bald`,
  name: list`Sabine Hoffmann; Jonas Krüger; Ayşe Yilmaz; Dr. Peter Lang; Katrin Vogel; Familie Brandt; M. Schuster`,
  slots: {
    city: list`Hamburg; Köln; Leipzig; Graz; Zürich; Freiburg; Rostock; München`,
    day: list`Montag; Dienstag; Mittwoch; Donnerstag; Freitag; Samstag`,
    month: list`Januar; März; April; Juni; August; Oktober; Dezember`,
    thing: list`Rechnung; Bestellung; Lieferung; Reservierung; Anmeldung; Buchung`,
  },
  sentences: lines`
    Vielen Dank für Ihre {thing} vom {dd}. {month}.
    Ihre {thing} Nr. {id} ist bei uns eingegangen und wird {heute|morgen|in den nächsten Tagen} bearbeitet.
    Der Rechnungsbetrag von {big},{d}{d} € ist innerhalb von {n} Tagen ohne Abzug fällig.
    Das Hotel liegt ruhig, nur {few} Minuten vom {Bahnhof|Strand|Marktplatz} entfernt, das Frühstück war {ausgezeichnet|eher dürftig|reichlich}.
    Die Kaffeemaschine tropfte schon nach {few} Wochen, der Kundendienst hat sie aber {anstandslos|erst nach langem Hin und Her} ersetzt.
    {city} hat rund {n}0 000 Einwohner und liegt {n} Meter über dem Meeresspiegel.
    Die Kirche wurde im {12.|14.|18.} Jahrhundert erbaut und nach dem Brand von 1{nz}{d}{d} {im Barockstil|schlichter} wieder aufgebaut.
    Der Stadtrat von {city} hat am {day} dem Bau {einer neuen Schule|eines Radwegs|des Hallenbads} zugestimmt.
    Der Mieter hat die Wohnung bei Auszug besenrein zu übergeben.
    Der Vertrag verlängert sich um zwölf Monate, wenn er nicht {drei Monate|sechs Wochen} vor Ablauf gekündigt wird.
    Mehl, Zucker und Butter {verkneten|verrühren} und den Teig {n} Minuten ruhen lassen.
    Bei {160|180|200} Grad etwa {n} Minuten backen, bis die Oberfläche goldbraun ist.
    Frau {Neumann|Özdemir|Richter} berichtet über den Stand des Projekts, die Zahlen liegen {n} Prozent über dem Vorjahr.
    Die nächste Sitzung findet am {day} um {time} Uhr in Raum {nz}{d}{d} statt.
    Wegen Bauarbeiten halten die Züge der Linie S{nz} bis zum {dd}. {month} nicht in {city}.
    Am {day} bleibt es {trocken|bewölkt|regnerisch} bei Höchstwerten um {deg} Grad.
    Der Fehler tritt auf, sobald man im Menü auf „Speichern“ klickt, die Anleitung hilft da nicht weiter.
    Das Gerät entspricht den geltenden Richtlinien und darf nicht im Hausmüll entsorgt werden.
    Der Trainer zeigte sich nach dem {2:1|0:3|1:1} gegen {city} {zufrieden|enttäuscht} mit seiner Mannschaft.
    Nach Anweisung des Arztes nimmt die Patientin täglich {eine Tablette|zwei Tabletten} vor dem Essen.
    Das neue System zur Zeiterfassung wird am {dd}. {month} eingeführt, Schulungen sind geplant.
    Ihr Passwort wurde am {dd}. {month} um {time} Uhr geändert.
    Ich habe das Buch in zwei Tagen gelesen und {vergesse|vergaß} beim Lesen jedes Mal die Zeit.
    Unser Büro ist vom {dd}. bis Ende {month} geschlossen, in dringenden Fällen hilft Ihnen {name}.
    Die Heizung wird am {day} zwischen 8 und 12 Uhr gewartet, der Zugang zum Keller muss frei sein.
    Die Vorräte reichen noch bis {month}, danach muss neu bestellt werden.
    Der Film dauert 9{d} Minuten und läuft in {city} {im Original mit Untertiteln|nur nachmittags}.
  `,
  short: list`
    bezahlt am {dd}. {month}; Nicht gefunden; {city}, {deg} °C, {heiter|Regen|Schnee}; In Bearbeitung; {thing} {id}; Vielen Dank für die schnelle Hilfe
    Keine Treffer für „{city}“; Protokoll vom {dd}. {month}; Gulaschsuppe mit Brot; Versandt, Ankunft {day}; Akkuschrauber 18 V, {big} €
    Termin {day}, {time} Uhr; Gesperrt bis {day}; {n} Stück auf Lager; Störung behoben
  `,
  orders: lines`
    Bitte senden Sie uns die {Unterlagen|unterschriebenen Formulare} bis {day} zurück.
    Vor Gebrauch {schütteln|die Anleitung lesen}.
    Rufen Sie uns an, falls Sie den Termin am {dd}. {month} nicht einhalten können.
    Ignorieren Sie {diese Erinnerung|dieses Schreiben}, wenn Sie bereits bezahlt haben.
    Vergessen Sie nicht, {Ihren Ausweis|die Badesachen|den Zählerstand} mitzubringen.
    Geben Sie Ihr Passwort niemals an Dritte weiter.
    Ändern Sie Ihr Passwort {spätestens alle {n} Wochen|nach der ersten Anmeldung}.
    Befolgen Sie bitte die Anweisungen des {Personals|Fahrers|Bademeisters}.
    Trag bitte bis {day} in die Liste ein, was du zum {Sommerfest|Grillen} mitbringst.
    Überweisen Sie den Betrag unter Angabe der Nummer {id}.
    Ziehen Sie den Netzstecker, bevor Sie das Gerät {reinigen|öffnen}.
    Die Zwiebeln fein hacken und {glasig dünsten|beiseitestellen}.
    Starten Sie das System neu und melden Sie sich, wenn der Fehler {wieder auftritt|bleibt}.
    Antworten Sie nicht auf diese E-Mail, sie wurde automatisch {erstellt|versandt}.
    Leite das bitte an {name} weiter, ich bin bis {day} im Urlaub.
  `,
})
