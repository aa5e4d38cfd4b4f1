import type { ApprovalPath, Role } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import type { Sentence } from '@bylaw/rules-kit'

/** A path as sentences, one for each station, so that two can be compared. */
export const pathInWords = (path: ApprovalPath): readonly Sentence[] =>
  path.length === 0
    ? [{ rule: '', text: NO_STATION }]
    : path.map(({ name, roles }, at) => ({
        rule: `/${at}`,
        text: words(
          `第 ${at + 1} 级“${name.zh}”：${roles.map((role) => ROLES[role].zh).join('、')}（任一人）`,
          `Station ${at + 1}, “${name.en}”: ${roles.map((role) => ROLES[role].en).join(' or ')}`,
        ),
      }))

const NO_STATION = words(
  '没有审批环节，提交即发布。',
  'No station: a draft is published when it is submitted.',
)

const ROLES: Readonly<Record<Role, Words>> = {
  owner: words('企业所有者', 'owner'),
  manager: words('部门经理', 'manager'),
  lead: words('组长', 'team lead'),
  engineer: words('工程师', 'engineer'),
  finance: words('财务', 'finance'),
  hr: words('人事', 'HR'),
  contact: words('客户联系人', 'customer contact'),
  auditor: words('审计', 'auditor'),
}
