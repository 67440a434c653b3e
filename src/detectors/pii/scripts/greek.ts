import { judgeOfWords, surname } from './words'
import { alphabet, given, places, surnames } from './tables/greek'

const givenWords = `ζωή χαρά κυριακή παρασκευή ελευθερία ευτυχία σωτηρία ειρήνη ελπίδα νίκη αγάπη άγγελος σταυρός
  σοφία μαργαρίτα χάρη αθηνά γεωργία`

const nouns = `οδός οδού λεωφόρος λεωφόρου λεωφ πλατεία πλατείας οδ αγίου αγίας άγιος αγία πανεπιστήμιο τράπεζα
  νοσοκομείο σχολείο εκκλησία ναός δήμος εταιρεία`

/** Names of people in Greek, and places. */
export const greek = judgeOfWords({
  alphabet,
  given,
  givenWords,
  surnames,
  surnameWords: '',
  places,
  placeWords: 'σέρρες ρόδος βόλος άγκυρα πάτρα σπάρτη καβάλα κατερίνη',
  titles: `κ. κα κα. κος κος. δρ. δρ δις δεσποινίς καθηγητής καθηγήτρια`,
  introductions: `με_λένε τον_λένε τη_λένε την_λένε λέγομαι ονομάζομαι ονομάζεται το_όνομά_μου_είναι ονόματι`,
  greetings: 'κύριος κύριο κυρία κύριε κυρίου κυρίας αγαπητέ αγαπητή γεια γειά καλημέρα καλησπέρα',
  labels: `όνομα επώνυμο επίθετο ονοματεπώνυμο πελάτης ασθενής παραλήπτης αποστολέας συντάκτης υπογραφή
    γιατρός φοιτητής μαθητής υπεύθυνος επαφή όνομα_πελάτη`,
  placeLabels: 'πόλη χώρα τόπος τόπος_γέννησης τοποθεσία περιοχή διεύθυνση',
  prepositions: 'στην στη στο στα στον στις από για προς την τη της του το',
  stops: `κύριος κύριε κυρία πρόεδρος πρόεδρε υπουργός υπουργέ διευθυντής διευθυντά καθηγητής καθηγητά δήμαρχος
    πρωθυπουργός πελάτη φίλε φίλη συνάδελφε ναι όχι και ή ο η το οι τα ένα μια δεν αν γιατί`,
  nouns,
  keyOf,
  keysOf: (name) => [keyOf(name)],
  formOf: (text) => (text.length > 5 && surnameForm.test(folded(text)) ? surname : 0),
  cased: true,
})

const surnameForm =
  /..(?:οπουλ(?:οσ|ου|ο|ε)|[ιαου]δ(?:ησ|η|ου)|ακ(?:ησ|η|ου)|ελλησ?|ογλου|ατοσ|ουλησ?|ιου|αιοσ|εασ)$/

const plain = new Map(
  Object.entries({
    ά: 'α',
    έ: 'ε',
    ή: 'η',
    ί: 'ι',
    ϊ: 'ι',
    ΐ: 'ι',
    ό: 'ο',
    ύ: 'υ',
    ϋ: 'υ',
    ΰ: 'υ',
    ώ: 'ω',
    ς: 'σ',
  }),
)

/** Without accents, and without what has two forms. */
function folded(word: string): string {
  return word.toLowerCase().replace(/[ΐά-ίΰςϊ-ώ]/g, (letter) => plain.get(letter) ?? letter)
}

/** The endings of cases left out. */
function keyOf(word: string): string {
  return folded(word).replace(/(?<=..)(?:ου|οι|[αεηιοωυ])?σ?$/, '')
}
