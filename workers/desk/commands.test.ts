import { runInDurableObject } from 'cloudflare:test'
import { beforeEach, describe, expect, test } from 'vitest'
import { jsonText } from '../platform/json-text'
import {
  at,
  type CompanyUnderTest,
  companyUnderTest,
  personId,
  queueOf,
  URGENT,
} from './desk-under-test'

let company: CompanyUnderTest
beforeEach(async () => {
  company = await companyUnderTest()
})

const opened = async () => (await company.as('ada').open(URGENT)).changed

test('tickets are numbered one by one, and who asked first is first', async () => {
  const numbers = [(await opened()).number, (await opened()).number]
  expect(numbers).toEqual(['TS-1001', 'TS-1002'])
})

test('a ticket goes from opening to the customer’s yes', async () => {
  const { ticketId } = await opened()
  await company.as('wang').take(ticketId, 1)
  await company.as('wang').addMessage(ticketId, { kind: 'question', body: '面板固件版本是多少？' })
  expect((await company.as('ada').read(ticketId)).row.state).toBe('waiting_customer')
  await company.as('ada').addMessage(ticketId, { kind: 'reply', body: '2.1.7' })
  await company
    .as('wang')
    .solve(ticketId, 4, { summary: '升级固件', steps: ['断电', '升级', '上电'] })
  const { changed } = await company.as('ada').confirm(ticketId, 5, { outcome: 'confirmed' })
  expect(changed.version).toBe(6)

  const { row, messages, actions } = await company.as('wang').read(ticketId)
  expect([row.state, row.assigneeName]).toEqual(['closed', 'wang'])
  expect(messages.map(({ kind }) => kind)).toEqual([
    'description',
    'assignment',
    'question',
    'customer_reply',
    'solution',
    'confirmation',
  ])
  expect(messages.find(({ kind }) => kind === 'solution')?.steps).toEqual(['断电', '升级', '上电'])
  expect(actions).toEqual(['reply', 'note', 'reopen', 'derive', 'link'])
})

describe('a command that is sent again', () => {
  test('gets the first answer and has one effect', async () => {
    const { ticketId } = await opened()
    const first = await company.as('wang', { commandId: 'once' }).take(ticketId, 1)
    const again = await company.as('wang', { commandId: 'once' }).take(ticketId, 1)
    expect([first.replayed, again.replayed]).toEqual([false, true])
    expect(again.changed).toEqual(first.changed)
    expect((await company.as('li').read(ticketId)).row.version).toBe(2)
  })

  test('is one ticket, however many arrive at once', async () => {
    const ids = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const { changed } = await company.as('ada', { commandId: 'same' }).open(URGENT)
        return changed.ticketId
      }),
    )
    expect(new Set(ids).size).toBe(1)
    expect((await queueOf(company.as('ada'), { view: 'all', limit: 50 })).items).toHaveLength(1)
  })

  test('with another content is refused', async () => {
    const { ticketId } = await opened()
    await company.as('wang', { commandId: 'once' }).take(ticketId, 1)
    await expect(
      company.as('wang', { commandId: 'once' }).close(ticketId, 2, { outcome: '重复' }),
    ).rejects.toMatchObject({ code: 'key_reused' })
  })

  test('under another person’s key is another command', async () => {
    const { ticketId } = await opened()
    await company
      .as('wang', { commandId: 'once' })
      .addMessage(ticketId, { kind: 'note', body: 'a' })
    const other = await company
      .as('li', { commandId: 'once' })
      .addMessage(ticketId, { kind: 'note', body: 'b' })
    expect(other.replayed).toBe(false)
  })
})

test('a change based on what is no longer there is refused, and says what is', async () => {
  const { ticketId } = await opened()
  await company.as('wang').take(ticketId, 1)
  await expect(company.as('li').close(ticketId, 1, { outcome: '重复' })).rejects.toMatchObject({
    code: 'stale_version',
    details: { currentVersion: 2 },
  })
})

describe('a customer’s contact', () => {
  test('cannot tell another customer’s ticket from none', async () => {
    const { ticketId } = await opened()
    for (const id of [ticketId, 'tkt_none']) {
      await expect(company.as('bob').read(id)).rejects.toMatchObject({ code: 'not_found' })
      await expect(
        company.as('bob').addMessage(id, { kind: 'reply', body: '…' }),
      ).rejects.toMatchObject({ code: 'not_found' })
      await expect(company.as('bob').explainClock(id)).rejects.toMatchObject({ code: 'not_found' })
    }
    expect((await queueOf(company.as('bob'), { view: 'all', limit: 50 })).items).toEqual([])
    await expect(company.as('bob').open(URGENT)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('reads what is public, and not who was responsible when', async () => {
    const { ticketId } = await opened()
    await company.as('wang').addMessage(ticketId, { kind: 'note', body: '内部：怀疑是电源' })
    const view = await company.as('ada').read(ticketId)
    expect(view.messages.map(({ kind }) => kind)).toEqual(['description'])
    expect(view.responsibility).toEqual([])
    expect(view.actions).toEqual(['reply', 'withdraw', 'derive'])
  })

  test('does not do our work', async () => {
    const { ticketId } = await opened()
    await expect(company.as('ada').take(ticketId, 1)).rejects.toMatchObject({ code: 'not_allowed' })
    await expect(
      company.as('ada').addMessage(ticketId, { kind: 'note', body: '…' }),
    ).rejects.toMatchObject({ code: 'not_allowed' })
  })
})

describe('responsibility', () => {
  test('has no gap: it begins with nobody and each stretch ends where the next begins', async () => {
    const { ticketId } = await opened()
    await company.as('wang', { nowMs: at('2027-11-01T09:10') }).take(ticketId, 1)
    await company
      .as('li', { nowMs: at('2027-11-01T10:00') })
      .assign(ticketId, 2, { assigneeId: personId('li') })
    const { responsibility } = await company.as('li').read(ticketId)
    expect(responsibility.map(({ personName, from, to }) => [personName, from, to])).toEqual([
      [null, '2027-11-01T01:00:00.000Z', '2027-11-01T01:10:00.000Z'],
      ['wang', '2027-11-01T01:10:00.000Z', '2027-11-01T02:00:00.000Z'],
      ['li', '2027-11-01T02:00:00.000Z', null],
    ])
  })

  test('ends when the ticket is closed, and goes on when it is opened again', async () => {
    const { ticketId } = await opened()
    await company.as('wang', { nowMs: at('2027-11-01T09:10') }).take(ticketId, 1)
    await company.as('wang', { nowMs: at('2027-11-01T10:00') }).close(ticketId, 2, { outcome: '…' })
    const last = async () => (await company.as('li').read(ticketId)).responsibility.at(-1)
    expect(await last()).toMatchObject({ personName: 'wang', to: '2027-11-01T02:00:00.000Z' })
    await company.as('wang', { nowMs: at('2027-11-01T11:00') }).reopen(ticketId, 3, { reason: '…' })
    expect(await last()).toMatchObject({ personName: 'wang', to: null })
  })

  test.each(['zhao', 'ada', 'nobody'])('is never given to %s', async (name) => {
    const { ticketId } = await opened()
    await expect(
      company.as('li').assign(ticketId, 1, { assigneeId: personId(name) }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a membership that ended', () => {
  const wang = {
    personId: personId('wang'),
    name: 'wang',
    role: 'engineer' as const,
    customerId: null,
  }

  test('is refused on the very next call', async () => {
    const { ticketId } = await opened()
    await company.as('wang').read(ticketId)
    await company.as('li').learnMember({ ...wang, active: false, version: 2 })
    await expect(company.as('wang').read(ticketId)).rejects.toMatchObject({ code: 'not_signed_in' })
    await expect(
      company.as('wang', { membershipVersion: 2 }).take(ticketId, 1),
    ).rejects.toMatchObject({ code: 'not_signed_in' })
  })

  test('is not honoured for a command that came just before the news of it', async () => {
    const { ticketId } = await opened()
    const { id: companyId } = company
    const shard = 'SHARD_01' as const
    const call = { companyId, shard, personId: wang.personId, membershipVersion: 1 }
    const left = { ...wang, active: false, version: 2 }
    const taken = await runInDurableObject(company.stub, async (desk) => {
      const take = { do: 'take' as const, ticketId, version: 1 }
      const late = { ...call, nowMs: at('2027-11-01T09:00') }
      const answer = desk.run(jsonText({ call: late, key: null, command: take }))
      // By now the command waits for those that arrive with it.
      for (let turn = 0; turn < 50; turn++) await Promise.resolve()
      await desk.learnMembers(companyId, shard, [left])
      return answer
    })
    expect(JSON.parse(taken)).toEqual({ ok: false, refusal: { code: 'not_signed_in' } })
  })

  test('is not brought back by old news', async () => {
    const { ticketId } = await opened()
    await company.as('li').learnMember({ ...wang, active: false, version: 3 })
    await company.as('li').learnMember({ ...wang, active: true, version: 2 })
    await expect(company.as('wang', { membershipVersion: 2 }).read(ticketId)).rejects.toMatchObject(
      { code: 'not_signed_in' },
    )
  })

  test('is not honoured for a version that the shard does not know either', async () => {
    const { ticketId } = await opened()
    await expect(company.as('wang', { membershipVersion: 9 }).read(ticketId)).rejects.toMatchObject(
      { code: 'not_signed_in' },
    )
  })
})

describe('a letter is the word of the contact whom a colleague names', () => {
  const saidAs = async (who: string, whom: string) => {
    const wish = { kind: 'reply', body: '2.1.7', inNameOf: personId(whom) } as const
    return company.as(who).passOn(['ltr_named'], (await opened()).ticketId, wish)
  }

  test('if they are of the ticket’s customer', async () => {
    for (const other of ['bob', 'li'])
      await expect(saidAs('wang', other)).rejects.toMatchObject({ code: 'not_found' })
    expect((await saidAs('wang', 'ada')).replayed).toBe(false)
  })

  test('and who says so may sort mail', async () => {
    await expect(saidAs('ada', 'ada')).rejects.toMatchObject({ code: 'not_found' })
  })
})

test('one company’s desk answers no other company', async () => {
  const other = await companyUnderTest()
  await opened()
  const call = {
    companyId: other.id,
    shard: 'SHARD_01' as const,
    personId: personId('wang'),
    membershipVersion: 1,
    nowMs: at('2027-11-01T09:00'),
  }
  await runInDurableObject(company.stub, (desk) =>
    expect(desk.list(call, { view: 'all', limit: 9 })).rejects.toThrow('one company'),
  )
})
