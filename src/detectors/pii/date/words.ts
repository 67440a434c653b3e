// Months of English, German, French, Spanish, Portuguese, Italian, Dutch, the Scandinavian languages,
// Polish, Turkish and Russian, and what they are shortened to.
const months = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'januar jänner februar märz mai juni juli oktober dezember mär okt dez ' +
    'janvier février fevrier mars avril juin juillet août aout septembre octobre novembre décembre decembre ' +
    'janv févr avr juil déc enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre ' +
    'diciembre ene abr ago dic janeiro fevereiro março maio junho julho setembro outubro novembro dezembro ' +
    'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug set ott ' +
    'januari februari maart mei augustus mrt augusti marts maj desember ' +
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia ' +
    'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık ' +
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'
  ).split(' '),
)

export function isMonth(word: string): boolean {
  return months.has(word.toLowerCase())
}

// Common words in one of these languages or in English, in this case.
const common = new Set(
  'may march mars mag Mag set Set out Out gen Gen ago dic ara mart maja marca'.split(' '),
)

export function isCommonWord(month: string): boolean {
  return common.has(month)
}

const weekdays = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '))

export function isWeekday(word: string): boolean {
  return weekdays.has(word.toLowerCase())
}
