import type { AppraisalView, NewAppraisal } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import type { Scope } from '../scope'
import { askedNews } from './asked-news'
import { firstRaters } from './first-raters'
import { formFor } from './forms'
import { sheetView } from './sheet-view'
import { spanOf } from './span'
import { unsaid } from './told'
import { whomAbout } from './whom-about'
import { windowOf } from './window'

/** Opens a person's or a department's sheet of a period, under the rules in force at the period's end. */
export async function startAppraisal(scope: Scope, wish: NewAppraisal): Promise<AppraisalView> {
  const about = await whomAbout(scope, wish)
  const span = await spanOf(scope, wish)
  const { ref, rules } = await formFor(scope, span, {
    about: about.groupId === null ? 'person' : 'department',
    ruleSetId: wish.ruleSetId,
  })

  const sheet = {
    id: scope.newId('apr'),
    companyId: scope.companyId,
    ...about,
    ...span,
    state: 'open' as const,
    ruleSetId: ref.ruleSetId,
    ruleVersion: ref.version,
    scores: {},
    scorers: [],
    comment: '',
    result: null,
    openedBy: scope.personId,
    openedAtMs: scope.now,
    completedBy: null,
    completedByName: null,
    completedAtMs: null,
    version: 1,
    ratings: null,
    secondRound: null,
    calibrationId: null,
    scored: null,
    calibrated: null,
    ...windowOf(scope, rules, span),
  }
  const raters = firstRaters(scope, rules, sheet)
  await scope.shard.batch([
    scope.appraisals.open(sheet),
    ...raters.map(scope.appraisals.ask),
    ...askedNews(scope, sheet.personName, raters),
    auditEntry(scope, 'appraisal.started', sheet.id),
  ])
  return sheetView(scope, unsaid(sheet))
}
