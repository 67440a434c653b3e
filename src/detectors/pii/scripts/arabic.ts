import { setOf } from './vocabulary'
import { judgeOfWords, surname } from './words'
import { alphabet, given, places, surnames } from './tables/arabic'

// Also adjectives, nouns and verbs.
const givenWords = `
  كريم سعيد جميل أمين صالح نور أمل عادل ماجد شريف سلام هدى إيمان رحمة فرح وليد ناصر حكيم عزيز كامل سليم صادق
  طاهر منير مجيد حميد رشيد شاكر صابر فؤاد فارس سيف أنس جهاد نجاح هاني وسام ربيع نضال إسلام أشرف أكرم أنور أسعد
  حسن صلاح زيد عماد فادي لبنى دعاء شهد ندى رنا رزان سحر سهى شروق صباح ضحى عفاف ملك منال نعمة وردة
  امید پیام آزاده بهار ستاره سارا سپیده سحر یلدا افسانه مهتاب رویا مهر شاهین`

const surnameWords = `الصباح المصري العراقي السوري اللبناني المغربي التونسي البغدادي الحسن الأحمد عزیزی سلطانی صالحی
  ملکی اصفهانی شیرازی تهرانی تبریزی`

/** Behind `عبد` alone: `أحمد الله` praises God. */
const divineNames = `الله الرحمن العزيز اللطيف الرحيم القادر المجيد الملك الغني السلام الحميد الناصر الفتاح الوهاب الجبار
  الكريم`
const divine = setOf(divineNames)

const placeWords = `ترکیه روسیه
  مصر الأردن تونس قطر عمان الهند الصين عدن حلب حمص حماة البصرة أربيل غزة نابلس وهران فاس طنجة المدينة بابل
  جدة مكة مشهد کرج هرات رشت یزد کرمان قم چین هند الصومال مسقط`

/** Names of people in Arabic and Persian, and places. */
export const arabic = judgeOfWords({
  alphabet,
  given,
  givenWords,
  surnames,
  surnameWords: `${surnameWords} ${divineNames}`,
  places,
  placeWords,
  titles: `السيد السيدة الدكتور الدكتورة د. الأستاذ الأستاذة أ. المهندس المهندسة الآنسة الشيخ الحاج الأمير الأميرة
    دكتور دكتورة أستاذ أستاذة سيد سيدة
    آقای خانم دکتر مهندس استاد سرکار_خانم جناب_آقای`,
  introductions: `اسمي اسمه اسمها أدعى يدعى تدعى أنا_اسمي باسم اسم_من نام_من اسمم نامم به_نام`,
  greetings: 'عزيزي عزيزتي مرحبا سلام',
  labels: `الاسم الاسم_الكامل اسم_العميل العميل المريض المستلم المرسل الطالب الكاتب المؤلف التوقيع اسم_المريض
    نام نام_خانوادگی نام_کامل مشتری بیمار گیرنده فرستنده نویسنده دانشجو`,
  placeLabels:
    'المدينة الدولة البلد العنوان المكان مكان_الولادة مكان_الميلاد شهر کشور آدرس محل_تولد',
  prepositions: `في من إلى الى نحو مدينة دولة بمدينة محافظة جمهورية در از به شهر استان کشور اهل سوی`,
  honorifics: 'جان',
  links: 'بن',
  nouns: `شارع جامعة مدرسة مسجد بنك مستشفى شركة جسر ميدان مطار خیابان دانشگاه مدرسه بیمارستان بانک شرکت میدان
    فرودگاه`,
  keyOf,
  formOf,
  agrees: (name, last) => name === 'عبد' || !divine.has(last),
  chained: true,
})

/** Of Persian surnames, as keys. */
const surnameEndings = ['زاده', 'پور', 'نژاد', 'نيا', 'يان']

function formOf(_: string, key: string): number {
  return key.length > 5 && surnameEndings.some((ending) => key.endsWith(ending)) ? surname : 0
}

/** Letters that are written in several ways. */
const variants = new Map(
  Object.entries({ أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه' }),
)
/** These, and marks of vowels, which are left out. */
const varying =
  /[\u0610-\u061a\u064b-\u065f\u0670\u0622\u0623\u0625\u0629\u0640\u0649\u0671\u06a9\u06cc]/g

function keyOf(word: string): string {
  return word.replace(varying, (letter) => variants.get(letter) ?? '')
}
