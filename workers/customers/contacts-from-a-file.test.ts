import { env } from 'cloudflare:workers'
import type { CustomerImport } from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Company, mustBe, signUp } from '../journeys/front-door'
import { arrives, choose, latest } from '../mail/mail-under-test'
import { booksUnderTest } from './contacts-under-test'

let ours: Company
beforeAll(async () => {
  ours = await signUp('contacts-file')
  await choose(ours, 'contacts-file', 'hold')
}, 60_000)

const to = `contacts-file@${env.MAIL_DOMAIN}`
const { added, customer } = booksUnderTest('contacts-file', () => ours)

describe('contacts from a file', () => {
  const load = async (rows: string, more: object = {}) => {
    const bytes = new TextEncoder().encode(`客户名称,等级,联系人,电话,邮箱\n${rows}`)
    const file = btoa(String.fromCharCode(...bytes))
    const wish = { file, mode: 'all_or_nothing', dryRun: false, ...more }
    return (await mustBe<CustomerImport>(200, ours.owner.post('/v1/customers/import', wish))).body
  }

  test('are several of one customer, of those that are there already too, and may write', async () => {
    expect(
      await load('文件水厂,重点,甲工,,jia@file.example\n文件水厂,,乙工,0571-2,'),
    ).toMatchObject({
      ...{ rows: 2, good: 2, bad: [], added: 1, addedContacts: 2 },
    })
    expect(await load('文件水厂,,丙工,,bing@file.example')).toMatchObject({
      ...{ added: 0, addedContacts: 1 },
    })
    await arrives('bing@file.example', { to, subject: '停水' })
    expect(await latest(ours)).toMatchObject({ state: 'taken' })
    const { body } = await ours.owner.get<string>('/v1/customers.csv')
    expect(body).toMatch(/文件水厂,重点,丙工,,,bing@file\.example/)
    expect(body).toMatch(/文件水厂,重点,乙工,,0571-2,/)
  })

  test('are told of by their row where the address is somebody else’s', async () => {
    const west = await customer()
    await added(west, 'taken@file.example')
    const engineer = await ours.as('engineer')
    const rows = `文件甲,,甲,,taken@file.example\n文件乙,,乙,,${engineer.email}\n文件丙,,丙,,free@file.example`
    const told = await load(rows, { mode: 'skip_bad' })
    expect(told.bad.map(({ line, column }) => [line, column])).toEqual([
      [2, '邮箱'],
      [3, '邮箱'],
    ])
    expect(told).toMatchObject({ good: 1, added: 1, addedContacts: 1 })
  })
})
