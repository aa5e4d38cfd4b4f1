import type { CrewQuantityView, NewCrewQuantity } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { type DatedShares, sharesOn } from '@bylaw/rules-piecework'
import { auditEntry } from '../audit/entry'
import { repairAgreed } from '../contracting/repair-fee'
import { tellPeople, whoMay } from '../notices/tell'
import { sayingMonthIsPaid } from '../pay/saying-month-is-paid'
import { statementDue } from '../pay/statement-due'
import { unpaidWork } from '../pay/unpaid-work'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { doesNotFit, tooManyDays } from './days-of-month'
import { quantityNews } from './news-of'
import { partsByMember } from './parts-by-member'
import { mayReportOn, newQuantity, notOnContract, quantityView } from './report-quantity'

/**
 * Reports what a crew did on a project in a month: lines, days at the day rate, and what a repair is
 * charged. Each is shared by the shares of its day, to the millimetre and to the fen, and each member
 * gets a statement of their part; from there on it is like any other, but that all parts are verified
 * together.
 */
export async function reportCrewQuantity(
  scope: Scope,
  { projectId, crewId, month, lines, days, repair }: NewCrewQuantity,
): Promise<CrewQuantityView> {
  const crew = await scope.projects.readCrew(crewId)
  const project = await mayReportOn(scope, { projectId, month })
  if (!crew) throw new Problem('not_found')
  const dated = await scope.projects.sharesOf(crewId)
  mustHaveShares({ lines, days, repair }, month, dated)
  const agreed = await repairAgreed(scope, { lines, repair })
  const dueOn = await statementDue(scope, month)
  const statementId = scope.newId('cst')
  const parts = partsByMember(crew.name, dated, { lines, days, repair, agreed })
  const rows = [...parts].map(([personId, part]) =>
    newQuantity(scope, {
      ...{ projectId, personId, month, dayRateDays: '0', dueOn, ...part },
      ...{ crewStatementId: statementId, crewName: crew.name },
    }),
  )
  const unpaid = await unpaidWork(scope, month, [...parts.keys()])
  if (unpaid) throw new Problem('unacceptable', { errors: [{ pointer: '/crewId', ...unpaid }] })
  for (const row of rows) {
    await notOnContract(scope, project.id, row.personId, month)
    const tooMany = await tooManyDays(scope, row)
    if (tooMany) throw doesNotFit('/days', tooMany)
  }
  const verifiers = await whoMay(scope, 'quantity.verify', [...parts.keys()])
  const told = { of: statementId, whose: crew.name, month }
  const made = await madeOnce(
    () =>
      sayingMonthIsPaid(scope, month, () =>
        scope.shard.batch([
          scope.projects.monthIsOpen(month),
          scope.projects.takesWorkOf(project.id, month),
          ...rows.map((row) => scope.projects.addQuantity(row)),
          auditEntry(scope, 'quantity.reported', statementId),
          ...tellPeople(scope, verifiers, quantityNews(project, told, 'quantity_waits')),
        ]),
      ),
    () => scope.projects.ofCrewStatement(statementId).then((kept) => kept.length > 0 || undefined),
  )
  const kept = made ? await scope.projects.ofCrewStatement(statementId) : rows
  return { quantities: kept.map((row) => quantityView(scope, row)) }
}

type Dated = Pick<NewCrewQuantity, 'lines' | 'days' | 'repair'>

/** All of it is of days of the month, on which it is known how the crew shares. */
function mustHaveShares(
  { lines, days, repair }: Dated,
  month: string,
  dated: readonly DatedShares[],
) {
  const places = [
    ...lines.map(({ on }, index) => ({ at: `/lines/${index}/on`, name: line(index + 1), on })),
    ...days.map(({ on }, index) => ({ at: `/days/${index}/on`, name: dayLine(index + 1), on })),
    ...(repair ? [{ at: '/repair/on', name: theRepair, on: repair.on }] : []),
  ]
  const errors = places.flatMap(({ at, name, on }) => {
    const refused = (message: Words) => [{ pointer: at, code: 'does_not_fit', message }]
    if (!on.startsWith(month)) return refused(otherMonth(name, month))
    return sharesOn(dated, on) ? [] : refused(noShares(name, on))
  })
  if (errors.length > 0) throw new Problem('unacceptable', { errors })
}

const line = (row: number) => words(`第 ${row} 行`, `Line ${row}`)
const dayLine = (row: number) => words(`点工第 ${row} 行`, `Line ${row} of days`)
const theRepair = words('维修', 'The repair')

const otherMonth = (what: Words, month: string) =>
  words(
    `${what.zh}须是 ${month} 的日期。`,
    `${what.en} is of a day of ${month}, like the statement.`,
  )
const noShares = (what: Words, on: string) =>
  words(
    `${what.zh}：${on} 班组还没有份额，请先登记从哪天起怎样分。`,
    `${what.en}: how the crew shares on ${on} is not on record. Say first from when on and how.`,
  )
