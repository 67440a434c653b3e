import { readTable, under } from '../read-table'
import { messageTable } from './message'

/** Texts of a request: its messages, or the last of them, which some interfaces send alone. */
export const readRequest = readTable({
  ...under('messages.*', messageTable(2)),
  ...under('message', messageTable(1)),
})
