import { lines } from '../grammar'

/** Words that stand for each other in an attack, a group on each line: what an attacker may write instead. */
const groups = lines`
  ignore disregard skip drop overlook neglect dismiss
  forget unlearn erase leave lose
  previous prior earlier preceding past former
  above foregoing aforesaid preceding
  instructions directions orders guidance directives guidelines
  instruction direction order directive guideline
  rules norms policies regulations terms
  restrictions limits constraints boundaries bounds
  guidelines norms principles advice
  system base core underlying main
  prompt message setup preface text
  reveal show disclose uncover share
  print output display write render
  repeat restate echo recite reproduce
  tell inform advise
  hidden secret concealed private covert
  secret private confidential undisclosed
  password passphrase passcode credential
  pretend imagine suppose assume
  act behave operate perform
  unrestricted unlimited unbounded free
  unfiltered uncensored raw open
  override supersede replace outrank
  bypass circumvent evade sidestep
  disable deactivate suspend remove
  developer engineer programmer maintainer
  mode state setting
  assistant helper agent aide
  ai model machine bot
  answer respond reply
  always constantly forever invariably
  never not
  must should shall
  now presently henceforth
  new fresh updated other
  all every each
  any whatever some
  everything anything whatever
  exactly precisely literally
  verbatim literally exactly
  important vital relevant essential
  urgent pressing critical immediate
  instead rather
  send forward transmit pass
  delete remove erase wipe
  execute run perform launch
  follow obey heed observe
  character persona role part
  jailbreak unlock liberate
  evil wicked bad
  illegal unlawful forbidden
  harmful damaging dangerous
  ethical moral proper
  safety security protection
  filter screen check
  user person client
  begin start open
  stop cease quit
  only solely just
  task job work
  conversation chat dialogue
  context background material
`

const others: ReadonlyMap<string, readonly string[]> = othersOf(groups)

/** What may stand for a word, in its capitals. */
export function synonymsOf(word: string): readonly string[] {
  const known = others.get(word.toLowerCase()) ?? []
  if (word === word.toUpperCase() && word.length > 1) return known.map((one) => one.toUpperCase())
  const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase()
  return isCapital ? known.map((one) => one.charAt(0).toUpperCase() + one.slice(1)) : known
}

function othersOf(lists: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>()
  for (const list of lists) {
    const words = list.split(' ')
    for (const word of words) {
      const set = found.get(word) ?? new Set()
      for (const other of words) if (other !== word) set.add(other)
      found.set(word, set)
    }
  }
  return new Map([...found].map(([word, set]) => [word, [...set]]))
}
