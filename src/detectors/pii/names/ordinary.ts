/** Words that are written with a capital and are in no name of a person. */
export const stopWords: readonly string[] = [
  // Function words, and verbs that begin a sentence or stand in a title.
  ...words(`a about above according across actually add adding after afterwards again against all almost
    also although always am among an and another any anybody anyone anything are aren't around as ask at
    back based be because been before being below best better between both but buy by can can't cannot
    certainly check choose click come consider could couldn't create create describe did didn't do does
    doesn't doing don't done down during each either else ensure enter even ever every everybody everyone
    everything example explain few finally find first five follow for four from generally get getting
    give given go going good got great had hadn't has hasn't have haven't having he he's hello help her
    here here's hers hey hi high him his hopefully how however i i'd i'll i'm i've if imagine important in
    include indeed initially instead into is isn't it it's its just keep kindly know last later least less
    let let's like likely list long look looking low made make making many maybe me meanwhile might mine
    moreover more most much must my need never new next no nobody none nor not note nothing now of off ok
    okay old on once one only open or other others otherwise our out over own part people perhaps play
    please possible probably provide provided put rather read really remember right same second see seems
    select send several shall she she's should shouldn't show similarly simply since six so some somebody
    someone something sometimes somewhat soon sorry start still stop such suppose sure take tell ten than
    thank thanks that that's the their theirs them themselves then there there's therefore these they
    they're thing things think third this those though three through thus till to today together tomorrow
    too top toward try turn two under unfortunately unless until up upon us use used useful using usually
    very want was wasn't watch we we'll we're we've welcome well went were weren't what what's whatever
    when whenever where whereas whether which while who who's whom whose why will with within without
    won't work would wouldn't write wrong yes yesterday yet you you'd you'll you're you've your yours
    zero killed named born makes took says said asked given tells called`),
  // Calendar.
  ...words(`january february march april june july august september october november december jan feb
    mar apr jun jul aug sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue
    wed thu thurs fri sat christmas easter halloween ramadan hanukkah thanksgiving spring summer autumn
    winter morning evening night noon`),
  // Languages, peoples, faiths.
  ...words(`english american british french german spanish italian portuguese dutch russian chinese
    japanese korean arabic hindi turkish polish swedish danish norwegian finnish greek hebrew latin irish
    scottish welsh australian canadian mexican indian african asian european brazilians muslim muslims islam islamic jewish jews buddhist hindu catholic protestant ukrainian
    vietnamese thai persian bengali swiss austrian belgian hungarian czech romanian bulgarian egyptian
    israeli iranian roman god lord jesus christ allah bible quran`),
  // Things, products, forms of address to many, parts of a form or of a text.
  ...words(`sir madam madame ma'am team folks guys ladies gentlemen friend friends mom dad mum mother
    father uncle aunt grandma grandpa baby dude customer service support api app apple google microsoft
    amazon facebook instagram twitter youtube tesla netflix windows android linux java python javascript
    typescript react node docker kubernetes excel word powerpoint photoshop alexa siri cortana gpt chatgpt
    openai claude gemini visa mastercard paypal card debit credit account pin id iban atm usa uk us eu un
    nato nasa fbi cia covid internet web email mail phone address name date time number title subject
    section chapter figure table step note option question answer user assistant system model data file
    code function class string error warning true false null undefined total price page part version
    level type status key value mr mrs ms miss dr prof dear`),
]

/** What something is that has a name of its own and is no person. */
export const nouns: readonly string[] =
  words(`inc ltd llc llp plc corp corporation company co gmbh ag
  kg sa spa srl bv nv oy ab as ba limited incorporated group holdings partners associates enterprises
  industries solutions systems services technologies technology labs lab laboratories studio studios media
  press news times post journal magazine tribune herald bank capital ventures fund insurance university
  college school academy institute institution hospital clinic church cathedral temple mosque museum
  gallery library theatre theater stadium arena park garden gardens zoo hotel inn resort restaurant cafe
  bar grill shop store market mall center centre airport station terminal port harbor harbour bridge tower
  castle palace street st road rd avenue ave boulevard blvd lane ln drive dr way court ct square sq
  highway hwy parkway pkwy alley circle terrace plaza place trail river lake sea ocean bay beach island
  islands isle mountain mountains mount hills valley canyon desert forest falls creek county city
  town village district province state republic kingdom empire federation union nations national
  international association society foundation committee commission council ministry department office
  agency bureau board court league club team fc united cup championship games olympics award awards prize
  act law treaty war battle revolution movement party festival day week month year season series show
  movie film album song songs band orchestra book books novel story stories edition project program
  programme plan method theory theorem effect disease syndrome test scale index protocol algorithm
  language engine framework library software app apps cloud platform network networks games toys foods
  motors airlines airways railway railways brothers sons bros records pictures entertainment productions
  house home room apt apartment suite unit floor box building estate farm`)

/** Names of places that are ordinary words as well. */
export const homonyms: readonly string[] =
  words(`nice reading split buffalo boulder auburn phoenix anchorage providence
  cypress pueblo centennial wellington woodland cork bath mobile orange jupiter hoover eden troy`)

function words(text: string): string[] {
  return text.split(/\s+/)
}
