import { words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'
import { REVIEW_SETTLED, review, reviewExamples } from '../review'

const CONTENTS: Parameters<typeof review>[0] = [
  { key: 'ability', name: words('工作能力', 'Ability'), aspects: [] },
  { key: 'attitude', name: words('工作态度', 'Attitude'), aspects: [] },
  { key: 'teamwork', name: words('团队协作', 'Teamwork'), aspects: [] },
  { key: 'satisfaction', name: words('客户满意度', 'Customer satisfaction'), aspects: [] },
]
const rules = review(CONTENTS)
const byProject = review(CONTENTS, { period: 'project', dueDays: 15 })

/** The periodic appraisal of support personnel with its customer survey (R11.2). */
export const supportAppraisal: RuleSetOf<'appraisal'> = {
  kind: 'appraisal',
  key: 'support_appraisal',
  title: words('技术支撑人员考核', 'Appraisal of support personnel'),
  rules,
  citations: {
    '': ['R11.2'],
    '/cycle': ['R11.2.2.1'],
    '/template/contents': ['R11.2.1'],
    '/template/contents/0': ['R11.2.1.1'],
    '/template/contents/1': ['R11.2.1.2'],
    '/template/contents/2': ['R11.2.1.3'],
    '/template/contents/3': ['R11.2.1.4'],
    '/template/groups': ['R11.2.2'],
    '/template/groups/3': ['R11.2.2.3'],
    '/template/weightsPercent': ['R11.2.1', 'R11.2.2'],
    '/template/missingGroup': ['R11.2.2.3'],
  },
  settled: REVIEW_SETTLED,
  examples: reviewExamples(rules),
}

/** The appraisal of each project that someone took part in (R11.2.2.2). */
export const projectAppraisal: RuleSetOf<'appraisal'> = {
  kind: 'appraisal',
  key: 'project_appraisal',
  title: words('技术支撑人员项目考核', 'Appraisal by project'),
  rules: byProject,
  citations: {
    '': ['R11.2.2.2'],
    '/template/contents': ['R11.2.1'],
    '/template/groups': ['R11.2.2.2', 'R11.2.2.3'],
    '/template/weightsPercent': ['R11.2.1', 'R11.2.2'],
  },
  settled: REVIEW_SETTLED,
  examples: reviewExamples(byProject),
}
