import type { HeldPayPage, HeldPayView, RestApplicationView } from '@bylaw/contract'
import type { RulesOf } from '@bylaw/rulebook'
import { type NextPart, nextPart } from '@bylaw/rules-piecework'
import { auditEntry } from '../audit/entry'
import { moneyIn } from '../platform/money'
import { type PlaceInList, pageFrom } from '../platform/page'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import type { Balance, RestApplicationRow } from './settlement-store'

interface HeldPayWish {
  readonly personId: string | undefined
  readonly projectId: string | undefined
  readonly limit: number
  readonly after: PlaceInList | undefined
}

/**
 * Where something is held of what people earned on projects, with the next part of it: everyone's for
 * whoever sees all pay, otherwise one's own; others' is not there for them. That it was read is
 * noted.
 */
export async function heldPay(scope: Scope, wish: HeldPayWish): Promise<HeldPayPage> {
  const readsAll = scope.may('pay.read_all')
  if (!readsAll && wish.personId !== undefined && wish.personId !== scope.personId)
    throw new Problem('not_found')
  const whose = { ...wish, personId: readsAll ? wish.personId : scope.personId }
  const note = auditEntry(scope, 'held_pay.read', whose.personId ?? scope.companyId)
  const [rows, totals] = await Promise.all([
    scope.pay.balances(whose, note),
    scope.pay.totalOf(whose),
  ])
  const page = pageFrom(
    await heldParts(scope, rows),
    wish.limit,
    ({ balance }) => [balance.personId, balance.projectId],
    ({ view }) => view,
  )
  const money = moneyIn(scope)
  return {
    ...page,
    totals: {
      earned: money(totals.earnedFen),
      paid: money(totals.paidFen),
      held: money(totals.heldFen),
    },
  }
}

/** A balance with what is next of it, and how both are shown. */
export interface HeldPart {
  readonly balance: Balance
  readonly next: NextPart | null
  readonly view: HeldPayView
}

/** Balances with names, where each project stands, and what the rules in force make of it. */
export async function heldParts(scope: Scope, rows: readonly Balance[]): Promise<HeldPart[]> {
  if (rows.length === 0) return []
  const [people, projects, rules, applications, payouts] = await Promise.all([
    scope.people.readAll(rows.map(({ personId }) => personId)),
    scope.projects.readAll(rows.map(({ projectId }) => projectId)),
    scope.rules.inForce('piecework', undefined, scope.now),
    scope.pay.applications(rows.map(({ personId }) => personId)),
    scope.pay.heldPayoutsWaiting(rows),
  ])
  const [person, project] = [
    new Map(people.map((each) => [each.personId, each])),
    new Map(projects.map((each) => [each.id, each])),
  ]
  const lastApplication = new Map(
    applications.map((each) => [`${each.personId} ${each.projectId}`, each]),
  )
  const money = moneyIn(scope)
  return rows.map((row) => {
    const { personId, projectId } = row
    const completedOn = project.get(projectId)?.completedOn ?? null
    const application = lastApplication.get(`${personId} ${projectId}`)
    const next = rules?.ok ? nextOf(scope, rules.value.rules, row, completedOn, application) : null
    const view = {
      person: { id: personId, name: person.get(personId)?.name ?? '' },
      employed: person.get(personId)?.active ?? false,
      project: { id: projectId, name: project.get(projectId)?.name ?? '' },
      completedOn,
      earned: money(row.earnedFen),
      paid: money(row.paidFen),
      held: money(row.heldFen),
      next: next && { ...partView(next, application), amount: money(next.amountFen) },
      application: application ? applicationView(scope, application) : null,
      payoutId:
        payouts.find((each) => each.personId === personId && each.projectId === projectId)?.id ??
        null,
    }
    return { balance: row, next, view }
  })
}

/** An application counts once it is granted; one that was declined leaves the next to be made. */
export const nextOf = (
  scope: Scope,
  { stages }: RulesOf<'piecework'>,
  balance: Pick<Balance, 'earnedFen' | 'paidFen'>,
  completedOn: string | null,
  application: RestApplicationRow | undefined,
): NextPart | null =>
  nextPart(
    stages,
    balance,
    completedOn,
    application?.state === 'granted' ? application.appliedOn : null,
    today(scope),
  )

const partView = ({ needs, dueFrom, mayApply }: NextPart, application?: RestApplicationRow) => {
  const waits = application?.state === 'applied'
  const decides = waits && (needs === 'application' || needs === 'time')
  return {
    needs: decides ? ('decision' as const) : needs,
    dueFrom,
    mayApply: mayApply && !waits,
  }
}

export const applicationView = (
  scope: Scope,
  row: Omit<RestApplicationRow, 'companyId'>,
): RestApplicationView => ({
  id: row.id,
  personId: row.personId,
  projectId: row.projectId,
  appliedOn: row.appliedOn,
  state: row.state,
  reason: row.reason,
  decidedBy: row.decidedByName,
  recorded:
    row.recordedByName === null ? null : { by: row.recordedByName, letter: row.letter ?? '' },
  mayDecide:
    row.state === 'applied' &&
    scope.may('pay.release') &&
    ![row.personId, row.recordedBy].includes(scope.personId),
  version: row.version,
})
