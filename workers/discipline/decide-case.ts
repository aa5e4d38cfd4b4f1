import type { CaseVerdict, DisciplineCaseView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople, whoMay } from '../notices/tell'
import { mustFitMonth, sayingLineWasFaster } from '../pay/fit-month'
import { lineWrites } from '../pay/line-writes'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import { pinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { caseView } from './case-view'
import { isHeard } from './heard'
import { newsOf } from './news-of'
import { proposalOf } from './proposal'
import type { CaseRow } from './store'
import { visibleCase } from './visible-case'

/**
 * Decides a case, once the person has answered or had the time to: a step no graver than the rules
 * lead to, or none. A fine is a line of the month's pay, which has to be able to carry it; of a
 * dismissal those hear who see leavings through. Neither the person nor who opened the case decides it.
 */
export async function decideCase(
  scope: Scope,
  id: string,
  basedOn: number,
  wish: CaseVerdict,
): Promise<DisciplineCaseView> {
  const row = await visibleCase(scope, id)
  if ([row.personId, row.openedBy].includes(scope.personId))
    throw new Problem('not_allowed', { detail: notTheirs })
  mustBeVersion(basedOn, row.version)
  if (row.state !== 'open') throw new Problem('wrong_state', { detail: decided })
  if (!isHeard(row, today(scope))) throw new Problem('wrong_state', { detail: notHeard(row) })

  const taken = wish.outcome === 'sanctioned' ? await stepTaken(scope, row, wish.step) : NOTHING
  const change = {
    ...taken,
    state: wish.outcome,
    verdict: wish.text,
    decidedBy: scope.personId,
    decidedByName: scope.personName,
    decidedAtMs: scope.now,
  }
  const seeThrough =
    taken.step === 'dismissal' ? await whoMay(scope, 'leaving.manage', [row.personId]) : []
  const fine = taken.fineFen > 0 ? await fineWrites(scope, row, taken.fineFen) : []
  const decide = () =>
    scope.shard.batch([
      scope.discipline.change(id, basedOn, change),
      scope.shard.mustHaveChanged(),
      auditEntry(scope, `discipline_case.${wish.outcome}`, id),
      outboxEvent(scope, 'discipline_case.decided', { caseId: id, personId: row.personId }),
      ...tellPeople(scope, [row.personId, row.openedBy], newsOf(row, 'case_decided')),
      ...tellPeople(scope, seeThrough, newsOf(row, 'case_dismissal')),
      ...fine,
    ])
  await sayingLineWasFaster(
    decide,
    async () => (await scope.discipline.read(id))?.version === basedOn,
  )
  return caseView(scope, { ...row, ...change, version: basedOn + 1 })
}

const NOTHING = { step: null, fineFen: 0, proposal: null } as const

/** The step, if the rules lead as far as that today. */
async function stepTaken(scope: Scope, row: CaseRow, step: NonNullable<CaseRow['step']>) {
  const proposed = await proposalOf(scope, row)
  if (!proposed.ok) throw new Problem('rules_incomplete', { refusal: proposed.refusal })
  const { view, fineFen } = proposed.value
  if (!view.steps.includes(step))
    throw new Problem('unacceptable', {
      errors: [{ pointer: '/step', code: 'too_grave', message: tooGrave }],
    })
  return { step, fineFen: step === 'fine' ? fineFen : 0, proposal: view }
}

/** A penalty of this month, under the clause that the fine comes from. */
async function fineWrites(scope: Scope, row: CaseRow, amountFen: number) {
  const { citations } = await pinnedRules(scope, 'discipline', row)
  const fine = {
    id: scope.newId('pln'),
    personId: row.personId,
    month: today(scope).slice(0, 7),
    kind: 'penalty' as const,
    amountFen,
    reason: fineReason(row)[scope.companyLanguage],
    clause: citations['/fine']?.[0] ?? null,
    takenBy: 'case' as const,
    takenById: row.id,
  }
  return lineWrites(scope, fine, await mustFitMonth(scope, fine, '/step'))
}

/** What the slip prints, in the company's language. */
const fineReason = ({ breachZh, breachEn, breachOn }: CaseRow) =>
  words(`违纪罚款：${breachZh}（${breachOn}）`, `Fine: ${breachEn} (${breachOn})`)

const notTheirs = words(
  '立案人和本人不能处理此案。',
  'It has to be decided by someone other than the employee and the person who opened the case.',
)
const decided = words('案件已经处理。', 'The case has already been decided.')
const notHeard = ({ replyBy }: CaseRow) =>
  words(
    `本人尚未申辩，${replyBy} 过后才能处理。`,
    `The employee has not responded yet; the case can be decided after ${replyBy}.`,
  )
const tooGrave = words(
  '处分不得重于规则得出的一级，也不得用规则里没有的。',
  'The sanction cannot be more severe than the rules provide, and must be one of those in the rules.',
)
