import type { DeedView, SuggestionAssessment, SuggestionEffect } from '@bylaw/contract'
import { fenFromYuan, type Words, words } from '@bylaw/kernel'
import { tellPeople } from '../notices/tell'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { newsOf } from './news-of'
import { readDeed } from './read-deed'
import { deedToChange, peopleOf, sayWrites, wordOf } from './saying'

/** Takes up a suggestion or does not, with a reason its people read; what is taken up everyone may read. */
export async function assessSuggestion(
  scope: Scope,
  id: string,
  basedOn: number,
  { outcome, text }: SuggestionAssessment,
): Promise<DeedView> {
  const { deed } = await deedToChange(scope, id, basedOn)
  if (deed.state !== 'made') throw new Problem('wrong_state', { detail: assessed })
  await scope.shard.batch([
    ...sayWrites(
      scope,
      deed,
      { state: outcome, shown: outcome === 'adopted' },
      wordOf(scope, { kind: outcome, body: text }),
    ),
    outboxEvent(scope, 'suggestion.assessed', { deedId: id, outcome }),
    ...tellPeople(scope, peopleOf(deed), newsOf(deed, `suggestion_${outcome}`)),
  ])
  return readDeed(scope, id)
}

/** Confirms in writing that an adopted suggestion works, and what it brought where that is known. */
export async function confirmEffect(
  scope: Scope,
  id: string,
  basedOn: number,
  { text, benefit }: SuggestionEffect,
): Promise<DeedView> {
  const { deed } = await deedToChange(scope, id, basedOn)
  if (deed.state !== 'adopted') throw new Problem('wrong_state', { detail: notAdopted })
  if (deed.reward !== 'none') throw new Problem('wrong_state', { detail: proposed })
  const benefitFen = benefit === undefined ? null : (fenFromYuan(benefit) ?? null)
  await scope.shard.batch(
    sayWrites(
      scope,
      deed,
      { state: 'worked' },
      wordOf(scope, { kind: 'worked', body: text, benefitFen }),
    ),
  )
  return readDeed(scope, id)
}

const assessed: Words = words('这条建议已经评审过。', 'The suggestion has already been assessed.')
const notAdopted: Words = words(
  '采纳后、且只能确认一次效果。',
  'The benefit can be confirmed only once, after adoption.',
)
const proposed: Words = words(
  '已提出奖励，不能再改效果。',
  'A reward has already been proposed, so the benefit can no longer be changed.',
)
