import type { ClockCorrectionView, LeaveView, UnexcusedAbsenceView } from '@bylaw/contract'
import { daysAfter, isoWeekday, monthsAfter } from '@bylaw/kernel'
import type { Months } from './field-month'
import type { Founded } from './found-company'

/** Leave that was approved and leave that waits, and a day that may have been an absence. */
export async function attend(company: Founded, months: Months): Promise<void> {
  await absent(company, months)
  const next = monthsAfter(`${months.present}-01`, 1).slice(0, 7)
  const asked = await company.as('jianjun').post<LeaveView>('/v1/leave-requests', 'demo/leave', {
    personId: company.idOf('jianjun'),
    kind: 'annual',
    ...{ from: `${next}-08`, fromHalf: 'afternoon', to: `${next}-11` },
    reason: '回老家办事',
    standInId: company.idOf('chenlei'),
  })
  const approved = { verdict: 'approved', reason: null }
  await company
    .as('manager')
    .post(`/v1/leave-requests/${asked.id}/verdict`, 'demo/leave/verdict', approved, asked.version)
  await atHeadquarters(company, months)
  await owesReports(company, months)
  await company.as('liuyang').post('/v1/leave-requests', 'demo/leave/waits', {
    personId: company.idOf('liuyang'),
    kind: 'personal',
    ...{ from: `${next}-15`, to: `${next}-15`, toHalf: 'morning' },
    reason: '孩子开家长会',
  })
}

/** The lead works at headquarters: one day in time, one late, and one that waits for the manager. */
async function atHeadquarters({ as, idOf }: Founded, { today }: Months): Promise<void> {
  const [first = today, second = today, third = today] = workdaysBefore(today)
  await as('hr').put(`/v1/people/${idOf('lead')}/workplace`, 'demo/workplace', {
    atHeadquarters: true,
    from: first,
  })
  const forgotten = [
    [first, 'in', '08:56'],
    [first, 'out', '18:03'],
    [second, 'in', '09:20'],
    [second, 'out', '18:00'],
    [third, 'in', '08:58'],
  ] as const
  for (const [date, direction, time] of forgotten) {
    const key = `demo/forgot/${date}/${direction}`
    const wish = { date, direction, time, reason: '忘了打卡' }
    const asked = await as('lead').post<ClockCorrectionView>('/v1/clock-corrections', key, wish)
    if (date === third) continue
    const verdict = { approved: true, reason: '属实' }
    const at = `/v1/clock-corrections/${asked.id}/verdict`
    await as('manager').post(at, `${key}/verdict`, verdict, asked.version)
  }
}

/** The welder owes a weekly plan and a daily report, beside those of trips. */
async function owesReports({ as, idOf }: Founded, { today }: Months): Promise<void> {
  for (const report of ['daily', 'weekly_plan'])
    await as('lead').put(`/v1/people/${idOf('jianjun')}/report-duties`, `demo/owes/${report}`, {
      ...{ report, owes: true },
      from: today,
    })
}

/** The last three days before one that are no weekend, the earliest first. */
const workdaysBefore = (date: string): string[] =>
  [-5, -4, -3, -2, -1]
    .map((days) => daysAfter(date, days))
    .filter((day) => isoWeekday(day) <= 5)
    .slice(-3)

/** The lead called twice and asks about the day, which has no log; the welder has answered. */
async function absent(company: Founded, { last, present }: Months): Promise<void> {
  for (const time of ['09:10', '10:00'])
    await company.as('lead').post('/v1/reach-attempts', `demo/reached/${time}`, {
      personId: company.idOf('chenlei'),
      at: `${last}-24T${time}`,
      means: 'phone',
      to: '139-0000-2468',
      answered: false,
      note: '响铃无人接听',
    })
  const day = await company
    .as('lead')
    .post<UnexcusedAbsenceView>('/v1/unexcused-absences', 'demo/absence', {
      personId: company.idOf('chenlei'),
      date: `${last}-24`,
      outOfContactMinutes: 0,
      excused: false,
      account: '当天没有日志，上午两次打电话都没有人接。',
      replyBy: monthsAfter(`${present}-28`, 1),
    })
  await company
    .as('chenlei')
    .post(
      `/v1/unexcused-absences/${day.id}/reply`,
      'demo/absence/reply',
      { text: '当天坐车返回，山路没有信号，到家已是晚上，忘了补日志。' },
      day.version,
    )
}
