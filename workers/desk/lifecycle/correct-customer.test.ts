import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  at,
  type CompanyUnderTest,
  companyUnderTest,
  MONDAY_9,
  personId,
  ring,
  URGENT,
} from '../desk-under-test'

const FILE = {
  ...{ id: 'fil_a', name: '图纸.png', mediaType: 'image/png', sizeBytes: 3 },
  isPicture: true,
}
const BOREAL = { customerId: 'cus_boreal', contactId: personId('bob') }

let company: CompanyUnderTest
let originId: string
let partId: string
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 })
  company = await companyUnderTest()
  originId = (await company.as('ada').open(URGENT)).changed.ticketId
  const said = { kind: 'reply', body: '见图', files: [FILE] } as const
  await company.as('ada').addMessage(originId, said)
  partId = await madeOf(originId, 'TS-1001.2')
})
afterEach(() => void vi.useRealTimers())

const madeOf = async (ticketId: string, fromMessage: string) => {
  const wish = { as: 'split', subject: '另一件事', description: '…', fromMessage } as const
  return (await company.as('wang').derive(ticketId, wish)).changed.ticketId
}
const version = async (id: string) => (await company.as('li').read(id)).row.version
const correct = async (id: string, to: { customerId: string; contactId: string | null } = BOREAL) =>
  company.as('wang').correctCustomer(id, await version(id), to)
const boundTo = (number: string) => ({
  code: 'wrong_state',
  details: { detail: { zh: expect.stringContaining(`本单的附件来自 ${number}`) } },
})

test('a ticket does not become another customer’s with files that came along from its former’s', async () => {
  await expect(correct(partId)).rejects.toMatchObject(boundTo('TS-1001'))
  const further = await madeOf(partId, 'TS-1002.1')
  await expect(correct(further)).rejects.toMatchObject(boundTo('TS-1001'))
  await expect(company.as('bob').readFile(partId, FILE.id)).rejects.toMatchObject({
    code: 'not_found',
  })
})

test('it does once the ticket that they came from is that customer’s, too', async () => {
  await correct(originId)
  await correct(partId)
  expect((await company.as('bob').readFile(partId, FILE.id)).name).toBe(FILE.name)
})

test('what came without files is put right as any other, and so is what has its own', async () => {
  await correct(await madeOf(originId, 'TS-1001.1'))
  const own = (await company.as('ada').open({ ...URGENT, files: [FILE_OF_ITS_OWN] })).changed
  await company.as('wang').link(own.ticketId, own.version, { kind: 'child_of', ticketId: originId })
  await correct(own.ticketId)
})
const FILE_OF_ITS_OWN = { ...FILE, id: 'fil_b' }

test('nor once the ticket that they came from is in the archive', async () => {
  await company.as('wang').close(originId, await version(originId), { outcome: '已恢复' })
  await ring(company, '2027-11-01T11:00')
  const later = at('2027-12-15T09:00')
  vi.setSystemTime(later)
  await company.stub.putAway(later, 30)
  await expect(correct(partId)).rejects.toMatchObject(boundTo('TS-1001'))
})
