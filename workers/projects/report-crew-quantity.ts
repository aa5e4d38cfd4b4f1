import type { CrewQuantityView, NewCrewQuantity } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { type DatedShares, sharedOut, sharesOn } from '@bylaw/rules-piecework'
import { auditEntry } from '../audit/entry'
import { statementDue } from '../pay/statement-due'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { mayReportOn, newQuantity, notOnContract, quantityView } from './report-quantity'
import type { QuantityRow } from './store'

type Line = NewCrewQuantity['lines'][number]
type Part = QuantityRow['lines'][number]

/**
 * Reports what a crew did on a project in a month. Each line is shared by the shares of its day, to the
 * millimetre, and each member gets a statement of their part; from there on it is like any other, but
 * that all parts are verified together.
 */
export async function reportCrewQuantity(
  scope: Scope,
  { projectId, crewId, month, lines }: NewCrewQuantity,
): Promise<CrewQuantityView> {
  const crew = await scope.projects.readCrew(crewId)
  const project = await mayReportOn(scope, { projectId, month })
  if (!crew) throw new Problem('not_found')
  const dated = await scope.projects.sharesOf(crewId)
  mustHaveShares(lines, month, dated)
  const partsOf = byMember(crew.name, lines, dated)
  const dueOn = await statementDue(scope, month)
  const statementId = scope.newId('cst')
  const rows = [...partsOf].map(([personId, parts]) =>
    newQuantity(scope, {
      ...{ projectId, personId, month, lines: parts, dayRateDays: '0', dueOn },
      ...{ crewStatementId: statementId, crewName: crew.name },
    }),
  )
  for (const { personId } of rows) await notOnContract(scope, project.id, personId, month)
  const made = await madeOnce(
    () =>
      scope.shard.batch([
        scope.projects.monthIsOpen(month),
        scope.projects.takesWorkOf(project.id, month),
        ...rows.map((row) => scope.projects.addQuantity(row)),
        auditEntry(scope, 'quantity.reported', statementId),
      ]),
    () => scope.projects.ofCrewStatement(statementId).then((kept) => kept.length > 0 || undefined),
  )
  const kept = made ? await scope.projects.ofCrewStatement(statementId) : rows
  return { quantities: kept.map((row) => quantityView(scope, row)) }
}

/** Each line is of a day of the month, on which it is known how the crew shares. */
function mustHaveShares(lines: readonly Line[], month: string, dated: readonly DatedShares[]) {
  const errors = lines.flatMap(({ on }, index) => {
    const refused = (message: Words) => [
      { pointer: `/lines/${index}/on`, code: 'does_not_fit', message },
    ]
    if (!on.startsWith(month)) return refused(otherMonth(index + 1, month))
    return sharesOn(dated, on) ? [] : refused(noShares(index + 1, on))
  })
  if (errors.length > 0) throw new Problem('unacceptable', { errors })
}

/** Whose part of which lines, those with nothing of a line left out. */
function byMember(crew: string, lines: readonly Line[], dated: readonly DatedShares[]) {
  const parts = new Map<string, Part[]>()
  for (const { on, ...line } of lines) {
    const shares = sharesOn(dated, on) ?? []
    const metres = sharedOut(line.metres, shares)
    shares.forEach(({ personId, shareBp }, index) => {
      const part = metres[index] ?? '0'
      if (Number(part) === 0) return
      const shared = { crew, on, metres: line.metres, shareBp }
      parts.set(personId, [...(parts.get(personId) ?? []), { ...line, metres: part, shared }])
    })
  }
  return parts
}

const otherMonth = (row: number, month: string) =>
  words(
    `第 ${row} 行须是 ${month} 的日期。`,
    `Line ${row} is of a day of ${month}, like the statement.`,
  )
const noShares = (row: number, on: string) =>
  words(
    `第 ${row} 行：${on} 班组还没有份额，请先登记从哪天起怎样分。`,
    `Line ${row}: how the crew shares on ${on} is not on record. Say first from when on and how.`,
  )
