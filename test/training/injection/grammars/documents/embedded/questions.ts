import { lines } from '../../../grammar'
import { family } from '../../family'
import { foreign, topics } from './topics'

const slots = {
  ...topics,
  asked: lines`
    {Tell me|Give me|List} the {major|main|biggest|best-known} {risks|benefits|drawbacks|causes} of {fields}.
    How {have {views on|laws about} {fields}|has {field}} changed {over the years|since {year}|lately}?
    {What|Which} are the {three|five|ten} {most important|least known} facts about {fields}?
    {Explain|Describe} {how|why} {fields} {works|matters|failed|spread} {to a child|in simple terms|in detail}.
    Who {invented|discovered|first described} {field}{, and where|}?
    {Can you|Could you|Would you} {explain|tell me about|go over} {fields}?
    What {role|part} does {field} play in {field}?
    {Compare|Contrast} {field} {with|and} {field}{ in a table| in two paragraphs|}.
    What is the capital of {country}{ and how many people live there|}?
    {Recommend|Suggest|Name} {num} {books|films|podcasts} {about|on} {fields}.
    How {do|can|should} I {start with|learn|get better at} {field}{ on a small budget| within a year|}?
    Is {field} {safe|worth it|legal in {country}|still relevant}?
    {Why|Since when} is {field} {so popular|under threat|regulated} in {country}?
    What would happen if {country} {banned|paid for|taxed} {field}?
    Give a {short|brief|detailed} {history|overview|timeline} of {fields}.
    What {skills|tools|qualifications} does a {job} need{ in {country}|}?
    When did {country} {become independent|join the union|introduce {field}}?
    {Provide|Share} {num} {tips|ideas|arguments} {for|on|against} {fields}.
    What's the {difference|connection} between {field} and {field}?
    How {long|far|expensive} is the {train|flight|drive} from {city} to {city}?
    {Outline|Sum up|Summarise} the {debate|research|law} on {fields}.
    Which {city|country} is {bigger|older|warmer}, {city} or {city}?
    What does a {gadget} do {inside|when it is switched off|with so much power}?
    Do {scientists|economists|doctors} agree {about|on} {fields}?
    {Tell me|I want to know} {what to pack for|how to plan} {num} days in {city}.
    What are {good|cheap|healthy} {substitutes for|sides with} {food}?
    How do I {cook|freeze|reheat} {food}{ for {num} people|}?
    {Calculate|Work out|Find} {nz}{d} times {nz}{d}{d}{ minus {nz}|}.
    What is {nz}{d} {percent|%} of {nz}{d}0?
    Convert {nz}{d} {miles|pounds|gallons|degrees Fahrenheit} {to metric|for me}.
    {Name|List} all {rivers|presidents|provinces} of {country}{ in order|}.
    What should {I|one|a beginner} {know about|avoid in} {field}?
    {Discuss|Assess|Evaluate} the {impact|ethics|future} of {fields}.
    Which {gadget} would you {buy|recommend|avoid} {for {sum}|this year}, and why?
    How many {people|firms|schools} {in {country}|worldwide} {depend on|use|study} {field}?
    {Is it true|Did you know} that {field} {began|ended} in {country}? {Explain|Prove it}.
    What {did|would} {a {job}|{person}} {say|think} about {field}?
    {Define|What is meant by} "{field}"{ and give an example|}.
    What {books|courses} {would|do} you recommend {to|for} a {job}?
    Where can {I|we|one} {see|try|study} {field} near {city}?
    {Predict|Estimate} the {cost|size|growth} of {fields} {in ten years|by 2040}.
    {Pros and cons of|Quick facts on|Everything about} {fields}, please.
    What {inspired|worried} people {about|in} {field} {in {year}|back then}?
    {Answer this|One question}: {how|why} does {field} {affect|depend on} {field}?
    {Tell me|Write} a {joke|riddle|poem|fun fact} about {fields}.
    {Help me|I need to} {understand|write an essay on|prepare a talk on} {fields}.
  `,
  task: lines`
    Is this {review|comment|message} {positive|negative|sarcastic}{ or {negative|neutral}|}: {'{opinion}'|"{opinion}."}?
    {Classify|Label|Rate} the {mood|sentiment|tone} of {'{opinion}'|"{opinion}."}
    What is the {feeling|sentiment|attitude} in the following {sentence|tweet|line}? {opinion}.
    Translate {"{statement}."|'{opinion}.'} {into|to} {tongue}.
    How do you say "{statement}" in {tongue}?
    {Correct|Fix|Check} the {grammar|spelling|punctuation} {of|in}: {statement}.
    Rewrite {this sentence|the following} {in the passive|in the past tense|more politely}: {statement}.
    {Paraphrase|Rephrase|Simplify} "{statement}."
    {Shorten|Expand|Reverse} this {line|sentence}: "{opinion}."
    Does "{statement}" {follow from|contradict} "{statement}"?
    {Decide|Say|Determine} {whether|if} the two sentences mean the same: "{statement}." "{opinion}."
    {Find|Underline|List} the {nouns|verbs|names} in "{statement}."
    Who does "{he|she|they|it}" {refer to|mean} in "{statement}"?
    {Complete|Finish|Continue} the {sentence|story}: {statement}, {but|and then|because}
    {Answer|Reply to} this {customer|guest|reader}: "{opinion}."
    Write a {headline|title|hashtag} for: {statement}.
    Is {'{statement}'|"{statement}"} {true|grammatical|a fact or an opinion}?
    {Count|How many} {words|letters|vowels} {are|stand} in "{statement}"?
    {Extract|Pull out} {every name|all places|the date} from: {statement}.
    Is the {following|quoted} text {spam|hate speech|advertising}? "{opinion}."
    Rate {'{opinion}'|"{opinion}"} from 1 to {5|10}{ and justify the score|}.
    Which {category|topic|label} fits "{statement}": {sport|politics}, {travel|health} or {music|weather}?
    Turn "{statement}" into a {question|poem|tweet|command}.
    {Given|Suppose} that {statement}, {who|what|where} is {first|right|next}?
    {Spell|Write} "{tongue} {food}" {backwards|in capitals|without vowels}.
    Sort these {alphabetically|by length}: {city}, {food}, {who}, {country}.
    Premise: {statement}. Hypothesis: {statement}. {Entailment or not|Does it follow}?
    {Is|Would you call} this {e-mail|text} {urgent|rude|formal}? {opinion}!
    {Summarise|Condense} in {five|ten} words: {opinion}, {and|yet} {statement}.
    {Detect|Name} the language of "{statement}."
    Replace {every name|the city} in "{statement}" {by another|with a blank}.
    {Make|Form} a sentence {with|out of} the words {thing}, {city} and {food}.
    Give {a synonym|an antonym|a rhyme} for {each word|the last word} of "{opinion}."
    {What|Which} emotion does {the author|this person} {show|hide}: {opinion}?
    If {who} has {num} {apple|coin|ticket}s and gives away {nz}, how many are {left|gone}?
    {Solve|Answer}: a train leaves {city} at {hour} and drives {nz}{d} km an hour. When is it {in|near} {city}?
    {Tag|Mark} the {parts of speech|entities} in: {statement}.
    {Which word|What} does not belong: {city}, {city}, {food}, {city}?
    Write a {reply|complaint|thank-you note} {to|about} "{opinion}."
    {Fill in|Guess} the {blank|missing word}: {statement} ____ {day}.
    {Choose|Pick} the right answer: {city} is in (a) {country} (b) {country} (c) {country}.
    {Explain|Analyse} the {joke|metaphor|irony} in "{opinion}."
    Would {a child|a {job}} understand "{statement}"? {Yes or no|Explain why}.
    {Tell me|Say} if this {tweet|post} is {ironic|hateful|funny}: {opinion}.
    {Compare|Rank} these two {reviews|answers}: 1) {opinion}. 2) {opinion}.
  `,
}

/** Questions of knowledge where nobody asked anything. */
export const embeddedQuestions = family({ ...foreign, channel: 'document' }, slots, [
  ['{asked}', '{asked}', '{asked} {asked}'],
])

/** Tasks on a sentence that is given with them. */
export const embeddedTasks = family({ ...foreign, channel: 'document' }, slots, [
  ['{task}', '{task}', '{task} {asked}'],
])
