// The small words that every text of a language is full of, accents left out; of twenty languages.
const lists = [
  'the of and to in a is that for it you with on as are this be or from not your my all have what me do',
  'der die das und zu in ist nicht den von mit ein eine sie es auf fur im dem ich du alle bitte mir',
  'le la les de des et un une est que pour dans en du vous pas sur ce qui tes votre toutes moi je ne',
  'el los las y una es por con no para tu su al lo todas todo se mi dime cual',
  'o os e um uma que nao do da em para com seu sua todas as voce me eu',
  'il che di un per non con del della i gli le tutte tutti tuo mi sono mio',
  'de het een en van is niet op te dat voor met alle je jouw mij ik',
  'i w nie na z do sie to jest jak wszystkie moje swoje mi co ze',
  've bir bu icin ile de ne tum bana benim olan senin',
  'va cac cua la co khong cho mot hay toi nhung ban tat ca',
  'dan yang di ke untuk dari ini itu tidak semua saya dengan',
  'och att det som en ar inte pa av alla din for mig',
  'og at det er ikke til af alle din mig som',
  'a az es nem hogy egy minden meg is ezt',
  'si sa nu cu pe este toate mi din ce',
  'a se na je to ze v pro si vsechny',
  'и в не на что с по это все мне как твои вы я из для или за',
  'і та не що на у це всі мені як ви з для',
  'και το να η ο του της που με δεν ολες σου',
  'في من على لا ما هذا كل إلى أن و هو',
  'के में है और को से का की यह सभी मुझे',
]

/** Function words of about twenty languages, in small letters without accents. */
export const functionWords: ReadonlySet<string> = new Set(lists.flatMap((list) => list.split(' ')))
