import { words } from '@bylaw/kernel'
import { MONTHLY, QUARTERLY, recurring, WEEKLY } from '../recurring'

/** Satisfaction, resolution rate and efficiency are reviewed (R02.2.4). */
export const targetsReview = recurring({
  key: 'targets_review',
  name: words('部门目标评审', 'Review of the department’s targets'),
  clauses: ['R02.2.4'],
  worked: QUARTERLY,
})

export const teamMeetings = recurring({
  key: 'team_meetings',
  name: words('团队例会', 'Team meeting'),
  clauses: ['R02.6.1'],
  worked: WEEKLY,
})

export const sharingSessions = recurring({
  key: 'sharing_sessions',
  name: words('经验分享会', 'Sharing session'),
  clauses: ['R02.6.2'],
  worked: MONTHLY,
})

/** Printed twice, once under recruitment and once under team life. */
export const teamTraining = recurring({
  key: 'training',
  name: words('团队培训', 'Team training'),
  clauses: ['R02.3.2', 'R02.6.3'],
  worked: QUARTERLY,
})
