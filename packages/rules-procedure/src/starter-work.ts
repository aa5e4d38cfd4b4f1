import { words } from '@bylaw/kernel'
import type { ProcedureRules } from './rules'

/** A record of work: what was wrong, what was done, and how long it took (R14.4). */
export const workRecord: ProcedureRules = {
  template: {
    by: 'form',
    fields: [
      { key: 'description', name: words('问题描述', 'Description'), holds: 'text', needed: true },
      { key: 'steps', name: words('方法与步骤', 'Method and steps'), holds: 'text', needed: true },
      {
        key: 'minutes',
        name: words('用时（分钟）', 'Minutes taken'),
        holds: 'number',
        needed: true,
      },
      { key: 'done_on', name: words('完成日期', 'Done on'), holds: 'date', needed: false },
    ],
  },
}

/** Three stages with a paper each (after R07.3). */
export const developmentStages: ProcedureRules = {
  template: {
    by: 'stages',
    stages: [
      { key: 'design', name: words('方案设计', 'Design') },
      { key: 'build', name: words('开发实施', 'Build') },
      { key: 'acceptance', name: words('测试验收', 'Acceptance') },
    ],
    leaves: {
      design: [{ key: 'design_paper', name: words('设计方案', 'Design paper') }],
      build: [{ key: 'build_record', name: words('实施记录', 'Build record') }],
      acceptance: [{ key: 'acceptance_report', name: words('验收报告', 'Acceptance report') }],
    },
    roles: [{ key: 'director', name: words('技术总监', 'Technical director') }],
    confirmedBy: { design: 'director', build: 'director', acceptance: 'director' },
    failed: 'where_the_cause_is',
  },
}

/** What an inspection finds, put right and checked (R16.2). */
export const rectification: ProcedureRules = {
  template: {
    by: 'remedy',
    name: words('整改', 'Putting right'),
    record: [
      { key: 'finding', name: words('发现的问题', 'What was found') },
      { key: 'measure', name: words('整改措施', 'The measure') },
    ],
    withinDays: 3,
    checkedBy: 'whoever_found_it',
  },
}

/** Equipment, tools and clothes (R19.19). */
export const issuedThings: ProcedureRules = {
  template: {
    by: 'custody',
    things: [
      { key: 'tools', name: words('工具', 'Tools'), comesBack: true },
      { key: 'clothes', name: words('工作服', 'Work clothes'), comesBack: false },
    ],
    returnedOn: ['leaving', 'transfer', 'project_end'],
    lossBorneBy: 'case_by_case',
  },
}
