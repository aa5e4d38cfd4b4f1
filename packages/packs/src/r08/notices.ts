import type { Notice } from '../pack'
import { performanceNotices } from './notices/performance'
import { projectNotices } from './notices/projects'
import { reviewNotices } from './notices/review'
import { surveyNotices } from './notices/survey'

/** What R08 leaves open beyond the rule sets’ own questions. */
export const notices: readonly Notice[] = [
  ...projectNotices,
  ...performanceNotices,
  ...surveyNotices,
  ...reviewNotices,
]
