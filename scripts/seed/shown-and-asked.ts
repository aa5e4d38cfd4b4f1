import { monthsAfter } from '@bylaw/kernel'
import type { Months } from './field-month'
import type { Founded } from './found-company'

interface Shown {
  readonly who: string
  readonly wish: object
}

/** What welders have shown: tests for a level on the last month’s days, and a certificate that runs out soon. */
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
  await company.as('guoqiang').post('/v1/promotions', 'demo/promotion', {
    personId: company.idOf('guoqiang'),
    toLevel: 6,
    ground: '带班三年，理论和现场考核均已通过。',
  })
}
