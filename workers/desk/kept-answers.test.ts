import { runInDurableObject } from 'cloudflare:test'
import { expect, test } from 'vitest'
import { ticketIdOf } from '../platform/ids'
import { BECAME_TABLES, becameBook } from './became-book'
import { at, companyUnderTest, MONDAY_9, queueOf, URGENT } from './desk-under-test'
import { answerBook } from './kept-answers'

const NOW = at('2027-11-04T09:00')

test('answers are kept for three days; older ones go 2,000 at a time, the oldest first', async () => {
  const company = await companyUnderTest()
  await queueOf(company.as('wang'), { view: 'all', limit: 1 })
  const left = await runInDurableObject(company.stub, (_, { storage }) => {
    const insert = (count: number, fromMs: number) =>
      storage.sql.exec(
        `INSERT INTO commands
         WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < ?1)
         SELECT 'per_wang', ?2 || '/' || n, '', '{}', ?2 + n FROM n`,
        count,
        fromMs,
      )
    insert(2_500, at('2027-10-01T09:00'))
    insert(3, at('2027-11-01T09:00'))
    const count = () =>
      storage.sql.exec<{ count: number }>('SELECT count(*) AS count FROM commands').one().count
    const book = answerBook(storage.sql)
    return [0, 1, 2].map(() => {
      book.forgetOld(NOW)
      return count()
    })
  })
  expect(left).toEqual([503, 3, 3])
})

test('what a letter brought is said once, however late it is tried again, and by whomever', async () => {
  const company = await companyUnderTest()
  const { ticketId } = (await company.as('ada').open(URGENT)).changed
  const said = (who: string, nowMs: number) =>
    company.as(who, { nowMs }).passOn(['ltr_late'], ticketId, { kind: 'note', body: 'It hums.' })
  const first = await said('li', MONDAY_9)
  const monthLaterMs = at('2027-12-01T09:00')
  await runInDurableObject(company.stub, (_, { storage }) =>
    answerBook(storage.sql).forgetOld(monthLaterMs),
  )
  expect(await said('wang', monthLaterMs)).toEqual({
    changed: first.changed,
    ...{ replayed: true, met: 'ltr_late' },
  })
})

const HUMS = { kind: 'note', body: 'It hums.' } as const

test('what a letter has become is met whatever else is made of it, under each of its names', async () => {
  const company = await companyUnderTest()
  const { ticketId } = (await company.as('ada').open(URGENT)).changed
  const other = (await company.as('ada').open(URGENT)).changed.ticketId
  const li = company.as('li')
  const { changed } = await li.passOn(['ltr_one', 'msg_one'], ticketId, HUMS)
  const met = (name: string) => ({ changed, replayed: true, met: name })
  expect(await li.passOn(['ltr_one'], other, HUMS)).toEqual(met('ltr_one'))
  expect(await li.open({ ...URGENT, customerId: 'cus_acme', cameBy: ['ltr_one'] })).toEqual(
    met('ltr_one'),
  )
  expect(await li.passOn(['ltr_copy', 'msg_one'], other, HUMS)).toEqual(met('msg_one'))
  expect([await li.letBe('ltr_copy'), await li.ticketWith('ltr_none')]).toEqual([changed, null])
})

test('what was let be is nothing to whoever took it up before; a later decision stands', async () => {
  const company = await companyUnderTest()
  const { ticketId } = (await company.as('ada').open(URGENT)).changed
  const said = (nowMs: number) => company.as('li', { nowMs }).passOn(['ltr_away'], ticketId, HUMS)
  expect(await company.as('wang', { nowMs: MONDAY_9 + 1_000 }).letBe('ltr_away')).toBeNull()
  await expect(said(MONDAY_9)).rejects.toMatchObject({ code: 'wrong_state' })
  expect((await said(MONDAY_9 + 2_000)).replayed).toBe(false)
})

test('what letters had become before that was noted is known still', async () => {
  const company = await companyUnderTest()
  const ticketId = ticketIdOf('ltr_opened_before_this_was_noted')
  const { changed } = await company.as('ada').open({ ...URGENT, ticketId })
  expect(await company.as('li').ticketWith('ltr_opened_before_this_was_noted')).toMatchObject({
    ticketId,
    number: changed.number,
  })
  const found = await runInDurableObject(company.stub, (_, { storage: { sql } }) => {
    const keep = (personId: string, commandId: string) =>
      sql.exec(
        "INSERT INTO commands VALUES (?, ?, '', ?, 1)",
        ...[personId, commandId, JSON.stringify(changed)],
      )
    sql.exec('DROP TABLE became')
    keep('ltr_passed', 'passed_on')
    keep('per_contact', 'mail/ltr_own')
    keep('per_contact', 'passed_on')
    for (const statement of BECAME_TABLES) sql.exec(statement)
    return ['ltr_passed', 'ltr_own', 'per_contact'].map((id) => becameBook(sql).of(id)?.changed)
  })
  expect(found).toEqual([changed, changed, undefined])
})
