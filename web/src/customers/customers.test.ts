import type { CustomerView, TicketRow } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { customersShown, isNameTaken, openTicketsBy } from './model'

const customer = (name: string): CustomerView => ({
  id: `cus_${name}`,
  name,
  level: 'standard',
  version: 1,
})
const customers = [customer('中原热电'), customer('Aster Labs'), customer('昆仑化工')]

test('a customer is not added twice under one name', () => {
  expect(isNameTaken(customers, ' 昆仑化工 ')).toBe(true)
  expect(isNameTaken(customers, 'aster labs')).toBe(true)
  expect(isNameTaken(customers, '昆仑')).toBe(false)
})

test('customers are listed by pinyin', () => {
  const names = customersShown(customers).map(({ name }) => name)
  expect(names.indexOf('昆仑化工')).toBeLessThan(names.indexOf('中原热电'))
})

test('closed tickets are not counted as open ones of a customer', () => {
  const ticket = (customerId: string, state: TicketRow['state']) =>
    ({ customerId, state }) as TicketRow
  const open = openTicketsBy([ticket('a', 'open'), ticket('a', 'solved'), ticket('a', 'closed')])
  expect([...open]).toEqual([['a', 2]])
})
