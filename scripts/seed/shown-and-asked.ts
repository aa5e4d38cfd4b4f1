import type { TrainingPlanView, TrainingSessionView } from '@bylaw/contract'
import { monthsAfter } from '@bylaw/kernel'
import type { Months } from './field-month'
import type { Founded } from './found-company'

interface Shown {
  readonly who: string
  readonly wish: object
}

/** What welders have shown: tests for a level on the last month’s days, what confirmation takes, and a certificate that runs out soon. */
const shown = ({ last, present }: Months): readonly Shown[] => [
  {
    who: 'guoqiang',
    wish: levelTest('theory', 6, `${last}-12`, '理论试卷 2026-17 号，存工程部档案柜'),
  },
  {
    who: 'guoqiang',
    wish: levelTest('ability', 6, `${last}-20`, '现场考核表 2026-09 号，东湖三标段 Φ1000 管口'),
  },
  {
    who: 'jianjun',
    wish: levelTest('theory', 4, `${last}-12`, '理论试卷 2026-18 号，存工程部档案柜'),
  },
  ...['process_flow', 'construction_rules'].map((check) => ({
    who: 'liuyang',
    wish: {
      ...{ kind: 'requirement', requirement: `probation:${check}`, until: null },
      ...{ result: 'passed', on: `${last}-25` },
      evidence: '试用期考核表第一页，存人事档案',
    },
  })),
  {
    who: 'jianjun',
    wish: {
      kind: 'certificate',
      name: '特种设备焊接作业证',
      on: monthsAfter(`${present}-15`, -47),
      until: monthsAfter(`${present}-15`, 1),
      evidence: '证书编号 TS6JJZ2022-0418，复印件存人事',
    },
  },
]

const levelTest = (test: string, forLevel: number, on: string, evidence: string) => ({
  ...{ kind: 'level_test', test, forLevel, on, evidence },
  result: 'passed',
})

/** What has been shown is on record, and one welder has asked for the next level (R19.13.9). */
export async function shownAndAsked(company: Founded, months: Months): Promise<void> {
  const hr = company.as('hr')
  for (const [index, { who, wish }] of shown(months).entries())
    await hr.post('/v1/growth-records', `demo/growth/${index}`, {
      personId: company.idOf(who),
      ...wish,
    })
  await train(company, months)
  await company.as('guoqiang').post('/v1/promotions', 'demo/promotion', {
    personId: company.idOf('guoqiang'),
    toLevel: 6,
    ground: '带班三年，理论和现场考核均已通过。',
  })
}

/** A plan with one session that was held and one to come, and what one welder aims at. */
async function train(company: Founded, { last, present }: Months): Promise<void> {
  const manager = company.as('manager')
  const plan = await manager.post<TrainingPlanView>('/v1/training-plans', 'demo/training', {
    title: '冬季焊工技能提升',
    from: `${last}-01`,
    until: monthsAfter(`${present}-28`, 2),
    purpose: '为明年大口径排水管工程准备人手。',
  })
  const add = (key: string, session: object) =>
    manager.post<TrainingSessionView>(
      `/v1/training-plans/${plan.id}/sessions`,
      `demo/training/${key}`,
      { place: '江州培训室', trainer: '李国强', ...session },
    )
  const [jianjun, chenlei, liuyang] = ['jianjun', 'chenlei', 'liuyang'].map(company.idOf)
  const held = await add('held', {
    title: '缠绕管承插焊接要点',
    on: `${last}-18`,
    participantIds: [jianjun, liuyang],
  })
  const at = `/v1/training-sessions/${held.id}` as const
  await company.as('jianjun').post(`${at}/answer`, 'demo/training/answer', { coming: true })
  const people = [
    { personId: jianjun, attended: true, result: '86' },
    { personId: liuyang, attended: true, result: '71', note: '翻边需再练' },
  ]
  await manager.post(`${at}/attendance`, 'demo/training/attendance', { people }, held.version)
  await add('coming', {
    title: '试压与记录填写',
    on: monthsAfter(`${present}-10`, 1),
    participantIds: [jianjun, chenlei, liuyang],
  })
  await company.as('jianjun').post(`/v1/people/${jianjun}/career-goals`, 'demo/goal', {
    goal: '两年内带班，升到 5 级',
    steps: '先补能力考核；跟李国强做一个 Φ1000 以上的标段。',
    by: monthsAfter(`${present}-28`, 24),
  })
}
