import type {
  AppraisalForm,
  AppraisalView,
  CustomerView,
  ProblemView,
  ProjectView,
  RatersView,
  RatingView,
} from '@bylaw/contract'
import { daysAfter } from '@bylaw/kernel'
import { expect } from 'vitest'
import { mustBe } from '../front-door'
import { ask, type List } from '../story'
import { TODAY } from './duty'
import type { House } from './house'

const YESTERDAY = daysAfter(TODAY, -1)

/** A customer of whom nobody had a ticket, with somebody to ask. */
async function newCustomer({ owner }: House): Promise<CustomerView> {
  const wish = { name: '江北水厂', level: 'key' }
  const { body } = await mustBe<CustomerView>(201, owner.post('/v1/customers', wish))
  const contact = { name: '钱工', duty: '', phone: '', email: 'qian@jiangbei.example' }
  await mustBe(201, owner.post(`/v1/customers/${body.id}/contacts`, contact))
  return body
}

interface Work {
  readonly name: string
  readonly customer?: CustomerView
  readonly isCompleted?: boolean
}

/** A project of the engineer's, completed yesterday unless it still runs. */
async function project(stage: House, work: Work): Promise<ProjectView> {
  const { owner, manager, engineer } = stage
  const { name, customer = stage.customer, isCompleted = true } = work
  const wish = { name, customerId: customer.id, responsibleId: engineer.personId }
  const { body } = await mustBe<ProjectView>(201, owner.post('/v1/projects', wish))
  const path = `/v1/projects/${body.id}/completion` as const
  if (isCompleted)
    await mustBe(200, manager.post(path, { on: YESTERDAY }, { version: body.version }))
  return body
}

/** Appraises the engineer's part in projects: each once, after its end, by a form of its own. */
export async function appraisesProjects(stage: House): Promise<void> {
  const { lead, engineer } = stage
  const gateway = await project(stage, { name: '网关改造' })
  const second = await project(stage, { name: '机房搬迁', customer: await newCustomer(stage) })
  const running = await project(stage, { name: '专线扩容', isCompleted: false })
  const start = (wish: object) =>
    lead.post<AppraisalView & ProblemView>('/v1/appraisals', {
      personId: engineer.personId,
      ...wish,
    })
  const refused = async (wish: object) => {
    const { status, body } = await start(wish)
    return [status, body.errors?.[0]?.pointer ?? body.code]
  }
  const forms = await ask<List<AppraisalForm>>(lead, `/v1/appraisal-forms?projectId=${gateway.id}`)
  const dueOn = daysAfter(YESTERDAY, 15)
  expect(forms.items).toMatchObject([{ title: { zh: '技术支撑人员项目考核' }, dueOn }])
  const quarter = '2026-Q3'
  const ofQuarter = await ask<List<AppraisalForm>>(lead, `/v1/appraisal-forms?period=${quarter}`)

  expect(await refused({ projectId: running.id })).toEqual([422, '/projectId'])
  expect(await refused({ projectId: 'prj_nobody' })).toEqual([404, 'not_found'])
  expect(await refused({})).toEqual([422, '/period'])
  expect(await refused({ projectId: gateway.id, period: quarter })).toEqual([422, '/period'])
  const { ruleSetId } = ofQuarter.items[0] ?? {}
  expect(await refused({ projectId: gateway.id, ruleSetId })).toEqual([422, '/ruleSetId'])

  const { body } = await mustBe<AppraisalView>(201, start({ projectId: gateway.id }))
  expect(body).toMatchObject({ projectName: '网关改造', period: YESTERDAY.slice(0, 7), dueOn })
  expect(await refused({ projectId: gateway.id })).toEqual([409, 'already_exists'])
  // Another of the same month has a sheet of its own, and its own customer to ask.
  const other = (await mustBe<AppraisalView>(201, start({ projectId: second.id }))).body
  const { proposed } = await ask<RatersView>(lead, `/v1/appraisals/${other.id}/raters`)
  expect(proposed.flatMap(({ contact }) => contact?.name ?? [])).toEqual(['钱工'])
  const { items } = await ask<List<RatingView>>(engineer, '/v1/ratings')
  expect(
    items
      .map(({ projectName }) => projectName)
      .filter(Boolean)
      .sort(),
  ).toEqual(['机房搬迁', '网关改造'])
}
