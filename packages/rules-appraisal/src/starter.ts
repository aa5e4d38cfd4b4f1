import type { AppraisalRules } from './rules'

/** The four grades of R15.3. */
const bands: AppraisalRules['bands'] = [
  { grade: 'excellent', name: { zh: '优秀', en: 'Excellent' }, from: '90' },
  { grade: 'good', name: { zh: '良好', en: 'Good' }, from: '80' },
  { grade: 'pass', name: { zh: '合格', en: 'Pass' }, from: '60' },
  { grade: 'fail', name: { zh: '不合格', en: 'Fail' }, from: '0' },
]

/** The monthly sheet of R19.10 with everything that the text leaves open left open. */
export const starter: AppraisalRules = {
  cycle: { period: 'month', dueDay: 25 },
  template: {
    by: 'criteria',
    parts: [
      {
        key: 'attitude',
        name: { zh: '工作态度', en: 'Attitude' },
        criteria: [
          { key: 'initiative', name: { zh: '积极性', en: 'Enthusiasm' }, max: 10 },
          { key: 'coordination', name: { zh: '协调性', en: 'Coordination' }, max: 10 },
          { key: 'loyalty', name: { zh: '忠诚度', en: 'Loyalty' }, max: 15 },
          { key: 'appearance', name: { zh: '仪容仪表', en: 'Appearance' }, max: 5 },
        ],
      },
      {
        key: 'ability',
        name: { zh: '职务能力', en: 'Ability' },
        criteria: [
          { key: 'planning', name: { zh: '计划能力', en: 'Planning' }, max: 8 },
          { key: 'execution', name: { zh: '执行能力', en: 'Execution' }, max: 10 },
          { key: 'work_quality', name: { zh: '工作质量', en: 'Work quality' }, max: 12 },
          { key: 'records', name: { zh: '工作记录', en: 'Records' }, max: 10 },
        ],
      },
    ],
    reading: null,
    scoreStep: '0.5',
  },
  bands,
  bandOn: 'total',
  letters: null,
  lowGrades: { letter: 'C', times: 6, counting: 'calendar_year', worseCounts: true },
}

/** The 360-degree review of R15.2, held each quarter and each year, without its missing weights. */
export const review360: AppraisalRules = {
  cycle: { period: 'quarter', dueDay: 'last' },
  template: {
    by: 'raters',
    contents: [
      {
        key: 'attitude',
        name: { zh: '工作态度', en: 'Attitude' },
        aspects: [
          { zh: '责任心', en: 'Responsibility' },
          { zh: '团队合作', en: 'Teamwork' },
          { zh: '积极主动', en: 'Initiative' },
          { zh: '敬业精神', en: 'Dedication' },
        ],
      },
      {
        key: 'ability',
        name: { zh: '工作能力', en: 'Ability' },
        aspects: [
          { zh: '专业知识', en: 'Knowledge' },
          { zh: '技术技能', en: 'Skills' },
          { zh: '创新能力', en: 'Innovation' },
          { zh: '解决问题的能力', en: 'Problem solving' },
        ],
      },
      {
        key: 'results',
        name: { zh: '工作业绩', en: 'Results' },
        aspects: [
          { zh: '项目完成情况', en: 'Projects completed' },
          { zh: '质量达标率', en: 'Quality rate' },
          { zh: '客户满意度', en: 'Customer satisfaction' },
        ],
      },
      {
        key: 'improvement',
        name: { zh: '工作改进', en: 'Improvement' },
        aspects: [
          { zh: '工作方法', en: 'Methods' },
          { zh: '工作效率', en: 'Efficiency' },
          { zh: '工作流程', en: 'Processes' },
        ],
      },
      {
        key: 'growth',
        name: { zh: '培训与成长', en: 'Training and growth' },
        aspects: [
          { zh: '参加培训', en: 'Training attended' },
          { zh: '个人成长', en: 'Personal growth' },
        ],
      },
    ],
    groups: [
      { key: 'self', name: { zh: '自评', en: 'Self' }, minRaters: 1 },
      { key: 'peer', name: { zh: '同事评价', en: 'Peers' }, minRaters: 3 },
      { key: 'superior', name: { zh: '上级评价', en: 'Superior' }, minRaters: 1 },
      { key: 'customer', name: { zh: '客户评价', en: 'Customers' }, minRaters: 1 },
    ],
    weightsPercent: null,
    missingGroup: null,
    tooFewRaters: 'block',
  },
  bands,
  bandOn: 'total',
  letters: null,
  lowGrades: null,
}
