import { words } from '@bylaw/kernel'
import type { ProcedureRules } from './rules'

/** Hand-over on site before work starts (R19.15.2). */
export const starter: ProcedureRules = {
  template: {
    by: 'meeting',
    people: [
      { key: 'engineering_manager', name: words('工程部经理', 'Engineering manager') },
      { key: 'salesperson', name: words('业务员', 'Salesperson') },
      { key: 'project_lead', name: words('项目负责人', 'Project lead') },
    ],
    forms: [{ key: 'handover_form', name: words('现场交接单', 'Hand-over form') }],
    standIn: 'deputy_in_writing',
  },
}

/** The three papers of every project (R19.5). */
export const projectPapers: ProcedureRules = {
  template: {
    by: 'papers',
    papers: [
      { key: 'technical_disclosure', name: words('技术交底书', 'Technical briefing') },
      { key: 'welding_record', name: words('焊接记录', 'Welding record') },
      { key: 'pressure_test_record', name: words('管道试压记录', 'Pipe pressure test record') },
    ],
    signedBy: ['customer', 'contractor'],
    gatesSettlement: null,
  },
}

/** The three approvals for anyone else on a project (R03.1). */
export const extraStaff: ProcedureRules = {
  template: {
    by: 'approval',
    draftedBy: [],
    steps: [
      { key: 'support_manager', name: words('技术支持部经理', 'Support manager') },
      { key: 'technical_director', name: words('技术总监', 'Technical director') },
      { key: 'general_manager', name: words('总经理', 'General manager') },
    ],
    order: null,
  },
}

/** Who may change the engineering regulation (R19.0). */
export const regulationChange: ProcedureRules = {
  template: {
    by: 'approval',
    draftedBy: [
      { key: 'support_department', name: words('技术支持部', 'Technical support department') },
    ],
    steps: [{ key: 'president', name: words('总裁', 'President') }],
    order: 'in_order',
  },
}

/** A recurring duty whose period the company has yet to name (R02, R04 to R09 and others). */
export const periodicDuty: ProcedureRules = {
  template: {
    by: 'duty',
    name: words('定期培训', 'Regular training'),
    cadence: null,
  },
}
