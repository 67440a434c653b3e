import { judgeOfWords } from './words'
import { alphabet, given, places, surnames } from './tables/hebrew'
import type { ScriptJudge } from './vocabulary'

const givenWords =
  'אור שיר טל גל רון חן לי ים עדן נר אלה דור זיו ליאור ורד אביב מור הדס שי חיים אשר דוד ישראל נתן ברוך יפה קרן שחר רות'

const surnameWords = 'כהן פרץ שלום אברהם דוד מלכה זכאי שגב אלון ברק עמר כץ שחר גל'

const placeWords =
  'ורשה ירדן לבנון הודו סין רחובות צפת עכו לוד רמלה עפולה פריז פראג דובאי ישראל מצרים'

const judge = judgeOfWords({
  alphabet,
  given,
  givenWords,
  surnames,
  surnameWords,
  places,
  placeWords,
  titles: `מר גב׳ גב' גברת ד״ר דר' דר׳ פרופ׳ פרופ' פרופסור הרב עו״ד אדון אדוני מרת`,
  introductions: `שמי שמו שמה קוראים_לי קוראים_לו קוראים_לה השם_שלי השם_שלי_הוא שמי_הוא בשם`,
  labels: `שם שם_מלא שם_פרטי שם_משפחה לקוח מטופל נמען שולח מחבר סטודנט איש_קשר חתימה`,
  placeLabels: 'עיר מדינה ארץ מקום כתובת יישוב מקום_לידה ארץ_לידה',
  prepositions: 'של אל עיר העיר מדינת ליד דרך',
  nouns: 'רחוב שדרות כיכר אוניברסיטת בית-ספר בנק חברת גן מגדל נשיא ראש שר',
  prefixes: 'בלמוש',
  keyOf: (word) => word.replace(/[\u0591-\u05bd\u05bf-\u05c7]/g, '').replace(/'/g, '׳'),
})

/** Names of people in Hebrew, and places. */
export const hebrew: ScriptJudge = (match, before) =>
  judge(match, before.includes('"') ? before.replace(/(?<=[א-ת])"(?=[א-ת])/g, '״') : before)
