import { words } from '@bylaw/kernel'
import type { RulesOf } from '@bylaw/rulebook'

type Template = RulesOf<'appraisal'>['template']
type Contents = Extract<Template, { by: 'raters' }>['contents']

/** What R15.1 asks raters to look at. The text gives none of it a weight. */
export const contents: Contents = [
  {
    key: 'attitude',
    name: words('工作态度', 'Attitude'),
    aspects: [
      words('责任心', 'Responsibility'),
      words('团队合作', 'Teamwork'),
      words('积极主动', 'Initiative'),
      words('敬业精神', 'Dedication'),
    ],
  },
  {
    key: 'ability',
    name: words('工作能力', 'Ability'),
    aspects: [
      words('专业知识', 'Knowledge'),
      words('技术技能', 'Skills'),
      words('创新能力', 'Innovation'),
      words('解决问题的能力', 'Problem solving'),
    ],
  },
  {
    key: 'results',
    name: words('工作业绩', 'Results'),
    aspects: [
      words('项目完成情况', 'Projects completed'),
      words('质量达标率', 'Quality rate'),
      words('客户满意度', 'Customer satisfaction'),
    ],
  },
  {
    key: 'improvement',
    name: words('工作改进', 'Improvement'),
    aspects: [
      words('工作方法', 'Methods'),
      words('工作效率', 'Efficiency'),
      words('工作流程', 'Processes'),
    ],
  },
  {
    key: 'growth',
    name: words('培训与成长', 'Training and growth'),
    aspects: [words('参加培训', 'Training attended'), words('个人成长', 'Personal growth')],
  },
]
