import type { QuestionView, RegulationSummary, RegulationView } from '@bylaw/contract'
import { daysAfter, monthsAfter } from '@bylaw/kernel'
import { beforeAll, expect, test } from 'vitest'
import { bringIn, mustBe, type Person } from '../journeys/front-door'
import { employ } from '../journeys/paying-company'
import { employing } from './employing-under-test'
import { growthUnderTest, type Recorded, said, TODAY } from './growth-under-test'

let owner: Person
let manager: Person
let hr: Person

beforeAll(async () => {
  ;({ owner, manager, hr } = await growthUnderTest('alder'))
})

const { become, correct } = employing(() => hr)
const confirmed = (level: number, more: object = {}) => ({
  ...{ from: TODAY, status: 'confirmed', level },
  ...more,
})
const CHECKS = ['process_flow', 'construction_rules', 'welding_skill']
const OTHERS = ['site_performance', 'initiative']

/** Somebody on probation for two months who has passed every check. */
async function ready(handle: string): Promise<Person> {
  const person = await bringIn(owner, `${handle}@alder.example`, 'engineer')
  await employ(owner, person, { from: monthsAfter(TODAY, -2), status: 'probation' })
  for (const key of [...CHECKS, ...OTHERS]) await mustBe(201, passed(person, key))
  return person
}
const passed = (person: Person, key: string) =>
  hr.post<Recorded>('/v1/growth-records', {
    ...{ kind: 'requirement', personId: person.personId, requirement: `probation:${key}` },
    ...{ result: 'passed', on: TODAY, until: null, evidence: '试用期考核表' },
  })

/** Answers what the regulation asks of the first level. */
async function answer(value: string): Promise<void> {
  const { items } = (await owner.get<{ items: RegulationSummary[] }>('/v1/regulations')).body
  const views = await Promise.all(
    items.map(async ({ id }) => (await owner.get<RegulationView>(`/v1/regulations/${id}`)).body),
  )
  const asked = views.flatMap(({ questions }) => questions)
  const question = asked.find(({ key }) => key === 'r19.level_on_confirmation') as QuestionView
  const at = `/v1/questions/${question.id}/decision` as const
  await mustBe(200, owner.post(at, { value, reason: '经理会' }, { version: question.version }))
}

test('the first level is what whoever confirms says, as long as the company has decided none', async () => {
  await mustBe(201, become(await ready('ann'), confirmed(3)))
})

test('another first level than the company decided takes a ground, which stays beside it', async () => {
  await answer('level_1')
  const person = await ready('bo')
  const silent = await become(person, confirmed(3))
  expect(said(silent)).toEqual([422, '/ground'])
  expect(silent.body.errors?.[0]?.message).toMatch(
    /转正时定几级？”（R19\.13\.4、R19\.13\.8），公司决定的是“1 级”，这里定的是 3 级。请写明依据。$/,
  )
  await mustBe(201, become(person, confirmed(3, { ground: '考核评定 3 级' })))
  await mustBe(201, become(await ready('cy'), confirmed(1)))
})

test('a ground for the level is none for a check: the confirmation rests on that all the same', async () => {
  const person = await ready('di')
  await mustBe(201, become(person, confirmed(3, { ground: '考核评定 3 级' })))
  const path = `/v1/people/${person.personId}/growth` as const
  const { records } = (await hr.get<{ records: { id: string; name: { zh: string } }[] }>(path)).body
  const welding = records.find(({ name }) => name.zh === '掌握焊接技能')
  const at = `/v1/growth-records/${welding?.id}/withdrawal` as const
  const back = await manager.post<Recorded>(at, { reason: '考核表有误' }, { version: 1 })
  expect(said(back)).toEqual([409, expect.stringContaining('“正式 3 级”将不再成立')])
})

test('so does a level that follows a salary, and a probation written down before a level', async () => {
  const office = await ready('ed')
  await mustBe(201, become(office, { from: TODAY, status: 'confirmed', monthly: '6000' }))
  const later = confirmed(2, { from: daysAfter(TODAY, 1) })
  expect(said(await become(office, later))).toEqual([422, '/ground'])
  await mustBe(201, become(office, { ...later, ground: '考核评定 2 级' }))

  const person = await bringIn(owner, 'flo@alder.example', 'engineer')
  await mustBe(201, become(person, confirmed(4)))
  for (const key of [...CHECKS, ...OTHERS]) await mustBe(201, passed(person, key))
  const probation = { from: monthsAfter(TODAY, -2), status: 'probation' }
  expect(said(await become(person, probation))).toEqual([422, '/ground'])
  await mustBe(201, become(person, { ...probation, ground: '补录' }))
})

test('a correction says why it is another', async () => {
  const person = await ready('gus')
  await mustBe(201, become(person, { from: TODAY, status: 'probation' }))
  await mustBe(200, correct(person, confirmed(2)))
})

test('where the level goes by the assessment, none takes a ground', async () => {
  await answer('as_assessed')
  await mustBe(201, become(await ready('hal'), confirmed(5)))
})
