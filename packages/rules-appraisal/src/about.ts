import type { AppraisalRules } from './rules'

/** Whom the sheets of a form are about: a person, where its rules say nothing else. */
export const aboutOf = ({ about }: Pick<AppraisalRules, 'about'>): 'person' | 'department' =>
  about ?? 'person'
