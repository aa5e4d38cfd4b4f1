import { zoneOf } from '@bylaw/calendar'
import { instant } from '@bylaw/kernel'
import type { Env } from '../env'
import { directory } from '../identity/directory'
import { claimsOf } from '../identity/enter'
import { sweepCompanies } from '../notices/sweep-companies'
import { tellAgain } from '../notices/tell'
import { openScope } from '../open-scope'
import { logError } from '../platform/log'
import { Problem } from '../platform/problem'
import type { ShardName } from '../platform/shards'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { type OwedReport, reportsOfPeople } from './owed-reports'
import { daysLookedAt, type Reminders, remindersAt } from './report-reminders'
import { superiorsOf } from './superior'

/** People looked at in one minute and shard; the rest follow in the next. */
const AT_ONCE = 40
/** Whoever looks has it for so long; where that fails it is tried again then. */
const CLAIM_MS = 3_600_000

interface Look {
  readonly companyId: string
  readonly personId: string
}

/**
 * Once a minute: who owes a report that falls due soon is reminded, and where one was missed they are
 * told, and who leads them. Each is told once: the Desk knows what it has told, by its key. What is wrong
 * with one person's is noted, and keeps nobody else's waiting.
 */
export const sweepReports = (env: Env, nowMs: number): Promise<void> =>
  sweepCompanies(env, {
    waiting: (shard) => claim(shard, nowMs),
    tell: async (shard, companyId, theirs) => {
      for (const { personId } of theirs)
        try {
          await look(env, shard, companyId, personId, nowMs)
        } catch (error) {
          logError('reports_not_looked_at', error, { id: personId, companyId })
        }
    },
    failed: 'reports_not_looked_at',
  })

const claim = async (shard: D1Database, nowMs: number): Promise<Look[]> =>
  (
    await shard
      .prepare(
        `UPDATE report_looks SET look_at_ms = ?1 + ${CLAIM_MS}
         WHERE (company_id, person_id) IN (
           SELECT company_id, person_id FROM report_looks WHERE look_at_ms <= ?1
           ORDER BY look_at_ms LIMIT ${AT_ONCE})
         RETURNING company_id AS companyId, person_id AS personId`,
      )
      .bind(nowMs)
      .all<Look>()
  ).results

/** In their own name: what they owe is what they read of it themselves. */
async function look(
  env: Env,
  shard: ShardName,
  companyId: string,
  personId: string,
  nowMs: number,
): Promise<void> {
  const company = await directory(env.CONTROL).company(companyId)
  const claims = company && (await claimsOf({ env }, company, personId))
  if (!claims) {
    await env[shard]
      .prepare('DELETE FROM report_looks WHERE company_id = ? AND person_id = ?')
      .bind(companyId, personId)
      .run()
    return
  }
  const request = { requestId: `reports.${personId}`, now: instant(nowMs), commandId: undefined }
  const scope = openScope(env, claims, request)
  const found = await remindersOf(scope)
  if (!found) return
  const { soon, missed, lookAtMs } = found
  const superiors = missed.length > 0 ? await superiorsOf(scope, personId) : []
  await scope.shard.batch([
    scope.attendance.lookAtReportsAt(personId, lookAtMs),
    ...soon.map((report) => tells(scope, 'report_soon', report, [personId])),
    ...missed.map((report) => tells(scope, 'report_missed', report, [personId, ...superiors])),
  ])
}

/** Nothing while the company has no rules of attendance that decide: it is looked at again later. */
async function remindersOf(scope: Scope): Promise<Reminders | undefined> {
  const { from, to } = daysLookedAt(today(scope))
  const { instantOf } = zoneOf(scope.zone)
  try {
    const whole = await reportsOfPeople(scope, from, to, scope.personId)
    const { owed } = whole.owes(scope.personId)
    return remindersAt(owed, scope.now, (local) => instantOf(Date.parse(`${local}:00Z`)))
  } catch (error) {
    if (error instanceof Problem && error.code === 'rules_incomplete') return undefined
    throw error
  }
}

const tells = (
  scope: Scope,
  kind: 'report_soon' | 'report_missed',
  { report, title, dueOn }: OwedReport,
  toldIds: readonly string[],
) =>
  tellAgain(scope, toldIds, {
    eventId: `${scope.personId}.${report}.${dueOn}.${kind}`,
    kind,
    aboutId: scope.personId,
    title: `${scope.personName} · ${title[scope.companyLanguage]} · ${dueOn}`,
  })
