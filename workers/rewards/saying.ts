import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { isTheirs } from './reviewing'
import type { Deed, DeedWord } from './store'
import { type VisibleDeed, visibleDeed } from './visible-deed'

/** The deed as the caller read it; nobody has a say in what they did themselves. */
export async function deedToChange(
  scope: Scope,
  id: string,
  basedOn: number,
): Promise<VisibleDeed> {
  const visible = await visibleDeed(scope, id)
  if (!visible.concerns) throw new Problem('not_found')
  if (isTheirs(visible.deed, scope.personId))
    throw new Problem('not_allowed', { detail: notTheirOwn })
  mustBeVersion(basedOn, visible.deed.version)
  return visible
}

/** A word as it is kept, with who says it and when. */
export const wordOf = (
  scope: Scope,
  saying: Pick<DeedWord, 'kind' | 'body'> & Partial<DeedWord>,
): DeedWord => ({
  post: null,
  benefitFen: null,
  claims: null,
  ruleSetId: null,
  ruleVersion: null,
  payMonth: null,
  shares: null,
  personId: scope.personId,
  personName: scope.personName,
  atMs: scope.now,
  ...saying,
})

/** What writes a word and how the deed stands after it, unless somebody was faster. */
export const sayWrites = (
  scope: Scope,
  { id, version }: Deed,
  change: Parameters<Scope['rewards']['change']>[2],
  word: DeedWord,
) =>
  [
    scope.rewards.change(id, version, change),
    scope.shard.mustHaveChanged(),
    scope.rewards.say(id, word),
    auditEntry(scope, `deed.${word.kind}`, id),
  ] as const

export const peopleOf = ({ people }: Pick<Deed, 'people'>): string[] => people.map(({ id }) => id)

const notTheirOwn = words(
  '本人参与的，由别人评审和奖励。',
  'Your own deeds have to be assessed and rewarded by others.',
)
