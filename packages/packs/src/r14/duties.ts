import { words } from '@bylaw/kernel'
import { QUARTERLY, recurring, WEEKLY } from '../recurring'

/** Results, problems and suggestions to superiors (R14.4.4). */
export const periodicReport = recurring({
  key: 'support_report',
  name: words('技术支持工作定期汇报', 'Periodic report on support work'),
  clauses: ['R14.4.4', 'R14.4.6'],
  worked: WEEKLY,
})

/** Finding recurring problems and their root causes (R14.6.1). */
export const processReview = recurring({
  key: 'process_review',
  name: words('支持流程评估', 'Evaluation of the support process'),
  clauses: ['R14.6.1', 'R14.6.2'],
  worked: QUARTERLY,
})
