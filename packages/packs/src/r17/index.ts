import { words } from '@bylaw/kernel'
import { definePack } from '../pack'
import { clauses } from './clauses'
import {
  backup,
  drill,
  faultReview,
  inspection,
  performance,
  restore,
  riskAssessment,
  vulnerabilityScan,
} from './duties'
import { faultMeasures, faultRecord } from './faults'
import { notices } from './notices'

export const r17 = definePack({
  id: 'R17',
  group: 'operations',
  title: words('信息系统运维与技术支持管理制度', 'Operation and support of information systems'),
  scope: words(
    '信息系统的运维、安全和技术支持人员',
    'Those who operate, secure and support the information systems',
  ),
  summary: words(
    '巡检、备份与恢复、监控告警、性能分析、应急演练、故障分析与复盘、漏洞扫描和风险评估各有计划。原文处处写“定期”，没有一处写周期：逐项决定之后才排出日期。',
    'Inspection, backup and restore, alarms, performance analysis, drills, post-mortems, scans and risk assessment all run to a plan. The text says “periodically” throughout and never how often: each is decided before a date comes out.',
  ),
  approval: {
    drafted: words('由公司指定', 'For the company to name'),
    reviewed: null,
    approved: null,
    changed: words('由公司指定的人批准后生效', 'Changes take effect once approved'),
  },
  clauses,
  ruleSets: [
    inspection,
    backup,
    restore,
    performance,
    drill,
    faultRecord,
    faultReview,
    faultMeasures,
    vulnerabilityScan,
    riskAssessment,
  ],
  notices,
})
