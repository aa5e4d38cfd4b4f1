import { expect, test } from 'vitest'
import type { Scope } from '../scope'
import { listTickets } from './list-tickets'

const scope = { may: () => true } as unknown as Scope

test.each([
  ['the archive', { view: 'archived', savedView: undefined }],
  ['a saved view', { view: 'all', savedView: 'vie_1' }],
] as const)('%s has an order of its own: another is refused, not overlooked', async (_, of) => {
  await expect(listTickets(scope, { ...of, sort: 'number', limit: 9 })).rejects.toMatchObject({
    code: 'unacceptable',
    details: { errors: [{ pointer: '/sort' }] },
  })
})

test('the archive is not narrowed: each parameter that would is named', async () => {
  const narrowed = { filter: '泵', priority: ['urgent' as const], type: undefined }
  await expect(
    listTickets(scope, { view: 'archived', limit: 9, ...narrowed }),
  ).rejects.toMatchObject({
    code: 'unacceptable',
    details: { errors: [{ pointer: '/filter' }, { pointer: '/priority' }] },
  })
})

test('a customer’s contact does not find out by a list how colleagues call their tickets', async () => {
  const contact = { ...scope, role: 'contact' } as unknown as Scope
  const asked = listTickets(contact, { view: 'all', limit: 9, tag: ['难缠'] })
  await expect(asked).rejects.toMatchObject({
    code: 'not_allowed',
  })
})
