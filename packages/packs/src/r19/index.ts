import { words } from '@bylaw/kernel'
import { definePack } from '../pack'
import { clauses } from './clauses'
import { contracts } from './contracts'
import { equipment } from './equipment'
import { field } from './field'
import { handOver } from './hand-over'
import { incidents } from './incidents'
import { levels } from './levels'
import { monthly } from './monthly'
import { notices } from './notices'
import { outstanding } from './outstanding'
import { presence } from './presence'
import { dailyReport, travelLog, travelRequest, weeklyFeedback, weeklyPlan } from './reports'
import { revision } from './revision'
import { projectPapers, siteHandOver } from './site'
import { trips } from './trips'
import { welding } from './welding'

export const r19 = definePack({
  id: 'R19',
  group: 'field',
  title: words('工程部管理制度', 'Field engineering department'),
  scope: words(
    '工程部全体人员，含驻外和试用期人员',
    'Everyone in the engineering department, on site and on probation included',
  ),
  summary: words(
    '考勤、出差、工程交接、计件提成、月度考核和工资的全套规定。原文有多处表头缺失、前后矛盾，采用时逐条列出，先问后算。',
    'Attendance, travel, site hand-over, piece-rates, monthly appraisal and pay. Table heads are lost and passages contradict each other: each place is listed, and asked about before anything is paid.',
  ),
  approval: {
    drafted: words('技术部门', 'The technical department'),
    reviewed: {
      name: words('审核人', 'The reviewer named on the text'),
      roles: ['manager', 'lead', 'hr', 'finance'],
    },
    approved: { name: words('总裁', 'The president'), roles: ['owner'] },
    changed: words(
      '技术部门起草修改，总裁批准后生效',
      'The technical department drafts changes; they take effect once the president approves',
    ),
  },
  clauses,
  ruleSets: [
    welding,
    field,
    monthly,
    presence,
    trips,
    outstanding,
    levels,
    contracts,
    handOver,
    weeklyPlan,
    dailyReport,
    weeklyFeedback,
    travelRequest,
    travelLog,
    siteHandOver,
    projectPapers,
    incidents,
    equipment,
    revision,
  ],
  notices,
})
