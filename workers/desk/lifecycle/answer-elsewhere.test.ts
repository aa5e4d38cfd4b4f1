import { beforeEach, describe, expect, test } from 'vitest'
import { type CompanyUnderTest, companyUnderTest, URGENT } from '../desk-under-test'

let company: CompanyUnderTest
let one: string
let two: string
beforeEach(async () => {
  company = await companyUnderTest()
  one = (await company.as('ada').open(URGENT)).changed.ticketId
  two = (await company.as('ada').open({ ...URGENT, subject: '二号机组' })).changed.ticketId
  await merge(two, one)
})

const read = (ticketId: string, who = 'wang') => company.as(who).read(ticketId)
const merge = async (ticketId: string, intoId: string) =>
  company.as('wang').merge(ticketId, (await read(ticketId)).row.version, { intoId })
const REPLY = { kind: 'reply', body: '备件已发出' } as const
const goesOnIn = (number: string) => ({
  code: 'wrong_state',
  details: { detail: { zh: `本单已并入 ${number}，请在那里回复客户。` } },
})

describe('on a ticket that went into another', () => {
  test('the customer is not answered, and it is said where they are', async () => {
    await expect(company.as('wang').addMessage(two, REPLY)).rejects.toMatchObject(
      goesOnIn('TS-1001'),
    )
    expect((await read(two)).actions).not.toContain('reply')
    expect((await read(two, 'ada')).actions).toContain('reply')
    await company.as('wang').addMessage(two, { kind: 'note', body: '见 TS-1001' })
  })

  test('namely where it goes on by now, if that went into one more', async () => {
    const three = (await company.as('ada').open(URGENT)).changed.ticketId
    await merge(one, three)
    await expect(company.as('wang').addMessage(two, REPLY)).rejects.toMatchObject(
      goesOnIn('TS-1003'),
    )
  })

  test('what they were told on the telephone is put down there, and answers them', async () => {
    const told = { ...REPLY, told: 'telephone' } as const
    const { changed } = await company.as('wang').passOn(['call_1'], two, told)
    expect(changed.ticketId).toBe(one)
    expect((await read(one)).row.firstResponse.metAt).not.toBeNull()
    expect((await read(one)).row.customerSpokeLast).toBeUndefined()
    expect((await read(two)).messages.map(({ kind }) => kind)).not.toContain('reply')
  })

  test('they are answered again once that is undone', async () => {
    await company.as('wang').unmerge(two, (await read(two)).row.version)
    expect((await read(two)).actions).toContain('reply')
    expect((await company.as('wang').addMessage(two, REPLY)).changed.ticketId).toBe(two)
  })
})
