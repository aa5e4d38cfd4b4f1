import type { Settlement } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { Problem } from '../../platform/problem'
import { isSameSubject } from '../acted-on'
import {
  type Meeting,
  meetingsOf,
  NOTHING_IN_USE,
  packsNamed,
  titleInUse,
} from './adoption-conflicts'

/** A subject with who prevails on it: what is in use, or the pack of this number. */
export interface Settled extends Meeting {
  readonly prevails: string
}

/**
 * Who prevails where regulations meet. Every meeting has to be settled, and nothing else: a
 * settlement of anything that is not contested was made on an older view of things.
 */
export function settled(meetings: readonly Meeting[], settle: readonly Settlement[]): Settled[] {
  mustFit(meetings, settle)
  const open = meetings.filter((meeting) => !settle.some((each) => isSameSubject(each, meeting)))
  if (open.length > 0)
    throw new Problem('unsettled', {
      errors: open.map((meeting) => ({
        pointer: '/settle',
        code: 'unsettled',
        message: toSettle(meeting),
      })),
    })
  return meetings.map((meeting) => ({
    ...meeting,
    prevails: settle.find((each) => isSameSubject(each, meeting))?.prevails ?? 'existing',
  }))
}

/** Refuses packs that meet one another, unless it is settled who prevails: before there is a company. */
export function mustBeSettled(packIds: readonly string[], settle: readonly Settlement[]): void {
  settled(meetingsOf(packsNamed(packIds), NOTHING_IN_USE), settle)
}

function mustFit(meetings: readonly Meeting[], settle: readonly Settlement[]): void {
  const errors = settle.flatMap((each, index) => {
    const meeting = meetings.find((meeting) => isSameSubject(each, meeting))
    const isSecond = settle.findIndex((other) => isSameSubject(each, other)) < index
    if (meeting && !isSecond && mayPrevail(each.prevails, meeting)) return []
    return [{ pointer: `/settle/${index}`, code: 'nothing_to_settle', message: NOT_CONTESTED }]
  })
  if (errors.length > 0) throw new Problem('unacceptable', { errors })
}

const mayPrevail = (prevails: string, { inUse, packs }: Meeting): boolean =>
  prevails === 'existing' ? inUse !== undefined : packs.some(({ id }) => id === prevails)

/** “服务时限：现行《…》、《…》都有规定，请选定以哪一部为准。” */
function toSettle({ title, inUse, packs }: Meeting): Words {
  const used = inUse && titleInUse(inUse)
  const zh = [
    ...(used ? [`现行《${used.zh}》`] : []),
    ...packs.map((pack) => `${pack.id}《${pack.title.zh}》`),
  ]
  const en = [
    ...(used ? [`“${used.en}” (in use)`] : []),
    ...packs.map((pack) => `${pack.id} “${pack.title.en}”`),
  ]
  return words(
    `${title.zh}：${zh.join('、')}都有规定，请选定以哪一部为准。`,
    `${title.en}: governed by ${en.slice(0, -1).join(', ')} and ${en.at(-1)}. Choose which prevails.`,
  )
}

const NOT_CONTESTED = words(
  '这一事项没有需要选定的制度，或所选制度对此没有规定；请刷新后再选。',
  'There is nothing to settle here, or the regulation chosen does not govern it. Reload, and choose again.',
)
