import { expect, test } from 'vitest'
import { handingLine } from './message-kinds'

test.each([
  ['assignment', '李', '李', 'ticket.taken_line'],
  ['assignment', '孙', '李', 'ticket.assigned_line'],
  ['taking_over', '李', '王', 'ticket.taking_over_line'],
  ['hand_over', '李', '王', 'ticket.hand_over_line'],
  ['incident', '李', '王', 'ticket.incident_line'],
] as const)('of %s by %s, naming %s, the conversation says %s', (kind, authorName, body, line) => {
  expect(handingLine({ kind, authorName, body })).toBe(line)
})
