import { words } from '@bylaw/kernel'
import { MONTHLY, QUARTERLY, recurring } from '../recurring'

/** Training of pre-sales staff (R10.2.2), apart from that of other departments. */
export const presalesTraining = recurring({
  key: 'presales_training',
  name: words('售前人员培训', 'Training of pre-sales staff'),
  clauses: ['R10.2.2'],
  worked: MONTHLY,
})

/** Evaluation of pre-sales support, whose findings are improved (R10.3.2, R10.3.3). */
export const presalesEvaluation = recurring({
  key: 'presales_evaluation',
  name: words('售前工作评估', 'Evaluation of pre-sales support'),
  clauses: ['R10.3.2', 'R10.3.3'],
  worked: QUARTERLY,
})
