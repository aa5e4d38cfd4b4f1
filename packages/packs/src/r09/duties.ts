import { words } from '@bylaw/kernel'
import { QUARTERLY, recurring, WEEKLY } from '../recurring'

/** Backups by the plan of R09.4.4, whose period is not printed. R17 plans a `backup` too. */
export const backup = recurring({
  key: 'backup',
  name: words('数据备份', 'Data backup'),
  clauses: ['R09.4.4'],
  worked: WEEKLY,
})

/** Training of the other departments’ users (R09.3.3). */
export const userTraining = recurring({
  key: 'user_training',
  name: words('其他部门人员使用培训', 'Training of other departments'),
  clauses: ['R09.3.3'],
  worked: QUARTERLY,
})
