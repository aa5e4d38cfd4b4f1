import { type AppraisalRules, raterSource } from '@bylaw/rules-appraisal'
import type { Scope } from '../scope'
import type { NewRater } from './rater-store'
import type { AppraisalSheet } from './store'

/** Who rates in any case: the person, and as their superior whoever opens the review. */
export function firstRaters(
  scope: Scope,
  { template }: Pick<AppraisalRules, 'template'>,
  sheet: Pick<AppraisalSheet, 'id' | 'personId' | 'personName'>,
): NewRater[] {
  if (template.by !== 'raters') return []
  return template.groups.flatMap(({ key }) => {
    const source = raterSource(key)
    if (source === 'self')
      return colleagueAsked(scope, sheet.id, key, {
        personId: sheet.personId,
        name: sheet.personName,
      })
    if (source === 'superior' && scope.personId !== sheet.personId)
      return colleagueAsked(scope, sheet.id, key, {
        personId: scope.personId,
        name: scope.personName,
      })
    return []
  })
}

/** A colleague who is asked to rate. */
export const colleagueAsked = (
  { newId, now }: Pick<Scope, 'newId' | 'now'>,
  appraisalId: string,
  raterGroup: string,
  { personId, name }: { readonly personId: string; readonly name: string },
): NewRater => ({
  id: newId('rtg'),
  appraisalId,
  raterGroup,
  personId,
  customerId: null,
  address: null,
  name,
  state: 'asked',
  score: null,
  comment: '',
  askedAtMs: now,
  version: 1,
  form: null,
})
