import { beforeEach, expect, test } from 'vitest'
import { on, rule } from '../automation/rules-under-test'
import { type CompanyUnderTest, companyUnderTest, queueOf, URGENT } from '../desk-under-test'

let company: CompanyUnderTest
let ticketId: string
beforeEach(async () => {
  company = await companyUnderTest()
  ticketId = (await company.as('ada').open(URGENT)).changed.ticketId
})

const row = async () => (await company.as('li').read(ticketId)).row
const tagged = (...tags: string[]) => company.as('li').change(ticketId, 1, { tags })
const found = async (who: string, tag: string[]) =>
  (
    await queueOf(company.as(who), {
      view: 'all',
      limit: 9,
      narrowing: { conditions: [{ field: 'tag', is: tag }], filter: '', contactIds: [] },
    })
  ).items.map(({ id }) => id)

test('tags are put on and off as a ticket’s other fields are, each once in whatever case', async () => {
  await tagged('VIP', '停机', 'vip')
  expect((await row()).tags).toEqual(['VIP', '停机'])
  expect(await found('li', ['x', 'Vip'])).toEqual([ticketId])
  expect(await found('li', ['停'])).toEqual([])
  await company.as('wang').change(ticketId, 2, { tags: ['停机'] })
  const { items } = await company.as('li').history(ticketId, { limit: 9 })
  expect(items.slice(0, 2).map(({ personName, fields }) => [personName, fields])).toEqual([
    ['wang', [{ field: 'tags', before: 'VIP, 停机', after: '停机' }]],
    ['li', [{ field: 'tags', before: null, after: 'VIP, 停机' }]],
  ])
  const again = await company.as('wang').change(ticketId, 3, { tags: ['停机'] })
  expect(again.changed.version).toBe(3)
  await expect(tagged('late')).rejects.toMatchObject({ code: 'stale_version' })
})

test('tags that were used are offered as they were first written', async () => {
  await tagged('VIP', '停机')
  await company.as('wang').change(ticketId, 2, { tags: ['vip', '停机'] })
  expect((await company.as('li').knownTags('')).items).toEqual(['VIP', '停机'])
  expect((await company.as('li').knownTags('停')).items).toEqual(['停机'])
})

test('a tag is offered for as long as any ticket has it, and anew as it is written then', async () => {
  const other = (await company.as('ada').open(URGENT)).changed.ticketId
  await tagged('Vpi', '停机')
  await company.as('li').change(other, 1, { tags: ['停机'] })
  await company.as('li').change(ticketId, 2, { tags: ['停机'] })
  await company.as('li').change(ticketId, 3, { tags: [] })
  expect((await company.as('li').knownTags('')).items).toEqual(['停机'])
  await company.as('li').change(other, 2, { tags: ['VPI'] })
  expect((await company.as('li').knownTags('')).items).toEqual(['VPI'])
})

test('tags are no customer’s to know: not on the ticket, nor in a list, nor in its history', async () => {
  await tagged('难缠')
  await company.as('li').change(ticketId, 2, { tags: ['更难缠'], priority: 'high' })
  const ada = company.as('ada')
  const { items } = await ada.history(ticketId, { limit: 1 })
  const rest = await ada.history(ticketId, { limit: 9 })
  const told = [
    await ada.read(ticketId),
    await queueOf(ada, { view: 'all', limit: 9 }),
    items,
    rest,
  ]
  expect(JSON.stringify(told)).not.toContain('难缠')
  expect(rest.items.map(({ version }) => version)).toEqual([3, 1])
})

test('tags are put on and off by rules, which can ask for them', async () => {
  await rule(company, 'on', {
    when: on('priority_changed'),
    actions: [{ do: 'tag', tag: '急' }],
  })
  await rule(company, 'off', {
    when: on('type_changed'),
    conditions: [{ field: 'tag', is: ['急'] }],
    actions: [{ do: 'untag', tag: '急' }],
  })
  await company.as('li').change(ticketId, 1, { priority: 'high' })
  expect((await row()).tags).toEqual(['急'])
  await company.as('li').change(ticketId, 3, { type: 'fault' })
  expect((await row()).tags).toBeUndefined()
})

test('tags are ten at most, also by a rule', async () => {
  await tagged(...Array.from({ length: 10 }, (_, n) => `标签${n}`))
  const actions = [{ do: 'tag' as const, tag: '第十一' }]
  await rule(company, 'eleventh', { when: on('priority_changed'), actions })
  await company.as('li').change(ticketId, 2, { priority: 'high' })
  expect((await row()).tags).toHaveLength(10)
})
