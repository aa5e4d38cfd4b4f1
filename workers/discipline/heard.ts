import type { CaseRow } from './store'

/** Whether the person has answered, or has had the time to. */
export const isHeard = ({ reply, replyBy }: Pick<CaseRow, 'reply' | 'replyBy'>, today: string) =>
  reply !== null || today > replyBy
