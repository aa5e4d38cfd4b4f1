import type { ArticleView, GroupView, NewArticle } from '@bylaw/contract'
import { mustBe } from '../front-door'
import { EVERY_MONTH, formOf, type House, house } from './house'

export const GATEWAYS = '网关'

const PROPOSED = [
  ...(['routing.capacity', 'routing.order', 'routing.demand', 'escalation.request'] as const),
  ...(['r06.high_response', 'r06.high_resolution', 'r06.normal_response'] as const),
  ...(['r06.normal_resolution', 'r06.low_response', 'r06.low_resolution'] as const),
]

const ALL_DAY = [['00:00', '24:00']]
/** Whatever the day on which the scenario is run, they are there. */
const ROUND_THE_CLOCK = {
  hours: {
    mon: ALL_DAY,
    tue: ALL_DAY,
    wed: ALL_DAY,
    thu: ALL_DAY,
    fri: ALL_DAY,
    sat: ALL_DAY,
    sun: ALL_DAY,
  },
  keepsHolidays: false,
}

/** A company under R06 with what the text leaves to it decided, and two groups at its desk. */
export async function serviceDesk(): Promise<House> {
  const stage = await house('R06', async ({ decide, takeProposal, write }) => {
    await decide('sla.pause_when_asking', true)
    await decide('r06.urgent_response', 30)
    await decide('r06.urgent_resolution', 240)
    for (const question of PROPOSED) await takeProposal(question)
    for (const duty of ['knowledge_review', 'training', 'team_evaluation'])
      await decide('procedure.cadence', EVERY_MONTH, duty)
    await decide('procedure.remedy_within', 7)
    await decide('procedure.remedy_checked_by', 'anyone_else')
    await write('evaluation', '绩效评估', formOf('周期', '得分', '评语'))
    const name = { zh: '部门经理', en: 'Manager of the department' }
    await write('promotion', '晋升审批', {
      by: 'approval',
      draftedBy: [],
      steps: [{ key: 'department_manager', name }],
      order: 'in_order',
    })
  })
  const { owner, lead, manager, engineer, colleague } = stage
  for (const each of [lead, manager, engineer, colleague]) {
    const duty = { capacityMinutes: null, shift: ROUND_THE_CLOCK }
    await mustBe(200, owner.put(`/v1/people/${each.personId}/duty`, duty, { version: 0 }))
    await mustBe(200, each.post('/v1/presence', { presence: 'available', until: null }))
  }
  const group = async (key: string, leaderId: string, served: object, memberId: string) => {
    const none = { products: [], regions: [], businesses: [] }
    const wish = { key, name: key, ...none, ...served, leaderId, deputyId: null }
    const { body } = await mustBe<GroupView>(201, owner.post('/v1/groups', wish))
    const path = `/v1/groups/${body.id}/members/${memberId}` as const
    const { version } = body
    const expertise = [{ field: GATEWAYS, level: 'senior' }]
    await mustBe(200, owner.put(path, { expertise }, { version }))
  }
  await group('gateways', lead.personId, { products: [GATEWAYS] }, engineer.personId)
  await group('south', manager.personId, { regions: ['华南'] }, colleague.personId)
  return stage
}

/** An article that is published, for staff or for customers too. */
export async function published(
  { engineer, lead }: House,
  wish: Partial<NewArticle>,
): Promise<string> {
  const text = {
    title: '网关重启',
    body: '长按十秒',
    visibility: 'internal',
    category: '',
    tags: [],
  }
  const { row } = (
    await mustBe<ArticleView>(201, engineer.post('/v1/articles', { ...text, ...wish }))
  ).body
  const path = `/v1/articles/${row.id}/publication` as const
  await mustBe(200, lead.post(path, undefined, { version: row.version }))
  return row.id
}
