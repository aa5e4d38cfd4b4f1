import { type NewPersonalContract, type PersonalContractView, worksHere } from '@bylaw/contract'
import { assert, type Words, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople, whoMay } from '../notices/tell'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import { refusalView } from '../rulebook/refusal-view'
import type { Scope } from '../scope'
import { contractView } from './contract-view'
import { contractNews } from './news-of'
import { contractingRules, decidedBy } from './rules'
import type { PersonalContract } from './store'

/**
 * Proposes a personal contract at the price that the rules give it (R19.16). Only a confirmed employee
 * takes one, for a project that is at work; while a question of its price or of the pay that stops is
 * open, the rules refuse and say which.
 */
export async function proposeContract(
  scope: Scope,
  wish: NewPersonalContract,
): Promise<PersonalContractView> {
  if (wish.deadline < wish.startOn) throw wrongAt('/deadline', backwards)
  const [person, project, employment, rules] = await Promise.all([
    scope.people.read(wish.personId),
    scope.projects.read(wish.projectId),
    scope.people.employmentAt(wish.personId, wish.startOn),
    contractingRules(scope),
  ])
  if (!person || !worksHere(person) || !project) throw new Problem('not_found')
  if (wish.personId === scope.personId) throw new Problem('not_allowed', { detail: notOneself })
  if (project.completedOn !== null) throw new Problem('wrong_state', { detail: completed })
  if (employment?.status !== 'confirmed' || employment.level === null)
    throw new Problem('wrong_state', { detail: employeesOnly })
  if (!rules) throw new Problem('rules_incomplete', { refusal: await refusalView(scope, noRules) })

  const { personId, projectId, medium, work, price, metres, startOn, deadline, quality } = wish
  const pipe = 'pipe' in price ? price.pipe : null
  const listPrice = 'listPrice' in price ? price.listPrice : null
  const { decision, explanation } = await decidedBy(scope, rules, {
    ...{ about: 'contract', employee: true, medium, work, startOn, listPrice, pipe, metres },
  })
  assert(decision.totalFen !== null, 'so many metres come to a sum')
  const row: PersonalContract = {
    ...{ personId, projectId, medium, work, listPrice, metres, startOn, deadline, quality },
    id: scope.newId('pct'),
    personName: person.name,
    projectName: project.name,
    diameterMm: pipe?.diameterMm ?? null,
    pressureMpa: pipe?.pressureMpa ?? null,
    ruleSetId: rules.ref.ruleSetId,
    ruleVersion: rules.ref.version,
    unitFen: decision.unitFen,
    totalFen: decision.totalFen,
    payStopsOn: decision.partMonth === 'no_pay' ? `${startOn.slice(0, 7)}-01` : startOn,
    level: employment.level,
    staged: decision.stagesAndGuarantee,
    explanation,
    proposedBy: scope.personId,
    proposedByName: scope.personName,
    proposedAtMs: scope.now,
    state: 'proposed',
    ...OPEN,
    version: 1,
  }
  const deciders = await whoMay(scope, 'personal_contract.decide', [personId])
  const made = await madeOnce(
    () =>
      scope.shard.batch([
        scope.contracts.propose(row),
        auditEntry(scope, 'personal_contract.proposed', row.id),
        ...tellPeople(scope, [personId, ...deciders], contractNews(row, 'contract_waits')),
      ]),
    () => scope.contracts.read(row.id),
  )
  return contractView(scope, made ?? row)
}

/** Nobody has said anything to it yet. */
const OPEN = {
  decidedBy: null,
  decidedByName: null,
  decidedAtMs: null,
  decidedReason: null,
  lastDay: null,
  endedBy: null,
  endedByName: null,
  endedAtMs: null,
  endedReason: null,
} as const

export const wrongAt = (pointer: string, message: Words): Problem =>
  new Problem('unacceptable', { errors: [{ pointer, code: 'does_not_fit', message }] })

const backwards = words('工期不能早于开工日。', 'The due date cannot be before the start date.')
const notOneself = words(
  '不能为自己提出承包。',
  'You cannot propose a contract for yourself; someone else has to.',
)
const completed = words('项目已完工，不再承包。', 'The project is completed.')
const employeesOnly = words(
  '开工当日须为已定级的正式员工才能承包。',
  'The contractor must be a confirmed employee with a level on the start date.',
)
export const noRules = {
  code: 'no_rules',
  message: words(
    '公司还没有“承包、班组与维修”规则：先采用含有这类规则的制度。',
    'The company has no rules on personal contracts yet. Adopt a regulation that contains them first.',
  ),
}
