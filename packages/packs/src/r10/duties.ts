import { words } from '@bylaw/kernel'
import { MONTHLY, QUARTERLY, recurring, WEEKLY } from '../recurring'

/** Training of pre-sales staff (R10.2.2), apart from that of other departments. */
export const presalesTraining = recurring({
  key: 'presales_training',
  name: words('售前人员培训', 'Training of pre-sales staff'),
  clauses: ['R10.2.2'],
  worked: MONTHLY,
})

/** Work plans of the manager, and how progress is followed (R10.1.2.2, R10.1.2.3). */
export const workPlans = recurring({
  key: 'presales_plan',
  name: words('售前工作计划与进度跟踪', 'Work plans and their progress'),
  clauses: ['R10.1.2.2', 'R10.1.2.3'],
  worked: WEEKLY,
})

/** Evaluation of pre-sales support, whose findings are improved (R10.3.2, R10.3.3). */
export const presalesEvaluation = recurring({
  key: 'presales_evaluation',
  name: words('售前工作评估', 'Evaluation of pre-sales support'),
  clauses: ['R10.3.2', 'R10.3.3'],
  worked: QUARTERLY,
})
