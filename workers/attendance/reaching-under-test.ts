import { env } from 'cloudflare:workers'
import type {
  NoticePage,
  ProblemView,
  ReachAttemptRow,
  ReachDay,
  TripView,
  UnexcusedAbsenceView,
} from '@bylaw/contract'
import { expect, test } from 'vitest'
import { scopeOf } from '../appraisals/reviewing-under-test'
import { type Answer, mustBe, type Person } from '../journeys/front-door'
import { TRIP_WISH } from '../journeys/matrix-trip-rows'
import type { PayingCompany } from '../journeys/paying-company'
import { sweepNews } from '../notices/sweep-news'
import { openShard } from '../platform/shard'
import { scopeWith } from '../scope'
import { proposeAbsence } from './propose-absence'
import { reachStore } from './reach-store'

interface Stage {
  readonly rowan: PayingCompany
  readonly lead: Person
}

/** What is claimed of attempts to reach somebody, on a company that stands on 20 October 2026, 10:00. */
export function reachingClaims(
  stage: () => Stage,
  propose: (
    by: Person,
    date: string,
    wish: object,
    whose: Person & { personId: string },
  ) => Promise<Answer<UnexcusedAbsenceView & ProblemView>>,
): void {
  const tried = (by: Person, at: string, wish: object = {}) =>
    by.post<ReachDay & ProblemView>('/v1/reach-attempts', {
      personId: stage().rowan.newcomer.personId,
      at,
      means: 'phone',
      to: '138-0000-1234',
      answered: false,
      ...wish,
    })
  const day = (by: Person, date: string) =>
    by.get<ReachDay>(`/v1/people/${stage().rowan.newcomer.personId}/reach-days/${date}`)

  test('attempts of a day come to a ground by the rules, which an answer between them begins anew', async () => {
    const { rowan, lead } = stage()
    const { newcomer, manager } = rowan
    const days = { from: '2026-10-17', to: '2026-10-18' }
    const itinerary = [{ ...days, place: '临江', plan: '勘查' }]
    const wish = { ...TRIP_WISH, ...days, itinerary, personId: newcomer.personId }
    const trip = (await mustBe<TripView>(201, newcomer.post('/v1/trips', wish))).body
    const verdict = { verdict: 'approved', advance: null, extraAgreed: false }
    const { id, version } = trip
    await mustBe(200, manager.post(`/v1/trips/${id}/verdict`, verdict, { version }))

    const once = (await mustBe<ReachDay>(201, tried(lead, '2026-10-17T10:00'))).body
    expect(once).toMatchObject({ found: { tried: 1, needed: 2, isGround: false } })
    expect(once.mayPropose).toBe(false)
    const twice = (await mustBe<ReachDay>(201, tried(lead, '2026-10-17T10:30'))).body
    expect(twice).toMatchObject({ found: { tried: 2, isGround: true }, mayPropose: true })
    expect(twice.found?.explanation.trace.clauses).toContain('R19.7.3')
    expect(twice.attempts.map(({ at, to }) => [at, to])).toEqual([
      ['2026-10-17T10:00', '138-0000-1234'],
      ['2026-10-17T10:30', '138-0000-1234'],
    ])
    await tried(lead, '2026-10-18T10:00')
    await tried(manager, '2026-10-18T10:10', { means: 'message', answered: true, note: '在车上' })
    const answered = (await tried(lead, '2026-10-18T10:30')).body
    expect(answered).toMatchObject({ found: { tried: 1, isGround: false }, mayPropose: false })
  })

  test('nobody writes down an attempt at themselves, of a time to come, or of long ago', async () => {
    const { rowan, lead } = stage()
    const { newcomer, welder } = rowan
    const code = async (answer: ReturnType<typeof tried>) => {
      const { status, body } = await answer
      return `${status} ${body.errors?.[0]?.code ?? body.code}`
    }
    const oneself = { personId: (lead as PayingCompany['welder']).personId }
    expect(await code(tried(lead, '2026-10-17T11:00', oneself))).toBe('403 not_allowed')
    expect(await code(tried(welder, '2026-10-17T11:00'))).toBe('403 not_allowed')
    expect(await code(tried(lead, '2026-10-20T10:01'))).toBe('422 to_come')
    expect(await code(tried(lead, '2026-08-18T10:00'))).toBe('422 out_of_range')
    const nobody = await tried(lead, '2026-10-17T11:00', { personId: 'per_none' })
    expect(nobody.status).toBe(404)
    const { attempts } = (await day(newcomer, '2026-10-17')).body
    expect(attempts).toHaveLength(2)
  })

  test('whoever was not reached is told and reads what was written down, and nobody else but who sees all', async () => {
    const { newcomer, welder } = stage().rowan
    await sweepNews(env)
    const { items } = (await newcomer.get<NoticePage>('/v1/notices')).body
    // Two calls of the 17th and two of the 18th; the one that was answered is no news.
    expect(items.filter(({ kind }) => kind === 'reach_attempted')).toHaveLength(4)
    const listed = async (by: Person) =>
      (await by.get<{ items: ReachAttemptRow[] }>('/v1/reach-attempts')).body.items.length
    expect([await listed(newcomer), await listed(welder)]).toEqual([5, 0])
    expect((await day(welder, '2026-10-17')).status).toBe(404)
    expect((await day(newcomer, '2026-10-17')).body.mayPropose).toBe(false)
  })

  test('whoever wrote an attempt down takes it back with a reason; it is kept, and counts for nothing', async () => {
    const { rowan, lead } = stage()
    const { newcomer, manager } = rowan
    const before = (await mustBe<ReachDay>(201, tried(lead, '2026-10-17T11:30'))).body
    const mistaken = before.attempts.at(-1)
    expect([before.found?.tried, mistaken?.mayTakeBack]).toEqual([3, true])
    const takeBack = (by: Person, reason = '打错了号码') =>
      by.post<ReachDay & ProblemView>(`/v1/reach-attempts/${mistaken?.id}/withdrawal`, { reason })
    expect((await takeBack(manager)).status).toBe(403)
    expect((await takeBack(newcomer)).status).toBe(403)
    expect((await takeBack(lead, ' ')).status).toBe(422)
    const { body } = await mustBe<ReachDay>(200, takeBack(lead))
    expect([body.attempts.length, body.found?.tried]).toEqual([3, 2])
    expect(body.attempts.at(-1)).toMatchObject({
      takenBack: { reason: '打错了号码', by: expect.stringContaining('lead') },
      mayTakeBack: false,
    })
    expect((await takeBack(lead)).status).toBe(409)
    await sweepNews(env)
    const { items } = (await newcomer.get<NoticePage>('/v1/notices')).body
    expect(items.filter(({ kind }) => kind === 'reach_taken_back')).toHaveLength(1)
    // The day as others read it offers them nothing to take back.
    const seen = (await day(manager, '2026-10-17')).body.attempts
    expect(seen.map(({ mayTakeBack }) => mayTakeBack)).toEqual([false, false, false])
  })

  test('no absence is proposed on an attempt that was taken back meanwhile, or past one that was written down', async () => {
    const { rowan, lead } = stage()
    const { personId } = rowan.newcomer
    const scope = await scopeOf(lead)
    const read = await scope.attendance.reachDay(personId, '2026-10-17')
    const wish = {
      ...{ personId, date: '2026-10-17', outOfContactMinutes: 0, excused: false },
      ...{ account: '电话没有人接', replyBy: '2026-10-25' },
    }
    const proposed = (attempts: typeof read.attempts) => {
      const attendance = { ...scope.attendance, reachDay: async () => ({ ...read, attempts }) }
      return proposeAbsence(scopeWith(scope, { attendance }), wish)
    }
    const before = read.attempts.map((attempt) => ({ ...attempt, takenBack: null }))
    for (const attempts of [before, read.attempts.slice(0, 1)])
      await expect(proposed(attempts)).rejects.toMatchObject({ code: 'stale_version' })
    expect((await day(lead, '2026-10-17')).body.absenceId).toBeNull()
  })

  test('what was written down is the evidence of an absence, which the person answers before it counts', async () => {
    const { rowan, lead } = stage()
    const { newcomer, manager } = rowan
    const found = (
      await mustBe<UnexcusedAbsenceView>(201, propose(lead, '2026-10-17', {}, newcomer))
    ).body
    expect(found.grounds).toEqual(['no_daily_report', 'unreachable'])
    expect(found.evidence.attempts.map(({ at, by }) => [at.slice(11), by])).toEqual([
      ['10:00', expect.stringContaining('lead')],
      ['10:30', expect.stringContaining('lead')],
    ])
    expect((await day(lead, '2026-10-17')).body).toMatchObject({
      absenceId: found.id,
      mayPropose: false,
    })
    const [first] = (await day(lead, '2026-10-17')).body.attempts
    const late = { reason: '打错了号码' }
    const kept = await lead.post<ProblemView>(`/v1/reach-attempts/${first?.id}/withdrawal`, late)
    expect([first?.mayTakeBack, kept.status, kept.body.code]).toEqual([false, 409, 'wrong_state'])
    expect(await takenBackAtOnce(rowan, { id: first?.id ?? '', date: '2026-10-17' })).toEqual([
      'not_signed_in',
      'stale_version',
    ])
    const counts = { counts: true, reason: '两次都没有接' }
    const verdict = await manager.post<ProblemView>(
      `/v1/unexcused-absences/${found.id}/verdict`,
      counts,
      { version: found.version },
    )
    expect([verdict.status, verdict.body.code]).toEqual([409, 'wrong_state'])
    const reached = (await propose(lead, '2026-10-18', {}, newcomer)).body
    expect(reached.grounds).toEqual(['no_daily_report'])
  })
}

/**
 * How each shard takes the withdrawal of an attempt by somebody who read its day before it was
 * proposed as an absence: one does not know the company.
 */
async function takenBackAtOnce(
  { companyId, owner, newcomer }: PayingCompany,
  attempt: { readonly id: string; readonly date: string },
): Promise<string[]> {
  const reader = { companyId, personId: owner.personId, membershipVersion: 1 }
  const withdrawal = {
    ...{ reason: '打错了号码', takenBackBy: owner.personId },
    ...{ takenBackByName: 'owner', takenBackAtMs: Date.now() },
  }
  const answers = await Promise.allSettled(
    [env.SHARD_01, env.SHARD_02].map((database) => {
      const shard = openShard(database, reader)
      const whose = { ...attempt, personId: newcomer.personId }
      return shard.batch([
        reachStore(shard, companyId).takeAttemptBack(whose, withdrawal),
        shard.mustHaveChanged(),
      ])
    }),
  )
  return answers
    .map((answer) => (answer.status === 'rejected' ? answer.reason.code : answer.status))
    .sort()
}
