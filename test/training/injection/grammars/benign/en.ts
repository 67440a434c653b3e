import { type Grammar } from '../../grammar'
import { encoded } from './en/encoded'
import { everyday } from './en/everyday'
import { framing } from './en/framing'
import { mention } from './en/mention'
import { orders } from './en/orders'
import { play } from './en/play'
import { requests } from './en/requests'
import { system } from './en/system'
import { tasks } from './en/tasks'
import { trigger } from './en/trigger'
import { work } from './en/work'

/** English texts that change, bypass or extract nothing. */
export const grammars: readonly Grammar[] = [
  ...everyday,
  ...requests,
  ...tasks,
  ...work,
  ...system,
  ...mention,
  ...trigger,
  ...play,
  ...orders,
  ...encoded,
  ...framing,
]
