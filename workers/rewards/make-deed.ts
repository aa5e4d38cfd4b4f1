import { type DeedView, type NewDeed, type NewSuggestion, worksHere } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import type { BatchItem } from 'drizzle-orm/batch'
import { readAppraisal } from '../appraisals/read-appraisal'
import { auditEntry } from '../audit/entry'
import { tellPeople, whoMay } from '../notices/tell'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { newsOf } from './news-of'
import { readDeed } from './read-deed'
import type { Deed } from './store'
import type { Named } from './table'

/** Makes a suggestion, alone or with others; whoever assesses suggestions is told (R18.1.4). */
export async function makeSuggestion(
  scope: Scope,
  { title, text, withIds }: NewSuggestion,
): Promise<DeedView> {
  const people = await staffNamed(scope, [scope.personId, ...withIds], '/withIds')
  const deed = newDeed(scope, { kind: 'suggestion', state: 'made', title, body: text, people })
  const assessors = await whoMay(
    scope,
    'deed.assess',
    people.map(({ id }) => id),
  )
  return made(scope, deed, [
    auditEntry(scope, 'suggestion.made', deed.id),
    outboxEvent(scope, 'suggestion.made', { deedId: deed.id }),
    ...tellPeople(scope, assessors, newsOf(deed, 'suggestion_made')),
  ])
}

/** Records what others did that deserves a reward; nobody records their own (R12.3, R18.3). */
export async function recordDeed(
  scope: Scope,
  { title, text, personIds, appraisalId }: NewDeed,
): Promise<DeedView> {
  const people = await staffNamed(scope, personIds, '/personIds')
  if (personIds.includes(scope.personId)) throw new Problem('not_allowed', { detail: notOneself })
  if (appraisalId !== undefined) await mustBeTheirResult(scope, appraisalId, personIds)
  const deed = newDeed(scope, {
    kind: 'deed',
    state: 'recorded',
    title,
    body: text,
    people,
    appraisalId: appraisalId ?? null,
  })
  return made(scope, deed, [auditEntry(scope, 'deed.recorded', deed.id)])
}

async function made(
  scope: Scope,
  deed: Deed,
  along: readonly BatchItem<'sqlite'>[],
): Promise<DeedView> {
  await madeOnce(
    () => scope.shard.batch([...scope.rewards.make(deed), ...along]),
    () => scope.rewards.read(deed.id),
  )
  return readDeed(scope, deed.id)
}

const newDeed = (
  scope: Scope,
  deed: Pick<Deed, 'kind' | 'state' | 'title' | 'body' | 'people'> & Partial<Deed>,
): Deed => ({
  id: scope.newId('ded'),
  madeBy: scope.personId,
  madeByName: scope.personName,
  madeAtMs: scope.now,
  appraisalId: null,
  reward: 'none',
  shown: false,
  version: 1,
  ...deed,
})

/** People who work here, each once, in the order in which they are named. */
async function staffNamed(
  scope: Scope,
  ids: readonly string[],
  pointer: string,
): Promise<readonly Named[]> {
  if (new Set(ids).size < ids.length)
    throw new Problem('unacceptable', {
      errors: [{ pointer, code: 'named_twice', message: namedTwice }],
    })
  const people = await scope.people.readAll(ids)
  return ids.map((id) => {
    const person = people.find(({ personId }) => personId === id)
    if (!person || !worksHere(person)) throw new Problem('not_found')
    return { id, name: person.name }
  })
}

/** A result is the ground of a reward of the one whom it is about, once nothing is open about it. */
async function mustBeTheirResult(scope: Scope, id: string, personIds: readonly string[]) {
  const { personId, result } = await readAppraisal(scope, id)
  if (result === null || personIds.length !== 1 || personIds[0] !== personId)
    throw new Problem('unacceptable', {
      errors: [{ pointer: '/appraisalId', code: 'not_their_result', message: notTheirResult }],
    })
}

const namedTwice = words(
  '每人只写一次，提出人不用再选。',
  'Name each person only once; you are already included.',
)
const notOneself = words(
  '本人的事迹由别人记录。',
  'Your own deeds have to be recorded by someone else.',
)
const notTheirResult = words(
  '考核须已完成，且只关于这一个人。',
  'The appraisal must be completed and be about this person only.',
)
