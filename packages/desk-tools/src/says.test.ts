import { expect, test } from 'vitest'
import { ticketSays } from './says'

const line = {
  number: 'TS-1042',
  subject: '水泵异响',
  customerName: '临江港务',
  assigneeName: '王敏',
  contact: { personId: 'per_1', personName: 'Ma Jun' },
}

test.each([
  ['its number', '1042', [], true],
  ['its subject', ' 水泵 ', [], true],
  ['its customer', '港务', [], true],
  ['who has it', '王敏', [], true],
  ['who asked, in whatever case', 'ma j', [], true],
  ['who asked, by an address that no line shows', 'mj@port.example', ['per_1'], true],
  ['nobody of these', 'mj@port.example', ['per_2'], false],
] as const)('a ticket is found by %s', (_, filter, contactIds, found) => {
  expect(ticketSays(filter, contactIds)(line)).toBe(found)
})

test('one that is from nobody in particular is nobody’s address', () => {
  expect(ticketSays('x@y', ['per_1'])({ ...line, contact: undefined })).toBe(false)
})
