import { env } from 'cloudflare:workers'
import type {
  AbsenceView,
  AttendanceMonth,
  AwayView,
  LeaveView,
  NoticePage,
  ProblemView,
} from '@bylaw/contract'
import { expect, test } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import type { PayingCompany } from '../journeys/paying-company'
import { sweepNews } from '../notices/sweep-news'

interface Stage {
  readonly rowan: PayingCompany
  /** Of no group. */
  readonly lead: Person
}

/** What is claimed of leave that is cut short, on a company that stands on Tuesday 20 October 2026, 10:00. */
export function cuttingClaims(stage: () => Stage): void {
  const given = async (days: { readonly from: string; readonly to: string }) => {
    const { newcomer, welder, manager } = stage().rowan
    const wish = { personId: newcomer.personId, kind: 'personal', reason: '探亲', ...days }
    const { id, version } = (
      await mustBe<LeaveView>(
        201,
        newcomer.post('/v1/leave-requests', { ...wish, standInId: welder.personId }),
      )
    ).body
    const verdict = manager.post<LeaveView>(
      `/v1/leave-requests/${id}/verdict`,
      { verdict: 'approved' },
      { version },
    )
    return (await mustBe(200, verdict)).body
  }
  const back = async (by: Person, { id, version }: LeaveView, on: string, half = 'morning') => {
    const wish = { on, half, reason: '事情办完了' }
    const at = `/v1/leave-requests/${id}/return` as const
    return by.post<LeaveView & ProblemView>(at, wish, { version })
  }
  const code = async (answer: ReturnType<typeof back>) => {
    const { status, body } = await answer
    return `${status} ${body.errors?.[0]?.code ?? body.code}`
  }

  test('leave that has begun is cut short by a superior, to what was taken by then', async () => {
    const { rowan, lead } = stage()
    const { newcomer, welder, manager, owner } = rowan
    const whole = await given({ from: '2026-10-15', to: '2026-10-23' })
    expect([whole.mayCutShort, whole.days]).toEqual([true, '7'])
    expect(await code(back(newcomer, whole, '2026-10-20'))).toBe('403 not_allowed')
    expect(await code(back(lead, whole, '2026-10-20'))).toBe('409 wrong_state')
    expect(await code(back(manager, whole, '2026-10-21'))).toBe('422 to_come')
    expect(await code(back(manager, whole, '2026-10-15'))).toBe('422 out_of_range')

    const cut = (await mustBe<LeaveView>(200, back(manager, whole, '2026-10-20', 'afternoon'))).body
    // The 15th, 16th and 19th, and the morning of the 20th.
    expect(cut).toMatchObject({
      days: '3.5',
      to: '2026-10-23',
      cutShort: { on: '2026-10-20', half: 'afternoon' },
      mayCutShort: false,
    })
    expect(await code(back(manager, cut, '2026-10-19'))).toBe('409 wrong_state')
    const listed = await newcomer.get<{ items: LeaveView[] }>('/v1/leave-requests?mine=true')
    expect(listed.body.items.find(({ id }) => id === cut.id)?.cutShort).toMatchObject({
      ...{ on: '2026-10-20', half: 'afternoon', reason: '事情办完了' },
    })
    const { away } = (await welder.get<AwayView>('/v1/away?month=2026-10')).body
    expect(away.find(({ why, from }) => why === 'leave' && from === '2026-10-15')).toMatchObject({
      to: '2026-10-20',
      toHalf: 'morning',
    })
    const { days } = (
      await owner.get<AttendanceMonth>(
        `/v1/attendance-months/2026-10?personId=${newcomer.personId}`,
      )
    ).body
    expect(days.slice(18, 21).map(({ leave }) => leave)).toEqual(['whole', 'morning', 'none'])
  })

  test('nobody stands in any longer, and who did is told', async () => {
    const { owner, welder, newcomer } = stage().rowan
    const { items: absences } = (await owner.get<{ items: AbsenceView[] }>('/v1/absences')).body
    const theirs = absences.filter(({ personId }) => personId === newcomer.personId)
    expect(theirs.map(({ withdrawn }) => withdrawn)).toContain(true)
    await sweepNews(env)
    for (const told of [welder, newcomer]) {
      const { items } = (await told.get<NoticePage>('/v1/notices')).body
      expect(items.filter(({ kind }) => kind === 'leave_cut_short')).toHaveLength(1)
    }
  })

  test('of leave that was taken whole, or has not begun, nothing is cut', async () => {
    const { manager } = stage().rowan
    const over = await given({ from: '2026-10-12', to: '2026-10-13' })
    expect(await code(back(manager, over, '2026-10-14'))).toBe('422 out_of_range')
    const next = await given({ from: '2026-10-26', to: '2026-10-28' })
    expect(next.mayCutShort).toBe(false)
    expect(await code(back(manager, next, '2026-10-20'))).toBe('409 wrong_state')
  })
}
