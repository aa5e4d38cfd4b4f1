import { words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'
import { REVIEW_SETTLED, review, reviewExamples } from '../review'

const rules = review([
  { key: 'quality', name: words('工作质量', 'Quality'), aspects: [] },
  { key: 'efficiency', name: words('工作效率', 'Efficiency'), aspects: [] },
  { key: 'level', name: words('技术水平', 'Level'), aspects: [] },
  { key: 'teamwork', name: words('团队协作', 'Teamwork'), aspects: [] },
])

/**
 * The appraisal of technical staff for promotion and raises (R18.2.4). R15 reviews the same people
 * each quarter and year under keys of its own: R18 names no period, so both may stand side by side.
 */
export const technicalAppraisal: RuleSetOf<'appraisal'> = {
  kind: 'appraisal',
  key: 'technical_appraisal',
  title: words('技术人员考核', 'Appraisal of technical staff'),
  rules,
  citations: {
    '': ['R18.2.4'],
    '/template/contents/0': ['R18.2.4.1'],
    '/template/contents/1': ['R18.2.4.2'],
    '/template/contents/2': ['R18.2.4.3'],
    '/template/contents/3': ['R18.2.4.4'],
    '/bands': ['R18.2.4', 'R18.2.5'],
  },
  settled: REVIEW_SETTLED,
  examples: reviewExamples(rules),
}
