import { words } from '@bylaw/kernel'
import { example, workExamples } from './examples-work'
import type { MeetingFacts, PapersFacts, ProcedureFacts } from './facts'
import type { Approval, Papers, ProcedureRules } from './rules'
import { extraStaff, periodicDuty, projectPapers, regulationChange, starter } from './starter'

const site: MeetingFacts = {
  by: 'meeting',
  present: [
    { role: 'engineering_manager', as: 'in_person' },
    { role: 'salesperson', as: 'in_person' },
    { role: 'project_lead', as: 'deputy_in_writing' },
  ],
  filled: ['handover_form'],
}
const both: PapersFacts['signatures'][string] = ['customer', 'contractor']
const gating: ProcedureRules = {
  template: { ...(projectPapers.template as Papers), gatesSettlement: true },
}
const staff = (order: Approval['order']): ProcedureRules => ({
  template: { ...(extraStaff.template as Approval), order },
})
const quarterly: ProcedureRules = {
  template: {
    by: 'duty',
    name: words('应急演练', 'Emergency drill'),
    cadence: { every: 1, unit: 'quarter' },
  },
}
const approvals = (...given: string[]): ProcedureFacts => ({
  by: 'approval',
  draftedBy: null,
  approvals: given,
})

/** Hand-overs, papers, approvals and duties worked by hand. */
export const examples: typeof workExamples = [
  example('三人到场并填单，受理', 'all three on site with the form: accepted', starter, site, {
    by: 'meeting',
    complete: true,
    missing: [],
  }),
  example(
    '业务员视频参加不算到场',
    'a salesperson on video is not there',
    starter,
    {
      ...site,
      present: site.present.map((each) =>
        each.role === 'salesperson' ? { ...each, as: 'video' as const } : each,
      ),
    },
    { by: 'meeting', complete: false, missing: ['salesperson'] },
  ),
  example(
    '焊接记录还是草稿，暂不结算',
    'a welding record in draft holds the settlement',
    gating,
    { by: 'papers', signatures: { technical_disclosure: both, pressure_test_record: both } },
    { by: 'papers', complete: false, missing: ['welding_record'], settlementMayGoOn: false },
  ),
  example(
    '三级都同意',
    'all three have agreed',
    staff('in_order'),
    approvals('support_manager', 'technical_director', 'general_manager'),
    { by: 'approval', allowed: true, missing: [], outOfOrder: [], wrongDrafter: false },
  ),
  example(
    '总经理批在总监之前，须再批',
    'a general manager before the director has to approve again',
    staff('in_order'),
    approvals('support_manager', 'general_manager', 'technical_director'),
    {
      by: 'approval',
      allowed: false,
      missing: [],
      outOfOrder: ['general_manager'],
      wrongDrafter: false,
    },
  ),
  example(
    '工程部自己起草的修改无效',
    'a change drafted by the engineering department itself has no effect',
    regulationChange,
    { by: 'approval', draftedBy: 'engineering', approvals: ['president'] },
    { by: 'approval', allowed: false, missing: [], outOfOrder: [], wrongDrafter: true },
  ),
  example(
    '每季度一次的演练',
    'a drill every quarter',
    quarterly,
    { by: 'duty', lastOn: '2026-03-31', today: '2026-07-01' },
    { by: 'duty', nextOn: '2026-06-30', overdue: true },
  ),
  example(
    '“定期”没有周期',
    'refused while “regularly” has no period',
    periodicDuty,
    { by: 'duty', lastOn: '2026-03-31', today: null },
    'undecided',
  ),
  example('情况与程序不符', 'facts of another procedure', starter, approvals(), 'wrong_template'),
  ...workExamples,
]
