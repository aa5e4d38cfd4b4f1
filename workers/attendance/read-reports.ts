import { byName, type ReportCounts, type ReportsDue, type ReportsDueTeam } from '@bylaw/contract'
import { lastDateOf } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import { may } from '../identity/permissions'
import { Problem } from '../platform/problem'
import { explanation } from '../rulebook/explanation'
import { refusalViews } from '../rulebook/refusal-view'
import type { Scope } from '../scope'
import { type OwedReport, type ReportsOfPeople, reportsOfPeople } from './owed-reports'
import { decidesFor } from './superior'

/** What somebody owes in a month and what came of it: one’s own, or anybody’s for who sees all. */
export async function readReportsDue(
  scope: Scope,
  month: string,
  personId = scope.personId,
): Promise<ReportsDue> {
  if (personId !== scope.personId && !scope.may('attendance.read_all'))
    throw new Problem('not_found')
  const person = await scope.people.read(personId)
  if (!person || person.role === 'contact') throw new Problem('not_found')
  const [whole, decisions] = await Promise.all([
    reportsOfPeople(scope, `${month}-01`, lastDateOf(month), personId),
    scope.rules.decisionsFor('attendance'),
  ])
  const { owed, refused } = whole.owes(personId)
  return {
    person: { id: personId, name: person.name },
    month,
    reports: owed.map(({ trace, ...each }) => ({
      ...each,
      explanation: explanation(trace, whole.rules, decisions),
    })),
    refusals: await viewsOf(scope, whole, refused),
    duties: dutiesOf(whole, personId),
    mayName: scope.may('workplace.change'),
  }
}

/** What was last said of each report. */
const dutiesOf = ({ choices, duties }: ReportsOfPeople, personId: string): ReportsDue['duties'] =>
  choices.map(({ key, name }) => {
    const said = duties(personId).findLast(({ report }) => report === key)
    return {
      report: key,
      title: { ...name },
      owes: said?.owes ?? false,
      from: said?.fromDate ?? null,
    }
  })

/** The reports of everybody whom the reader looks after: all, or for leads their groups. */
export async function teamReports(scope: Scope, month: string): Promise<ReportsDueTeam> {
  const [whole, people, decides] = await Promise.all([
    reportsOfPeople(scope, `${month}-01`, lastDateOf(month)),
    scope.people.allActive(),
    decidesFor(scope),
  ])
  const theirs = people
    .filter(({ role }) => may(role, 'attendance.clock'))
    .filter(({ personId }) => scope.role !== 'lead' || decides(personId))
    .sort(byName)
    .slice(0, MOST_PEOPLE)
    .map(({ personId, name }) => ({ person: { id: personId, name }, ...whole.owes(personId) }))
  const refused = new Map(theirs.flatMap((each) => each.refused.map((why) => [why.question, why])))
  return {
    month,
    people: theirs
      .filter(({ owed }) => owed.length > 0)
      .map(({ person, owed }) => ({ person, counts: countsOf(owed) })),
    refusals: await viewsOf(scope, whole, [...refused.values()]),
  }
}

/** How many of each standing. */
export function countsOf(owed: readonly Pick<OwedReport, 'standing'>[]): ReportCounts {
  const of = (standing: OwedReport['standing']) =>
    owed.filter((each) => each.standing === standing).length
  return { open: of('open'), inTime: of('in_time'), late: of('late'), missing: of('missing') }
}

const viewsOf = (scope: Scope, { rules }: ReportsOfPeople, refused: readonly Refusal[]) =>
  refusalViews(
    scope,
    refused.map((refusal) => ({ refusal, ruleSetId: rules.ref.ruleSetId })),
  )

/** As many as one looks over at once. */
const MOST_PEOPLE = 300
