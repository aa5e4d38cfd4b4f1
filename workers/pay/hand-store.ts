import { lastDateOf } from '@bylaw/kernel'
import { type SQL, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { authorActs, crewShareActs, crewWork, leaveActs, workTakenBackActs } from './hand-acts'
import type { PayRunRow } from './store'

/** What somebody did of what a run's pay rests on. */
export interface Hand {
  readonly what:
    | 'employment'
    | 'station'
    | 'field_days'
    | 'given_back'
    | 'completion'
    | 'leave'
    | 'work_taken_back'
    | 'crew_shares'
  /** Whose pay it is about; null of a project, which is everybody's who worked on it. */
  readonly personId: string | null
  readonly byId: string
}

/** Whose hands are in what the pay of one company rests on. */
export const handStore = ({ batch, db }: Shard, companyId: string) => ({
  /**
   * What was done of what a run pays by, that no run has been approved by somebody else with since, of a
   * month from the first that it touches on: one that paid whom it is about, of an employment by days on
   * which it counts; of whom this one does not pay, or who was to leave, any that was everybody's. A
   * correction rests on what is of whom it pays, as nothing differs for anybody else; what was given back
   * counts for them alone as well, also in the month's own run, which takes off so much less.
   */
  async unseenHands({
    id,
    month,
    n,
    attendanceFrom,
  }: Pick<PayRunRow, 'id' | 'month' | 'n' | 'attendanceFrom'>): Promise<Hand[]> {
    const [first, last] = [`${month}-01`, lastDateOf(month)]
    const isPaid = sql`EXISTS (
      SELECT 1 FROM pay_slips
      WHERE company_id = ${companyId} AND run_id = ${id} AND person_id = act.person_id)`
    const seenBy = (how: SQL) => sql`EXISTS (
      SELECT 1 FROM pay_runs AS run
      WHERE run.company_id = ${companyId} AND run.id <> ${id} AND run.state = 'approved'
        AND run.month BETWEEN substr(act.from_date, 1, 7) AND ${month}
        AND run.approved_at_ms > act.at_ms AND run.approved_by <> act.by_id AND ${how})`
    const paysThem = sql`EXISTS (
      SELECT 1 FROM pay_slips
      WHERE company_id = run.company_id AND run_id = run.id AND person_id = act.person_id)`
    /** By name, as the planner takes the key for it, and reads all of a slip to come to the day. */
    const paysByIt = sql`EXISTS (
      SELECT 1 FROM pay_slips INDEXED BY pay_slips_by_last_day
      WHERE company_id = run.company_id AND run_id = run.id AND person_id = act.person_id
        AND (act.cuts OR paid_until >= act.from_date))`
    const paysByShares = sql`EXISTS (
      SELECT 1 FROM (${crewWork(companyId)}) AS work
      WHERE work.month = run.month AND work.person_id = act.person_id
        AND work.crew_id = act.crew_id AND work.n = act.n)`
    const ofPeople = (acts: SQL, isPaidBy = paysThem) =>
      db.all<Hand>(sql`
        SELECT DISTINCT what, person_id AS personId, by_id AS byId FROM (${acts}) AS act
        WHERE act.from_date <= ${last}
          AND ((${n} = 0 AND act.what <> 'given_back') OR ${isPaid})
          AND NOT ${seenBy(sql`(${isPaidBy} OR (run.apart = 0 AND (act.ends OR NOT ${isPaid})))`)}`)
    const hands = await batch([
      ofPeople(employmentActs(companyId, first), paysByIt),
      ofPeople(stationActs(companyId, first)),
      ofPeople(fieldDaysActs(companyId, month)),
      ofPeople(givenBackActs(companyId, n === 0 ? null : month)),
      ofPeople(
        leaveActs(companyId, attendanceFrom ?? first),
        sql`(${paysThem} AND coalesce(run.attendance_to, act.from_date) >= act.from_date)`,
      ),
      ofPeople(workTakenBackActs(companyId, month)),
      ofPeople(crewShareActs(companyId, month), sql`(${paysThem} AND ${paysByShares})`),
      db.all<Hand>(sql`
        SELECT DISTINCT 'completion' AS what, NULL AS personId, by_id AS byId
        FROM (${completionActs(companyId, settledBy(companyId, id))}) AS act
        WHERE act.from_date <= ${last}
          AND NOT ${seenBy(sql`EXISTS (
            SELECT 1 FROM settlements
            WHERE company_id = run.company_id AND run_id = run.id AND project_id = act.project_id)`)}`),
    ])
    return hands.flat()
  },

  /**
   * Who said of a project when it was completed, and nobody else has paid by that yet: neither a run that
   * settled it nor what was held of somebody who had left.
   */
  async unseenCompletions(projectId: string): Promise<ReadonlySet<string>> {
    const paid = (how: SQL) => sql`EXISTS (
      SELECT 1 FROM settlements AS paid ${how}
      WHERE paid.company_id = ${companyId} AND paid.project_id = act.project_id)`
    const [hands] = await batch([
      db.all<{ byId: string }>(sql`
        SELECT DISTINCT by_id AS byId
        FROM (${completionActs(companyId, sql`(${projectId})`)}) AS act
        WHERE NOT ${paid(sql`JOIN pay_runs AS run ON run.company_id = paid.company_id
            AND run.id = paid.run_id AND run.month >= substr(act.from_date, 1, 7)
            AND run.approved_at_ms > act.at_ms AND run.approved_by <> act.by_id`)}
          AND NOT ${paid(sql`JOIN held_payouts AS payout ON payout.company_id = paid.company_id
            AND payout.id = paid.payout_id
            AND payout.decided_at_ms > act.at_ms AND payout.decided_by <> act.by_id`)}`),
    ])
    return new Set(hands.map(({ byId }) => byId))
  },
})

/**
 * All that was done of employments: what is on record and still holds in a month, what was corrected or
 * taken away, and what had been written down before that. It touches the days from the earlier one on; one
 * that cuts pay off is seen where it is not paid.
 */
const employmentActs = (companyId: string, first: string) => sql`
  SELECT 'employment' AS what, person_id, recorded_by AS by_id, recorded_at_ms AS at_ms, from_date,
    status = 'left' AS ends, 0 AS cuts
  FROM employments AS it
  WHERE company_id = ${companyId} AND NOT EXISTS (
    SELECT 1 FROM employments
    WHERE company_id = ${companyId} AND person_id = it.person_id
      AND from_date > it.from_date AND from_date <= ${first})
  UNION ALL
  SELECT 'employment', person_id, corrected_by, corrected_at_ms,
    min(from_date, coalesce(now_from, from_date)), 0, coalesce(now_status = 'left', 0)
  FROM employment_corrections WHERE company_id = ${companyId}
  UNION ALL
  SELECT * FROM (${authorActs(companyId)})`

/** Who was stationed at a regional office from a day on, as far as that reaches a month, and who no longer is. */
const stationActs = (companyId: string, first: string) => sql`
  SELECT 'station' AS what, person_id, recorded_by AS by_id, recorded_at_ms AS at_ms, from_date,
    0 AS ends
  FROM stations WHERE company_id = ${companyId} AND coalesce(last_day, ${first}) >= ${first}
  UNION ALL
  SELECT 'station', person_id, ended_by, ended_at_ms, date(last_day, '+1 day'), 0
  FROM stations WHERE company_id = ${companyId} AND ended_by IS NOT NULL`

/** On how many days of a month people were on site: nobody’s pay of another month goes by it. */
const fieldDaysActs = (companyId: string, month: string) => sql`
  SELECT 'field_days' AS what, person_id, recorded_by AS by_id, recorded_at_ms AS at_ms,
    month || '-01' AS from_date, 0 AS ends
  FROM field_days WHERE company_id = ${companyId} AND month = ${month}`

/**
 * What was given back of what was paid too much, and that it was not: it counts from the month of the slip on.
 * A correction counts it of any month, as it makes one sum of what those who left owe.
 */
const givenBackActs = (companyId: string, corrected: string | null) => {
  const paidTooMuch = sql`given_back AS given
    JOIN pay_slips AS slip ON slip.company_id = given.company_id AND slip.id = given.slip_id
    WHERE given.company_id = ${companyId}`
  const from = sql`min(slip.month, coalesce(${corrected}, slip.month)) || '-01'`
  return sql`
    SELECT 'given_back' AS what, given.person_id, given.recorded_by AS by_id,
      given.recorded_at_ms AS at_ms, ${from} AS from_date, 0 AS ends FROM ${paidTooMuch}
    UNION ALL
    SELECT 'given_back', given.person_id, given.withdrawn_by, given.withdrawn_at_ms,
      ${from}, 0 FROM ${paidTooMuch} AND given.withdrawn_by IS NOT NULL`
}

const settledBy = (companyId: string, runId: string) => sql`(
  SELECT project_id FROM commissions WHERE company_id = ${companyId} AND run_id = ${runId})`

/** That projects were completed, such as a run settles commission of, or on another day than was said, or not yet. */
const completionActs = (companyId: string, projects: SQL) => sql`
  SELECT project_id, recorded_by AS by_id, recorded_at_ms AS at_ms,
    min(coalesce(on_date, before), coalesce(before, on_date)) AS from_date
  FROM (
    SELECT *, lag(on_date) OVER (PARTITION BY project_id ORDER BY n) AS before
    FROM project_changes
    WHERE company_id = ${companyId} AND what = 'completed' AND project_id IN ${projects})
  WHERE recorded_by IS NOT NULL`
