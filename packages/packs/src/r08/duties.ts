import { words } from '@bylaw/kernel'
import { MONTHLY, QUARTERLY, recurring, WEEKLY } from '../recurring'

/** The project manager’s report to the director (R08.2.4): “in time”, without a period. */
export const projectReport = recurring({
  key: 'project_report',
  name: words('项目经理报告', 'The project manager’s report'),
  clauses: ['R08.2.4'],
  worked: WEEKLY,
})

/** The project manager follows progress and quality (R08.2.3), without a period. */
export const tracking = recurring({
  key: 'project_tracking',
  name: words('项目进度与质量跟踪', 'Tracking of a project'),
  clauses: ['R08.2.3'],
  worked: WEEKLY,
})

/** Documents are kept accurate and current (R08.4.4). */
export const documentCheck = recurring({
  key: 'document_check',
  name: words('技术文档核对', 'Check of the documents'),
  clauses: ['R08.4.4'],
  worked: MONTHLY,
})

/** Sharing sessions (R08.4.1). R02 has `sharing_sessions` too: adopting both asks which. */
export const sharing = recurring({
  key: 'sharing_sessions',
  name: words('技术分享会', 'Sharing session'),
  clauses: ['R08.4.1'],
  worked: MONTHLY,
})

/** Review of the regulation itself (R08.4.5). */
export const regulationReview = recurring({
  key: 'regulation_review',
  name: words('本制度的检查与改进', 'Review of this regulation'),
  clauses: ['R08.4.5'],
  worked: QUARTERLY,
})
