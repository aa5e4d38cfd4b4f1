import type { NewWorkAssignment } from '@bylaw/contract'
import { isFee } from './model'

/** A piece of work as it is being given to somebody. */
export interface AssignDraft {
  readonly projectId: string | null
  readonly what: string
  readonly startOn: string
  readonly ownId: string | null
  readonly ownPrice: string
  readonly outsideName: string
  readonly outsidePrice: string
  readonly chosen: NewWorkAssignment['chosen']
  readonly ground: string
}

export const assignDraft = (today: string): AssignDraft => ({
  projectId: null,
  what: '',
  startOn: today,
  ownId: null,
  ownPrice: '',
  outsideName: '',
  outsidePrice: '',
  chosen: 'own',
  ground: '',
})

/** The assignment as the server wants it; undefined while something is missing or half filled in. */
export function assignmentFrom(draft: AssignDraft): NewWorkAssignment | undefined {
  const { projectId, startOn, chosen } = draft
  const [what, ground] = [draft.what.trim(), draft.ground.trim()]
  const own = offered(draft.ownId ?? '', draft.ownPrice)
  const outside = offered(draft.outsideName.trim(), draft.outsidePrice)
  if (!projectId || what === '' || startOn === '' || own === undefined || outside === undefined)
    return undefined
  if (!(chosen === 'own' ? own : outside)) return undefined
  return {
    ...{ projectId, what, startOn, chosen },
    own: own && { personId: own.by, price: own.price },
    outside: outside && { name: outside.by, price: outside.price },
    ...(ground === '' ? {} : { ground }),
  }
}

/** Who asks how much; null where nothing was filled in, undefined where only half of it was. */
function offered(by: string, price: string) {
  if (by === '' && price.trim() === '') return null
  return by !== '' && isFee(price) ? { by, price: price.trim() } : undefined
}
