import type { ProcedureSchedule, ProcedureView } from '@bylaw/contract'
import { daysAfter, words } from '@bylaw/kernel'
import { rulebook } from '@bylaw/rulebook'
import type { BatchItem } from 'drizzle-orm/batch'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import type { InForce } from '../rulebook/reads'
import { refusalView } from '../rulebook/refusal-view'
import type { Scope } from '../scope'
import { dayStartMs, dueBy } from './due'
import { readProcedure } from './list-procedures'
import { mustBeStaff } from './people-of'
import { procedureInForce } from './procedure-in-force'
import type { RecordRow, ScheduleRow } from './store'

/**
 * Says whose a duty is, and from which day its rounds are counted. While a record of it is open,
 * the next time is counted from when that one is done.
 */
export async function schedule(
  scope: Scope,
  ruleSetId: string,
  { responsibleId, countedFrom, opensDaysBefore }: ProcedureSchedule,
): Promise<ProcedureView> {
  const procedure = await procedureInForce(scope, ruleSetId)
  await mustBeStaff(scope, [responsibleId])
  const nextOn = await dueAfter(scope, procedure, countedFrom)
  const { open } = await scope.procedures.overview()
  const ruleVersion = procedure.ref.version
  const row = {
    ruleSetId,
    title: procedure.ref.title[scope.companyLanguage],
    responsibleId,
    opensDaysBefore,
    setBy: scope.personId,
    ...(open.some((each) => each.ruleSetId === ruleSetId)
      ? { ruleVersion, nextOn: null, opensAtMs: null, dueAtMs: null }
      : opening(scope, ruleVersion, nextOn, opensDaysBefore)),
  }
  await scope.shard.batch([
    scope.procedures.plan(row),
    auditEntry(scope, 'procedure.scheduled', ruleSetId),
  ])
  return readProcedure(scope, procedure)
}

/** What comes round is somebody else's from now on; when it comes stays. */
export async function passRoundOn(
  scope: Scope,
  ruleSetId: string,
  responsibleId: string,
): Promise<void> {
  const planned = await scope.procedures.schedule(ruleSetId)
  if (!planned) throw new Problem('not_found')
  await mustBeStaff(scope, [responsibleId])
  await scope.shard.batch([
    scope.procedures.plan({ ...planned, responsibleId, setBy: scope.personId }),
    auditEntry(scope, 'procedure.scheduled', ruleSetId),
  ])
}

/** A duty no longer comes round by itself. */
export async function unschedule(scope: Scope, ruleSetId: string): Promise<ProcedureView> {
  const procedure = await procedureInForce(scope, ruleSetId)
  await scope.shard.batch([
    scope.procedures.unplan(ruleSetId),
    auditEntry(scope, 'procedure.unscheduled', ruleSetId),
  ])
  return readProcedure(scope, procedure)
}

/**
 * Plans the next time of a duty that was just done, or left out: a round after the day it was done,
 * or was due. By the rule as it is now; one that was repealed, or is undecided again, does not come
 * round.
 */
export async function nextTime(
  scope: Scope,
  { ruleSetId }: Pick<RecordRow, 'ruleSetId'>,
  last: { readonly on: string; readonly dueOn: string | null },
): Promise<BatchItem<'sqlite'>[]> {
  const planned = await scope.procedures.schedule(ruleSetId)
  const [now] = await scope.rules.allInForce('procedure', scope.now, ruleSetId)
  if (!planned || now?.rules.template.by !== 'duty') return []
  const { dueDay } = now.rules.template
  const lastFor = dueDay != null && last.dueOn !== null ? { lastFor: last.dueOn } : {}
  const answer = rulebook.procedure.decide(now.rules, {
    by: 'duty',
    lastOn: last.on,
    ...lastFor,
    today: null,
  })
  if (!answer.ok || answer.value.decision.by !== 'duty') return []
  const { nextOn } = answer.value.decision
  return [
    scope.procedures.planNext(
      ruleSetId,
      opening(scope, now.ref.version, nextOn, planned.opensDaysBefore),
    ),
  ]
}

const opening = (
  scope: Scope,
  ruleVersion: number,
  nextOn: string,
  opensDaysBefore: number,
): Pick<ScheduleRow, 'ruleVersion' | 'nextOn' | 'opensAtMs' | 'dueAtMs'> => ({
  ruleVersion,
  nextOn,
  opensAtMs: dayStartMs(scope, daysAfter(nextOn, -opensDaysBefore)),
  dueAtMs: dueBy(scope, nextOn).dueAtMs,
})

async function dueAfter(
  scope: Scope,
  { ref, rules }: InForce<'procedure'>,
  lastOn: string,
): Promise<string> {
  if (rules.template.by !== 'duty') throw notADuty()
  const answer = rulebook.procedure.decide(rules, { by: 'duty', lastOn, today: null })
  if (!answer.ok)
    throw new Problem('rules_incomplete', {
      refusal: await refusalView(scope, answer.refusal, ref.ruleSetId),
    })
  const { decision } = answer.value
  if (decision.by !== 'duty') throw notADuty()
  return decision.nextOn
}

const notADuty = () =>
  new Problem('wrong_state', {
    detail: words(
      '只有周期性的事项可以排期。',
      'Only what is done again and again comes round by itself.',
    ),
  })
