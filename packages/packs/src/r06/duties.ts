import { words } from '@bylaw/kernel'
import { MONTHLY, QUARTERLY, recurring } from '../recurring'

/** Review of the knowledge base (R06.3.4): on a schedule that the text does not print. */
export const knowledgeReview = recurring({
  key: 'knowledge_review',
  name: words('知识库复核', 'Review of the knowledge base'),
  clauses: ['R06.3.4'],
  worked: MONTHLY,
})

/** Training (R06.4.1). R02, R07, R11 and R16 name a `training` too: adopting two asks which. */
export const training = recurring({
  key: 'training',
  name: words('技术和业务培训', 'Technical and business training'),
  clauses: ['R06.4.1'],
  worked: QUARTERLY,
})

/** Evaluation of the team and of its operation (R06.6). */
export const evaluation = recurring({
  key: 'team_evaluation',
  name: words('团队与运作评估', 'Evaluation of the team and its operation'),
  clauses: ['R06.6.1', 'R06.6.2'],
  worked: QUARTERLY,
})
