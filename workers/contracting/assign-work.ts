import type { NewWorkAssignment, WorkAssignmentView, WorkCandidate } from '@bylaw/contract'
import { assert, fenFromYuan, type Words, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { madeOnce } from '../platform/made-once'
import { moneyIn } from '../platform/money'
import { Problem } from '../platform/problem'
import { refusalView } from '../rulebook/refusal-view'
import type { Scope } from '../scope'
import type { WorkAssignment } from './assignment-store'
import { ownStaff } from './own-staff'
import { noRules, wrongAt } from './propose-contract'
import { contractingRules, decidedBy } from './rules'

/**
 * Gives a piece of work to the own staff or to an outside crew (R19.17). Between two prices the rules
 * say who comes first. Against them, to somebody who could not do it, or outside while somebody of the
 * own staff could, it goes only on a ground; who could and why not stays with it as it was looked at.
 * Whoever lacks what their post needs gets none on any ground, where the rules say so.
 */
export async function assignWork(
  scope: Scope,
  wish: NewWorkAssignment,
): Promise<WorkAssignmentView> {
  const { projectId, what, startOn, own, outside, chosen, ground = '' } = wish
  const project = await scope.projects.read(projectId)
  if (!project) throw new Problem('not_found')
  if (project.completedOn !== null) throw new Problem('wrong_state', { detail: completed })
  if (chosen === 'own' && !own) throw wrongAt('/own', nameOne)
  if (chosen === 'outside' && !outside) throw wrongAt('/outside', nameCrew)
  const staff = await ownStaff(scope, startOn)
  const candidates = staff.map(({ barredBy: _, ...each }) => each)
  const ours = own && staff.find(({ person }) => person.id === own.personId)
  if (own && !ours) throw wrongAt('/own/personId', notStaff(startOn))
  // Nobody works in a post without what it needs, where the rules of qualifications let nobody.
  if (chosen === 'own' && ours && ours.barredBy.length > 0)
    throw wrongAt('/own/personId', joined(ours.barredBy))
  const bids = await betweenTwo(scope, own?.price, outside?.price)
  if (ground === '') {
    const asked =
      chosen === 'own' && ours && !ours.could
        ? couldNot(ours)
        : groundAsked(chosen, bids?.byRules ?? null, own !== null, candidates)
    if (asked) throw wrongAt('/ground', asked)
  }
  const row: WorkAssignment = {
    ...{ projectId, what, startOn, chosen, ground, candidates },
    id: scope.newId('wka'),
    projectName: project.name,
    ownPersonId: ours?.person.id ?? null,
    ownPersonName: ours?.person.name ?? null,
    ownFen: own ? fenOf(own.price) : null,
    outsideName: outside?.name ?? null,
    outsideFen: outside ? fenOf(outside.price) : null,
    byRules: bids?.byRules ?? null,
    explanation: bids?.explanation ?? null,
    recordedBy: scope.personId,
    recordedByName: scope.personName,
    recordedAtMs: scope.now,
  }
  const made = await madeOnce(
    () =>
      scope.shard.batch([scope.contracts.assign(row), auditEntry(scope, 'work.assigned', row.id)]),
    () => scope.contracts.readAssignment(row.id),
  )
  return assignmentView(scope, made ?? row)
}

/** Whom the rules give it to between two prices; null where there is one. */
async function betweenTwo(scope: Scope, own: string | undefined, outside: string | undefined) {
  if (own === undefined || outside === undefined) return null
  const rules = await contractingRules(scope)
  if (!rules) throw new Problem('rules_incomplete', { refusal: await refusalView(scope, noRules) })
  const facts = { internalFen: fenOf(own), externalFen: fenOf(outside) }
  const { decision, explanation } = await decidedBy(scope, rules, { about: 'bids', ...facts })
  const byRules = decision.winner === 'internal' ? ('own' as const) : ('outside' as const)
  return { byRules, explanation }
}

/** Why a ground has to be given; undefined where none has. */
function groundAsked(
  chosen: 'own' | 'outside',
  byRules: 'own' | 'outside' | null,
  ownAsked: boolean,
  candidates: readonly Pick<WorkCandidate, 'could' | 'person'>[],
): Words | undefined {
  if (byRules !== null) return byRules === chosen ? undefined : againstRules(byRules)
  const could = candidates.filter((each) => each.could).map(({ person }) => person.name)
  return chosen === 'outside' && !ownAsked && could.length > 0 ? someCould(could) : undefined
}

const fenOf = (amount: string): number => {
  const fen = fenFromYuan(amount)
  assert(fen !== undefined, 'the contract lets no other amount in')
  return fen
}

/** An assignment as its readers see it. */
export function assignmentView(scope: Scope, row: WorkAssignment): WorkAssignmentView {
  const money = moneyIn(scope)
  const { ownPersonId, ownFen, outsideName, outsideFen } = row
  return {
    id: row.id,
    project: { id: row.projectId, name: row.projectName },
    what: row.what,
    startOn: row.startOn,
    own:
      ownPersonId === null || ownFen === null
        ? null
        : { person: { id: ownPersonId, name: row.ownPersonName ?? '' }, price: money(ownFen) },
    outside:
      outsideName === null || outsideFen === null
        ? null
        : { name: outsideName, price: money(outsideFen) },
    chosen: row.chosen,
    ground: row.ground,
    byRules: row.byRules,
    explanation: row.explanation,
    candidates: row.candidates.map((each) => ({ ...each, remarks: each.remarks ?? [] })),
    by: row.recordedByName,
    at: new Date(row.recordedAtMs).toISOString(),
  }
}

const completed = words('项目已完工，不再分派。', 'The project is completed.')
const nameOne = words('派给内部，请写明由谁承担。', 'Assigned to own staff: say to whom.')
const nameCrew = words(
  '派给外部，请写明队伍和报价。',
  'Assigned outside: enter the crew and the price.',
)
const notStaff = (on: string) => words(`${on} 不在职。`, `They are not employed on ${on}.`)
const againstRules = (byRules: 'own' | 'outside'): Words =>
  byRules === 'own'
    ? words(
        '按制度应优先给内部员工；派给外部请写明理由。',
        'Under the rules own staff come first. Give the reason for going outside.',
      )
    : words(
        '按制度外部报价更低；派给内部请写明理由。',
        'Under the rules the outside crew’s price is lower. Give the reason for choosing own staff.',
      )
const couldNot = ({ person: { name }, against }: WorkCandidate): Words => {
  const why = joined(against)
  return words(
    `${name}当天不宜承担：${why.zh}。仍派给此人请写明理由。`,
    `${name} could not do it that day: ${why.en}. Say why it goes to them all the same.`,
  )
}
const joined = (against: readonly Words[]): Words =>
  words(against.map(({ zh }) => zh).join('；'), against.map(({ en }) => en).join('; '))
const someCould = (names: readonly string[]): Words =>
  words(
    `${names.join('、')}当天可以承担，却没有内部报价；派给外部请写明理由。`,
    `${names.join(', ')} could take this on, but no own quote was entered. Give the reason for going outside.`,
  )
