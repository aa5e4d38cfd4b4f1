import type { AwardView } from '@bylaw/contract'
import { daysAfter, monthsAfter } from '../area/months'

/** A secret of the voter's own: 128 bits that nobody else knows. */
export function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** How somebody who was nominated stands while it is reviewed. */
export type NomineeStanding = 'is_winner' | 'is_vetoed' | undefined

export function nomineeStanding(
  { winners, words }: Pick<AwardView, 'winners' | 'words'>,
  id: string,
): NomineeStanding {
  if (winners?.some((winner) => winner.id === id)) return 'is_winner'
  const isVetoed = words.some(
    ({ kind, nominees }) => kind === 'vetoed' && nominees.some((each) => each.id === id),
  )
  return isVetoed ? 'is_vetoed' : undefined
}

/** The months with whose pay an award can be paid: its own, and those up to now. */
export const payMonths = (month: string, present: string): readonly string[] =>
  month >= present ? [month] : [month, ...payMonths(monthsAfter(month, 1), present)]

/** Whether approval waits for nothing but the word of whoever approves. */
export const isReadyToApprove = ({ posts, winners, refusal }: AwardView): boolean =>
  refusal === null &&
  (winners ?? []).length > 0 &&
  posts.every(({ standing }) => standing !== 'waiting')

/** The last day of a month: the day before the next begins. */
export const lastDayOf = (month: string): string => daysAfter(`${monthsAfter(month, 1)}-01`, -1)
