import { lines } from '../ollama/stream'

export const stream = lines(
  '',
  new Map([
    ['thinking', 'reasoning'],
    ['response', 'text'],
  ]),
)
