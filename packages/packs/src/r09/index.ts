import { words } from '@bylaw/kernel'
import { definePack } from '../pack'
import { clauses } from './clauses'
import { backup, userTraining } from './duties'
import { notices } from './notices'
import { itPriority } from './priority'
import { handlingReport, requestForm } from './reports'
import { itRequest } from './requests'

export const r09 = definePack({
  id: 'R09',
  group: 'operations',
  title: words('IT技术支持与信息管理规章制度', 'IT support and information management'),
  scope: words(
    '信息技术部人员和提出需求、报告问题的各部门人员',
    'IT staff, and everyone in other departments who requests or reports something',
  ),
  summary: words(
    '需求经申请、信息技术部评估、上级批准后分派；问题从响应、记录、解决到问题处理报告留痕；保障系统运行和信息安全。',
    'Requests are evaluated by IT and approved by the superior before they are assigned. Problems run from a prompt response to a handling report. Systems are kept running and information secure.',
  ),
  approval: {
    drafted: words('信息技术部', 'The IT department'),
    reviewed: null,
    approved: null,
    changed: words('由公司指定的人批准后生效', 'Changes take effect once approved'),
  },
  clauses,
  ruleSets: [requestForm, itRequest, itPriority, handlingReport, backup, userTraining],
  notices,
})
