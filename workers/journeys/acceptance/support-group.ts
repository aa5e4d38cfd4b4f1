import type { GroupView } from '@bylaw/contract'
import { expect } from 'vitest'
import { mustBe } from '../front-door'
import { ask, type List } from '../story'
import { EVERY_MONTH, formOf, type House, house } from './house'

const words = (text: string) => ({ zh: text, en: text })

/** A company under R04, with procedures of its own for what the text only asks for. */
export const supportGroup = () =>
  house('R04', async ({ decide, write }) => {
    await decide('escalation.complaint_within', 240)
    for (const training of ['technical_training', 'business_training'])
      await decide('procedure.cadence', EVERY_MONTH, training)
    await write('leave', '请假审批', {
      by: 'approval',
      draftedBy: [],
      steps: [{ key: 'group_leader', name: words('组长') }],
      order: 'in_order',
    })
    await write('equipment', '设备领用', {
      by: 'custody',
      things: [{ key: 'laptop', name: words('笔记本电脑'), comesBack: true }],
      returnedOn: ['leaving', 'transfer'],
      lossBorneBy: 'company',
    })
    await write('late_arrivals', '迟到早退登记', formOf('日期', '情况'))
  })

/** The group of the text: the lead leads it, the manager’s deputy is a colleague. */
export async function groupOf({ owner, lead, colleague, engineer }: House): Promise<GroupView> {
  const { items } = await ask<List<GroupView>>(owner, '/v1/groups')
  if (items[0]) return items[0]
  const wish = { key: 'support', name: '技术支持组', products: [], regions: [], businesses: [] }
  const leaderless = await owner.post('/v1/groups', { ...wish, deputyId: colleague.personId })
  expect(leaderless.status).toBe(422)
  const made = await mustBe<GroupView>(
    201,
    owner.post('/v1/groups', { ...wish, leaderId: lead.personId, deputyId: colleague.personId }),
  )
  const member = `/v1/groups/${made.body.id}/members/${engineer.personId}` as const
  const { version } = made.body
  return (await mustBe<GroupView>(200, owner.put(member, { expertise: [] }, { version }))).body
}

/** A weekday that neither today is, nor yesterday or tomorrow, in whichever zone. */
export const inThreeDays = () =>
  (['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const)[(new Date().getUTCDay() + 3) % 7] ??
  'sun'
