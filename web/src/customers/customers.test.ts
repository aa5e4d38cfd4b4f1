import type { CustomerImport, CustomerView, TicketRow } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { badRows, errorsFile, rowsToWrite } from './import-file'
import { changedOf, customersSaying, customersShown, isNameTaken, openTicketsBy } from './model'

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

test('a customer is found by its name, or by what its line says of it, whatever the case', () => {
  const found = (typed: string) =>
    customersSaying(customers, typed, ({ name }) => (name === 'Aster Labs' ? '李国强' : '')).map(
      ({ name }) => name,
    )
  expect([found(' 热电 '), found('ASTER'), found('国强')]).toEqual([
    ['中原热电'],
    ['Aster Labs'],
    ['Aster Labs'],
  ])
  expect(found('没有')).toEqual([])
})

test('only what was changed of a contact is saved, so that a colleague’s change beside it stays', () => {
  const before = { name: '赵工', phone: '0571-1', email: '' }
  expect(changedOf(before, { ...before, phone: ' 0571-2 ' })).toEqual({ phone: '0571-2' })
  expect(changedOf(before, { ...before, name: ' 赵工 ' })).toEqual({})
})

test('closed tickets are not counted as open ones of a customer', () => {
  const ticket = (customerId: string, state: TicketRow['state']) =>
    ({ customerId, state }) as TicketRow
  const open = openTicketsBy([ticket('a', 'open'), ticket('a', 'solved'), ticket('a', 'closed')])
  expect([...open]).toEqual([['a', 2]])
})

test('one bad row keeps all out unless bad ones are skipped, and is counted once', () => {
  const message = { zh: '不能为空，"必填"', en: 'Required' }
  const told: CustomerImport = {
    encoding: 'utf-8',
    rows: 3,
    good: 2,
    bad: [
      { line: 3, column: '客户名称', message },
      { line: 3, column: '电话', message },
    ],
    added: 0,
    addedContacts: 0,
  }
  expect([rowsToWrite(told, 'all_or_nothing'), rowsToWrite(told, 'skip_bad')]).toEqual([0, 2])
  expect(badRows(told)).toBe(1)
  expect(errorsFile(told, 'zh', ['行', '列', '错误']).split('\r\n')[1]).toBe(
    '"3","客户名称","不能为空，""必填"""',
  )
})
