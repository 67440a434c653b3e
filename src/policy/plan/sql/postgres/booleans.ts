import { sideOf, type SqlType } from '../dialect'

export const booleans: SqlType = {
  compare: ({ column, operator, operand, bind }) => {
    switch (operator) {
      case 'eq':
        return { text: `${column} = ${sideOf(operand, 'boolean', bind)}` }
      case 'ne':
        return { text: `${column} <> ${sideOf(operand, 'boolean', bind)}` }
      case 'in':
        return 'value' in operand
          ? { text: `${column} = ANY(${bind(operand.value, 'boolean[]')})` }
          : undefined
      default:
        return undefined
    }
  },
}
