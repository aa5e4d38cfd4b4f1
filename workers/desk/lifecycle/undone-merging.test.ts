import { beforeEach, describe, expect, test } from 'vitest'
import { type CompanyUnderTest, companyUnderTest, MONDAY_9, URGENT } from '../desk-under-test'

let company: CompanyUnderTest
let one: string
let two: string
beforeEach(async () => {
  company = await companyUnderTest()
  one = (await company.as('ada').open(URGENT)).changed.ticketId
  two = (await company.as('ada').open({ ...URGENT, subject: '二号机组' })).changed.ticketId
})

const wang = (nowMs: number = MONDAY_9) => company.as('wang', { nowMs })
const read = (ticketId: string) => company.as('wang').read(ticketId)
const versionOf = async (ticketId: string) => (await read(ticketId)).row.version
const merge = async (ticketId: string, intoId: string) =>
  wang().merge(ticketId, await versionOf(ticketId), { intoId })
const write = (ticketId: string) =>
  company.as('ada').addMessage(ticketId, { kind: 'reply', body: '还是不行' })

describe('a merging of a ticket that waits for its customer', () => {
  test('is undone without waiting again for what the customer answered meanwhile', async () => {
    await wang().addMessage(two, { kind: 'question', body: '型号？' })
    await merge(two, one)
    const answeredAtMs = MONDAY_9 + 60_000
    const { changed } = await company
      .as('ada', { nowMs: answeredAtMs })
      .addMessage(two, { kind: 'reply', body: 'HG-200' })
    expect(changed.ticketId).toBe(one)
    await wang(MONDAY_9 + 120_000).unmerge(two, await versionOf(two))
    expect((await read(two)).row).toMatchObject({ state: 'open' })
    const answered = { ticketId: one, number: 'TS-1001', at: new Date(answeredAtMs).toISOString() }
    for (const id of [two, one])
      expect((await read(id)).messages.at(-1)?.merging).toMatchObject({ answered })
    // The lines that say so are no words to be searched.
    for (const { said, noted } of await company.stub.wordsOf(company.id, 'SHARD_01', [one, two]))
      expect(said + noted).not.toMatch(/TS-100|2027-/)
  })

  test('waits on where the customer had only written before, and nobody answered since', async () => {
    await write(one)
    await wang().addMessage(two, { kind: 'question', body: '型号？' })
    await merge(two, one)
    await wang().unmerge(two, await versionOf(two))
    const { row, messages } = await read(two)
    expect(row.state).toBe('waiting_customer')
    expect(messages.at(-1)?.merging).not.toHaveProperty('answered')
  })

  test('hears an answer further on, where the other went into one more', async () => {
    const three = (await company.as('ada').open({ ...URGENT, subject: '三号' })).changed.ticketId
    await wang().take(two, await versionOf(two))
    await wang().addMessage(two, { kind: 'question', body: '型号？' })
    await merge(two, one)
    await merge(one, three)
    await write(two)
    await wang().unmerge(two, await versionOf(two))
    const { row, messages } = await read(two)
    expect(row.state).toBe('in_progress')
    expect(messages.at(-1)?.merging?.answered?.ticketId).toBe(three)
  })

  const close = async () => wang().close(one, await versionOf(one), { outcome: '已恢复' })
  const solve = async () =>
    wang().solve(one, await versionOf(one), { summary: '已恢复', steps: ['重启'] })
  const theirs = () => company.as('ada')
  test.each([
    [
      'why they open the other again',
      async () => {
        await close()
        await theirs().reopen(one, await versionOf(one), { reason: '型号是 HG-200，还是不行' })
      },
      'open',
    ],
    [
      'why they take the other back',
      async () => theirs().withdraw(one, await versionOf(one), { reason: '型号是 HG-200，不用了' }),
      'open',
    ],
    [
      'what they say to a solution of the other',
      async () => {
        await solve()
        const word = { outcome: 'confirmed', comment: '型号是 HG-200' } as const
        await theirs().confirm(one, await versionOf(one), word)
      },
      'open',
    ],
    [
      'nothing: they take the other back without a word',
      async () => theirs().withdraw(one, await versionOf(one), {}),
      'waiting_customer',
    ],
    [
      'nothing: the word is ours',
      async () => {
        await close()
        await wang().reopen(one, await versionOf(one), { reason: '还要再看' })
      },
      'waiting_customer',
    ],
  ] as const)('hears %s', async (_, happens, state) => {
    await wang().addMessage(two, { kind: 'question', body: '型号？' })
    await merge(two, one)
    await happens()
    await wang().unmerge(two, await versionOf(two))
    expect((await read(two)).row.state).toBe(state)
  })
})
