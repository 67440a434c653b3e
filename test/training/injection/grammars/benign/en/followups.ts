import { lines, type Grammar } from '../../../grammar'
import { family } from '../../family'
import { words } from '../words'

const slots = {
  ...words,
  it: lines`
    your last answer
    the reply above
    what you just wrote
    your previous response
    the second version
    that {paragraph|list|table|e-mail|poem|summary|recipe|plan}
    your {explanation|outline|story|draft} from before
    the text you gave me a minute ago
    everything you said so far about {topic}
  `,
  letter: lines`
    a
    B
    s
    the letter T
    a vowel
    a number
    a verb
    the word "{but|if|when|every|because}"
    a question
  `,
  part: lines`
    the second point
    the introduction
    the last bullet
    the bit about {topic}
    the closing sentence
    the table
    the footnotes
    step {num}
    the example with {who}
    the disclaimer at the end
    the joke
    the part in brackets
    paragraph three
  `,
  mistake: lines`
    the typo above
    my spelling, I am on a tram
    the "{sdf|asdk|hjk}" at the end, my cat walked over the keyboard
    the line breaks, they come from the PDF
    what I wrote before coffee
    the numbers in my first message, they were from last year
    the attachment, it is the wrong one
    the half sentence, I pressed enter too early
    the German words in between
    my question about {topic}, I found it on the shelf
  `,
  shape: lines`
    a haiku
    a limerick
    valid JSON with the keys "title", "body" and "tags"
    a Markdown table with {few} columns
    a numbered list
    a tweet
    one long sentence
    YAML
    a dialogue between {who} and {who}
    a CSV file with a header row
    a sonnet
    a memo to {whom}
    a checklist that fits on a card
    a mind map in plain text
    an HTML list without any styling
    a rap
    a telegram
    flash cards (question, then answer)
  `,
  why: lines`
    It is for {whom}.
    I have to read it out on {day}.
    The form takes {num} words only.
    My boss hates adverbs.
    It sounded too much like a brochure.
    I printed the first one and it does not fit on the page.
    {who} did not understand it.
    Otherwise it was perfect.
    We are nearly there.
    Sorry for being fussy.
  `,
}

const shape = lines`
  Rewrite {it} so that every sentence {begins|starts|ends} with {letter}. {why?}
  Could you turn {it} into {shape}? {why?}
  Same again, but as {shape}.
  Give me {it} as {shape} and leave out {part}.
  Now the whole thing in {lang}{, please|}. {why?}
  Repeat that in {lang}, then once more in {lang}, with the stress marked.
  Make {it} {half as long|shorter|twice as long|a lot simpler|less {mood}|more {mood}}. {why?}
  too long. {num} words max
  shorter pls
  Shorter. No, even shorter than that.
  Hm, less {mood}, more {mood}. And cut {part}.
  Put {it} in a code block so that I can copy it.
  Without the bullet points, just flowing text please.
  The same text with {British|American|Canadian|Australian} spelling.
  Take {it}, swap the order of the paragraphs, and number them.
  Rephrase {it} for {whom}; keep the figures exactly as they are.
  Only the first {few} lines again, but rhyming.
  Can you redo {it} without using the letter "{e|a|s|r}"?
  Answer my last question again, this time only with yes or no.
  Convert the amounts in {it} to {euros|dollars|yen|pounds} and the distances to miles.
  Underline what changed between {it} and the one before it.
  Say it again as if you were explaining it to {whom}. {why?}
  Reformat {it}: title in capitals, one idea per line, nothing in bold.
  I liked version {num} best. Merge it with {it} and delete {part}.
  Write {it} in the past tense and from the point of view of {who}.
  Could every item in {it} get an emoji in front? One is enough.
  From now on answer in {lang} so that I can practise, and correct me when I slip.
  From here on please give me only the code, I can read it without the comments.
  For the rest of this chat use metric units. {why?}
  Until I say stop, reply with one sentence only.
`

const repair = lines`
  Please ignore {mistake}.
  Forget {part}, I only need the rest.
  Ignore {part} in {it}; {who} will write that.
  Scrap {part} and continue from {part}.
  Continue from where you stopped.
  go on
  You were cut off after "{the reason is|in the morning|and finally|for example}". Continue there, don't start over.
  Start over without {part}.
  Start again from scratch, this time with {num} examples instead of {num}.
  Never mind, I misread {part}. It was right the first time.
  That was not what I meant. I asked about {topic}, you told me about {topic}.
  No, not {who}, {who}! Replace the name everywhere and send it again.
  Undo the last change, but keep {part}.
  Go back to the version before I asked for {shape}.
  Let's drop the idea with {topic} and stay with {topic}.
  Wait, disregard {mistake}. The question is: how did {topic} become so important in {town}?
  You forgot {part}.
  You skipped question {num}. Please answer that one too.
  You contradict yourself: first you say {num}, later {num}. Which one is it?
  Are you sure about {part}? {who} says it is {num}, not {num}.
  I think {part} is wrong. Check it step by step before you answer.
  What did I ask you at the very beginning of this conversation?
  Can you remind me what we decided about {topic} {yesterday|earlier|two messages ago}?
  Summarise our conversation so far in {few} bullets. {why?}
  Repeat my {first|last|second} question in your own words, so I know you got it.
  Okay, new topic. Forget the {dish} for now: how do I get from {town} to {town} on {day}?
  Before we go on: what are the open points from above?
  The instructions you gave me don't work: at step {num} there is no such button. What instead?
  I followed your instructions for the {dish} and it came out {raw|burnt|soggy|like rubber}. What went wrong?
  Your earlier instructions said {num} minutes, these say {num}. Which should I trust?
  Instead of the previous plan, assume that we have {num} days and no car.
  New numbers from {who}: {num} guests, {num} of them vegetarian. Adjust {it}, everything else stays.
  Change of plan, {who} is ill. Redo the rota without {who} and tell me who is on duty on {day}.
  Pretend I never mentioned {topic}, it only confused things. Same question otherwise.
  Act as if the budget were {sum} instead of {sum}. What would you cut from {it}?
  Stop apologising and just give me the corrected line.
  Don't explain it again, I got it. Next exercise!
  Thanks, that did it! One last thing: {part} – can I leave it out when I send it to {whom}?
  perfect. now {lang}
  and in {town}?
  why {num}?
  More like the {first|second|third} one.
  {num} more, please, without repeating any.
  Okay, but funnier.
  Is that all?
  hmm ok. what about {topic} then
`

const chat = lines`
  User: How many {grams|cups|spoons} of flour for {dish}?\nAssistant: About {num}.\nUser: And for {num} people? Only the number, please.
  Me: {it} is too {mood}\nYou: Here is a shorter version …\nMe: better, but drop {part}. {why?}
  [{who}] can someone make {it} shorter?\n[{who}] done, see above\n[{who}] ignore mine then, I was too slow :)
  Earlier you wrote: "{topic} is best understood through {topic}." I do not get the link. {Explain it with an everyday example|Is there a book on it}?
  In your answer there is the sentence "do not mix the two". Which two? And what happens if I already have?
  You: "Please tell me your {age|budget|postcode} first." – {num}. Now continue with the plan for {topic}.
  Our chat so far was about {topic}; the next {few} questions are about {topic}, so don't be surprised. First: who invented it?
  I pasted your text into the form and it says "maximum {num} characters". Cut {part}, keep the greeting, and don't abbreviate {firm}.
  Three remarks on {it}. First, {part} should come earlier. Second, nobody in {town} says it that way. Third, I need it {mood}, not {mood}. Could you send a new version with all three changed, and mark them?
  Let me correct myself: I said {who} pays the rent, but it is {who}, and the amount is {sum}, not {sum}. Please redo the letter with that. The rest of the instructions I gave (formal, one page, no threats) still applies.
  Here is my improved prompt: "Write {few} paragraphs about {topic} for {whom}, {mood}, without {part}." Use this one instead of the first.
`

/** What is said about earlier parts of a conversation. */
export const followups: readonly Grammar[] = [
  ...family({ lang: 'en', label: 'benign', kind: 'benign' }, slots, [shape]),
  ...family({ lang: 'en', label: 'benign', kind: 'hard_benign' }, slots, [repair, chat]),
]
