import { judgeOfWords } from './words'
import { withoutDots } from './dots'
import { alphabet, given, places, surnames } from './tables/devanagari'

const givenWords = `
  आशा उषा पूजा ज्योति कविता प्रतिभा कल्पना वंदना अर्चना ममता विकास विजय मोहन रानी किरण प्रकाश आनंद संतोष
  आकाश सागर विनय राम कृष्ण शिव गणेश दीपक पंकज तरुण अरुण विवेक गौरव शांति सुमन मीना रेखा निशा छाया माया राज
  प्रेम यश करण सीमा जय भारती सूरज ललित अटल सोनू रवि लक्ष्मी काजल अशोक`

const surnameWords = 'सिंह कुमार कुमारी देवी राय दास खान लाल प्रसाद सेन राज चंद्र राव नाथ बाई प्रकाश पाल बेगम'

/** Names of people in Hindi and its neighbours, and places. */
export const devanagari = judgeOfWords({
  alphabet,
  given,
  givenWords,
  surnames,
  surnameWords,
  places,
  placeWords: 'सूरत चीन कोटा आगरा पंजाब बिहार भारत इराक',
  titles: 'श्री श्रीमती सुश्री कुमारी डॉ. डॉ डॉक्टर डाक्टर प्रो. प्रो प्रोफेसर मिस्टर पंडित श्रीमान',
  introductions: 'मेरा_नाम मेरा_पूरा_नाम उसका_नाम उनका_नाम माझे_नाव मेरो_नाम प्रिय नमस्ते',
  labels: 'नाम पूरा_नाम ग्राहक मरीज रोगी प्राप्तकर्ता प्रेषक लेखक छात्र नाव ग्राहक_का_नाम',
  placeLabels: 'शहर देश स्थान पता राज्य जन्मस्थान जन्म_स्थान',
  prepositions: 'शहर देश राज्य जिला',
  honorifics: 'जी साहब साहिब',
  nouns: 'मार्ग रोड नगर विश्वविद्यालय मंदिर बैंक अस्पताल सरकार चौक स्टेडियम',
  keyOf: withoutDots,
})
