import type { Question } from '@bylaw/rules-kit'

/** R04.1 leaves nothing open: one leader, one deputy, members. */
export const questions: readonly Question[] = []
