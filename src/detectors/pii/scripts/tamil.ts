import { judgeOfWords } from './words'
import { alphabet, given, places, surnames } from './tables/tamil'

/** Names of people in Tamil, and places. */
export const tamil = judgeOfWords({
  alphabet,
  given,
  givenWords: 'செல்வம் சாந்தி கவிதா பாண்டியன் தேவர் வெற்றி அன்பு மணி ராஜா இளவரசி மலர்',
  surnames,
  surnameWords: 'பிள்ளை தேவர் குமார் ராஜா செல்வன்',
  places,
  placeWords: 'சேலம் ஈரோடு',
  titles: 'திரு திரு. திருமதி திருமதி. செல்வி செல்வன் டாக்டர் முனைவர் பேராசிரியர் மருத்துவர்',
  introductions: 'என்_பெயர் எனது_பெயர் அவர்_பெயர் அவரது_பெயர் அவள்_பெயர் அவன்_பெயர் அன்புள்ள',
  labels: 'பெயர் முழுப்_பெயர் முழு_பெயர் வாடிக்கையாளர் நோயாளி பெறுநர் அனுப்புநர் ஆசிரியர் மாணவர்',
  placeLabels: 'நகரம் ஊர் நாடு இடம் முகவரி மாவட்டம் மாநிலம் பிறந்த_இடம்',
  prepositions: 'நகரம் மாவட்டம்',
  honorifics: 'அவர்கள் அவர்களே அவர்களுக்கு அவர்களின்',
  nouns: 'சாலை தெரு பல்கலைக்கழகம் கோவில் கோயில் வங்கி மருத்துவமனை கல்லூரி',
  keyOf: (word) => word,
  chained: true,
})
