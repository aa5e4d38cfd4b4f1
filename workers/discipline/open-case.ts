import type { DisciplineCaseView, NewDisciplineCase } from '@bylaw/contract'
import { daysAfter, fenFromYuan, type Words, words } from '@bylaw/kernel'
import type { DisciplineRules } from '@bylaw/rules-discipline'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { stillEmployed } from '../people/still-employed'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { disciplineRules } from './breaches'
import { caseView } from './case-view'
import { newsOf } from './news-of'
import type { CaseRow } from './store'

/** Opens a case against a person, who may answer before anything is decided; nobody's own. */
export async function openCase(scope: Scope, wish: NewDisciplineCase): Promise<DisciplineCaseView> {
  const person = await stillEmployed(scope, wish.personId)
  if (person.personId === scope.personId) throw new Problem('not_allowed', { detail: notOneself })
  const { rules, ref } = await disciplineRules(scope)
  const breach = fittingBreach(scope, wish, rules.breaches)

  const row: CaseRow = {
    companyId: scope.companyId,
    id: scope.newId('dsc'),
    personId: person.personId,
    personName: person.name,
    breach: wish.breach,
    breachZh: breach.name.zh,
    breachEn: breach.name.en,
    breachOn: wish.on,
    serious: wish.serious,
    account: wish.account,
    lossFen: fenFromYuan(wish.loss ?? '0') ?? 0,
    replyBy: wish.replyBy,
    ruleSetId: ref.ruleSetId,
    ruleVersion: ref.version,
    openedBy: scope.personId,
    openedByName: scope.personName,
    openedAtMs: scope.now,
    ...UNANSWERED,
    version: 1,
  }
  const made = await madeOnce(
    () =>
      scope.shard.batch([
        scope.discipline.open(row),
        auditEntry(scope, 'discipline_case.opened', row.id),
        outboxEvent(scope, 'discipline_case.opened', { caseId: row.id, personId: row.personId }),
        ...tellPeople(scope, [row.personId], newsOf(row, 'case_opened')),
      ]),
    () => scope.discipline.read(row.id),
  )
  return caseView(scope, made ?? row)
}

const UNANSWERED = {
  reply: null,
  repliedAtMs: null,
  state: 'open',
  step: null,
  fineFen: 0,
  proposal: null,
  verdict: null,
  decidedBy: null,
  decidedByName: null,
  decidedAtMs: null,
} as const

/** The breach, if the rules know it, its day has been, and there is a day at least to answer. */
function fittingBreach(
  scope: Scope,
  wish: NewDisciplineCase,
  known: DisciplineRules['breaches'],
): DisciplineRules['breaches'][number] {
  const now = today(scope)
  const breach = known.find(({ key }) => key === wish.breach)
  const errors = [
    ...(breach ? [] : [fault('/breach', 'no_such_breach', noSuchBreach)]),
    ...(wish.on <= now ? [] : [fault('/on', 'in_the_future', inTheFuture)]),
    ...(wish.replyBy >= daysAfter(now, 1) ? [] : [fault('/replyBy', 'too_soon', tooSoon)]),
  ]
  if (breach === undefined || errors.length > 0) throw new Problem('unacceptable', { errors })
  return breach
}

const fault = (pointer: string, code: string, message: Words) => ({ pointer, code, message })

const notOneself = words('不能对自己立案。', 'You cannot open a case against yourself.')
const noSuchBreach = words(
  '公司的处分规则里没有这种违纪。',
  'The company’s disciplinary rules contain no such breach.',
)
const inTheFuture = words('违纪日期不能晚于今天。', 'The date of the breach cannot be after today.')
const tooSoon = words(
  '至少给本人一天时间申辩：申辩截止不早于明天。',
  'The employee must have at least one day to reply: tomorrow at the earliest.',
)
