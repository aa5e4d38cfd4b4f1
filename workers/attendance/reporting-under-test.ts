import { env } from 'cloudflare:workers'
import type {
  AppraisalView,
  AuditEntry,
  LeaveView,
  NoticePage,
  ProblemView,
  ReportsDue,
  ReportsDueTeam,
} from '@bylaw/contract'
import { expect, test } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import { decideAll, type PayingCompany } from '../journeys/paying-company'
import { sweepNews } from '../notices/sweep-news'
import { proceduresOf } from '../procedures/procedures-under-test'
import { sweepReports } from './sweep-reports'

interface Stage {
  readonly rowan: PayingCompany
  /** Of no group. */
  readonly lead: Person
}

/** What is claimed of reports that people owe, on a company that stands on Tuesday 20 October 2026, 10:00. */
export function reportingClaims(stage: () => Stage): void {
  const due = async (by: Person, { personId }: { personId: string }, month = '2026-10') =>
    (await mustBe<ReportsDue>(200, by.get(`/v1/reports-due/${month}?personId=${personId}`))).body
  const standings = ({ reports }: ReportsDue, report: string) =>
    reports
      .filter((each) => each.report === report)
      .map(({ dueOn, standing }) => `${dueOn.slice(8)} ${standing}`)
  const named = (by: Person, { personId }: { personId: string }, report: string, from: string) =>
    by.put<ReportsDue & ProblemView>(`/v1/people/${personId}/report-duties`, {
      ...{ report, from },
      owes: true,
    })

  test('a traveller owes a report for each day away, and its log of that day is one', async () => {
    const { welder } = stage().rowan
    const whole = await due(welder, welder)
    // The 13th alone has a log, written a week later.
    expect(standings(whole, 'daily')).toEqual([
      '12 missing',
      '13 late',
      '14 missing',
      '15 missing',
      '16 missing',
    ])
    expect(whole.reports[1]).toMatchObject({
      until: '2026-10-14T12:00',
      madeAt: '2026-10-20T10:00',
      tripId: expect.stringMatching(/^trp_/),
    })
    expect(whole.reports[1]?.explanation.trace.clauses).toEqual(
      expect.arrayContaining(['R19.4.2', 'R19.6.5', 'R19.7.1']),
    )
  })

  test('who else owes one is said by a lead, of reports that the rules know, and only on days of work', async () => {
    const { rowan, lead } = stage()
    const { welder, newcomer } = rowan
    expect((await named(welder, newcomer, 'daily', '2026-10-19')).status).toBe(403)
    const unknown = await named(lead, newcomer, 'monthly', '2026-10-19')
    expect([unknown.status, unknown.body.errors?.[0]?.code]).toEqual([422, 'no_such_report'])
    await mustBe(200, named(lead, welder, 'daily', '2026-10-19'))
    // On the 19th the welder had leave.
    expect(standings(await due(lead, welder), 'daily').slice(5)).toEqual(['20 open'])
    const nobody = { personId: 'per_none' }
    expect((await named(lead, nobody, 'daily', '2026-10-19')).status).toBe(404)
    const { items } = (await rowan.owner.get<{ items: AuditEntry[] }>('/v1/audit')).body
    expect(items.map(({ subject }) => subject)).not.toContain('per_none')
    // The newcomer came on 1 October.
    await mustBe(200, named(lead, newcomer, 'daily', '2026-09-21'))
    expect((await due(lead, newcomer, '2026-09')).reports).toEqual([])
    expect((await welder.get(`/v1/reports-due/2026-10?personId=${newcomer.personId}`)).status).toBe(
      404,
    )
  })

  test('a paper is the report of the day that it says, made when it was whole', async () => {
    const { newcomer } = stage().rowan
    const { started } = proceduresOf(stage().rowan)
    const boxes = { date: '2026-10-19', work: '看图纸' }
    const paper = await started(newcomer, 'daily_report', { boxes })
    const { reports } = await due(newcomer, newcomer)
    expect(
      reports.find(({ report, dueOn }) => report === 'daily' && dueOn === '2026-10-19'),
    ).toMatchObject({
      standing: 'in_time',
      recordId: paper.row.id,
    })
    // The trip of the weekend before owes its days as well, though nobody works on them.
    const weekend = reports.filter(({ dueOn }) => dueOn === '2026-10-17' || dueOn === '2026-10-18')
    expect(weekend.map(({ standing }) => standing)).toEqual(['missing', 'missing'])
    expect(reports.at(-1)).toMatchObject({ dueOn: '2026-10-20', standing: 'open' })
  })

  test('a weekly one is asked until somebody has said when it is due, and owed in weeks of work', async () => {
    const { rowan, lead } = stage()
    const { newcomer, owner, manager } = rowan
    await mustBe(200, named(lead, newcomer, 'weekly_plan', '2026-10-05'))
    expect((await due(newcomer, newcomer)).refusals.map(({ question }) => question)).toEqual([
      'attendance.weekly_deadline',
    ])
    await decideAll(owner, 'attendance', {
      'attendance.weekly_deadline': { weekday: 5, time: '18:00' },
    })
    const week = () => due(newcomer, newcomer).then((whole) => standings(whole, 'weekly_plan'))
    expect(await week()).toEqual(['09 missing', '16 missing', '23 open'])
    const off = { personId: newcomer.personId, kind: 'personal', reason: '探亲' }
    const days = { from: '2026-10-05', to: '2026-10-09' }
    const { id, version } = (
      await mustBe<LeaveView>(201, newcomer.post('/v1/leave-requests', { ...off, ...days }))
    ).body
    const approved = { verdict: 'approved' }
    await mustBe(200, manager.post(`/v1/leave-requests/${id}/verdict`, approved, { version }))
    expect(await week()).toEqual(['16 missing', '23 open'])
    const boxes = { customers: '水压低', company: '备料', plan: '周二试压' }
    await proceduresOf(stage().rowan).started(newcomer, 'weekly_plan', { boxes })
    // It is Tuesday morning: nearer to the Friday that comes than to the one that was.
    expect(await week()).toEqual(['16 missing', '23 in_time'])
  })

  test('who looks after people sees how many of theirs are late or missing', async () => {
    const { rowan, lead } = stage()
    const team = async (by: Person) =>
      (await mustBe<ReportsDueTeam>(200, by.get('/v1/reports-due/2026-10/team'))).body.people
    const welders = (await team(rowan.manager)).find(
      ({ person }) => person.id === rowan.welder.personId,
    )
    expect(welders?.counts).toEqual({ open: 1, inTime: 0, late: 1, missing: 4 })
    expect(await team(lead)).toEqual([])
  })

  test('who owes a report is reminded before it is due and told when it was missed, each once', async () => {
    const { newcomer, manager } = stage().rowan
    const told = async (by: Person, kind: string) => {
      await sweepReports(env, Date.now())
      await sweepNews(env)
      await sweepReports(env, Date.now() + 2 * 3_600_000)
      await sweepNews(env)
      const { items } = (await by.get<NoticePage>('/v1/notices')).body
      return items
        .filter((each) => each.kind === kind)
        .map(({ subject }) => subject.split(' · ').slice(1).join(' · '))
    }
    // Noon is two hours off: until then yesterday’s report can be made, which the newcomer’s was.
    expect(await told(newcomer, 'report_soon')).toEqual([])
    // The log of the 18th was due on the 19th at noon, within the last day.
    expect(await told(newcomer, 'report_missed')).toEqual(['日报 · 2026-10-18'])
    expect(await told(manager, 'report_missed')).toContain('日报 · 2026-10-18')
  })

  test('how somebody’s reports stand is offered to whoever appraises them, and scored by nobody', async () => {
    const { manager, welder } = stage().rowan
    const wish = { personId: welder.personId, period: '2026-10' }
    const sheet = (await mustBe<AppraisalView>(201, manager.post('/v1/appraisals', wish))).body
    expect(sheet.reportFacts).toEqual({ open: 1, inTime: 0, late: 1, missing: 4 })
    expect([sheet.result, sheet.scores]).toEqual([null, {}])
    const before = { ...wish, period: '2026-09' }
    const none = await mustBe<AppraisalView>(201, manager.post('/v1/appraisals', before))
    expect(none.body.reportFacts).toBeNull()
  })
}
