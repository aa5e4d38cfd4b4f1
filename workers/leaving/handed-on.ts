import type { HangingKind } from '@bylaw/contract'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import { handOver } from '../procedures/hand-over'
import { fillPost, listPosts } from '../procedures/list-procedures'
import { passRoundOn } from '../procedures/plan'
import { changeResponsible } from '../projects/change-responsible'
import type { Scope } from '../scope'
import { changeGroup } from '../staffing/groups'
import { setPair } from '../staffing/pairs'

interface Passing {
  readonly id: string
  readonly fromId: string
  readonly toId: string
  readonly reason: string
}

/** How each kind of thing goes from one person to another: by the action of its own area. */
export const HANDED_ON: Readonly<
  Record<HangingKind, (scope: Scope, passing: Passing) => Promise<unknown>>
> = {
  async ticket(scope, { id, toId }) {
    const { row } = await scope.desk.read(id)
    await scope.desk.handOn(id, row.version, toId)
  },

  async customer(scope, { id, fromId, toId, reason }) {
    const pair = await scope.staffing.pairNow(id)
    if (!pair) throw new Problem('not_found')
    const other = pair.firstId === fromId ? pair.secondId : pair.firstId
    // Where the other of the two takes over, they answer alone until there is a second again.
    const wish =
      other === toId
        ? { firstId: toId, secondId: null }
        : { firstId: instead(pair.firstId), secondId: pair.secondId && instead(pair.secondId) }
    function instead(personId: string): string {
      return personId === fromId ? toId : personId
    }
    await setPair(scope, id, pair.n, { ...wish, reason })
  },

  async group(scope, { id, fromId, toId }) {
    const group = await scope.staffing.group(id)
    if (!group) throw new Problem('not_found')
    const { leaderId, deputyId, version } = group
    const led =
      leaderId === fromId
        ? { leaderId: toId, deputyId: deputyId === toId ? null : deputyId }
        : { deputyId: leaderId === toId ? null : toId }
    await changeGroup(scope, id, version, led)
  },

  async project(scope, { id, toId, reason }) {
    const project = await scope.projects.read(id)
    if (!project) throw new Problem('not_found')
    const wish = { responsibleId: toId, from: today(scope), reason }
    await changeResponsible(scope, id, project.version, wish)
  },

  async procedure(scope, { id, toId }) {
    const record = await scope.procedures.read(id, 'all')
    if (!record) throw new Problem('not_found')
    await handOver(scope, id, record.version, toId)
  },

  round: (scope, { id, toId }) => passRoundOn(scope, id, toId),

  async post(scope, { id, fromId, toId }) {
    const post = (await listPosts(scope)).find(({ key }) => key === id)
    const holders = (post?.holders ?? []).map((each) => (each.id === fromId ? toId : each.id))
    await fillPost(scope, id, holders)
  },
}
