import { judgeOfWords } from './words'
import { withoutDots } from './dots'
import { alphabet, given, places, surnames } from './tables/bengali'

const givenWords =
  'সুমন আশা পূজা বিপ্লব জ্যোতি কবিতা স্বপন তপন শেফালী রহিম করিম কামাল জামাল অমিত পার্থ অরুণ রাজা রানী'

const surnameWords = 'খান দাস সরকার রায় সেন পাল দে কর মিত্র বিশ্বাস বেগম আলী আলম হক খাতুন ইসলাম'

/** Names of people in Bengali, and places. */
export const bengali = judgeOfWords({
  alphabet,
  given,
  givenWords,
  surnames,
  surnameWords,
  places,
  placeWords: 'ঢাকা রোম',
  titles:
    'জনাব জনাবা শ্রী শ্রীমতী শ্রীমতি মিস্টার মিসেস মিস ডা. ডাঃ ড. ডঃ ডক্টর ডাক্তার অধ্যাপক প্রফেসর মোঃ মো.',
  introductions: 'আমার_নাম তার_নাম তাঁর_নাম ওর_নাম প্রিয়',
  labels: 'নাম পুরো_নাম সম্পূর্ণ_নাম গ্রাহক রোগী প্রাপক প্রেরক লেখক ছাত্র গ্রাহকের_নাম',
  placeLabels: 'শহর দেশ স্থান ঠিকানা জেলা জন্মস্থান',
  prepositions: 'শহর দেশ জেলা রাজধানী',
  honorifics: 'সাহেব বাবু',
  nouns: 'রোড সড়ক বিশ্ববিদ্যালয় মন্দির ব্যাংক হাসপাতাল কলেজ',
  keyOf: withoutDots,
  chained: true,
})
