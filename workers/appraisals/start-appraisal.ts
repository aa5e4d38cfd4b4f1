import type { AppraisalView, NewAppraisal } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { monthEndMs } from '../platform/month'
import { Problem } from '../platform/problem'
import { mustDecide } from '../rulebook/repeal/must-decide'
import type { Scope } from '../scope'
import { sheetView } from './sheet-view'
import { unsaid } from './told'

/** Which of a company's appraisal forms is filled in month by month (R19.10). */
export const MONTHLY = 'monthly'

/** Opens a person's sheet of a month, under the rules in force at the month's end. */
export async function startAppraisal(scope: Scope, wish: NewAppraisal): Promise<AppraisalView> {
  const person = await scope.people.read(wish.personId)
  if (!person?.active || person.role === 'contact') throw new Problem('not_found')
  const found = await scope.rules.inForce('appraisal', MONTHLY, monthEndMs(scope.zone, wish.month))
  if (!found) throw noMonthlyForm()
  const inForce = await mustDecide(scope, found)

  const sheet = {
    id: scope.newId('apr'),
    companyId: scope.companyId,
    personId: person.personId,
    personName: person.name,
    month: wish.month,
    state: 'open' as const,
    ruleSetId: inForce.ref.ruleSetId,
    ruleVersion: inForce.ref.version,
    scores: {},
    comment: '',
    result: null,
    openedBy: scope.personId,
    openedAtMs: scope.now,
    completedBy: null,
    completedByName: null,
    completedAtMs: null,
    version: 1,
  }
  await scope.shard.batch([
    scope.appraisals.open(sheet),
    auditEntry(scope, 'appraisal.started', sheet.id),
  ])
  return sheetView(scope, unsaid(sheet))
}

const noMonthlyForm = () =>
  new Problem('rules_incomplete', {
    refusal: {
      code: 'no_rules',
      message: words(
        '还没有“绩效考核”规则中的月度考核表。请先采用含有这类规则的制度。',
        'There is no “Appraisal” rule set with a monthly form. Adopt a regulation that has one first.',
      ),
    },
  })
