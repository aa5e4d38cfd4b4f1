import type { Reviewing } from './reviewing'

/** Those among whom a seat is still to be given, and how many of them get one; undefined without a tie. */
export function tiedIn({ decided, award }: Pick<Reviewing, 'decided' | 'award'>) {
  if (decided.ok || !TIES.includes(decided.refusal.code)) return undefined
  const { tied, room } = decided.refusal.details ?? {}
  const ids = String(tied).split(', ')
  const people = award.tally
    .filter(({ personId }) => ids.includes(personId))
    .map(({ personId, name }) => ({ id: personId, name }))
  return { room: Number(room), people }
}

const TIES = ['tie_for_last_seat', 'run_off_needed']
