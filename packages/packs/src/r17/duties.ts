import { words } from '@bylaw/kernel'
import { MONTHLY, QUARTERLY, recurring, WEEKLY } from '../recurring'

/** Inspection of the systems (R17.1.2). R16 inspects the quality of work, which is another matter. */
export const inspection = recurring({
  key: 'system_inspection',
  name: words('系统巡检', 'Inspection of the systems'),
  clauses: ['R17.1.2'],
  worked: WEEKLY,
})

/**
 * Backup (R17.1.3), which R17.3.6 asks to be made stronger. R09 rules a `backup` of the same data:
 * adopting both asks which.
 */
export const backup = recurring({
  key: 'backup',
  name: words('数据备份', 'Data backup'),
  clauses: ['R17.1.3.1', 'R17.3.6'],
  worked: WEEKLY,
})

/** Trying out that what was backed up can be restored (R17.1.3). */
export const restore = recurring({
  key: 'restore_test',
  name: words('数据恢复验证', 'Restore test'),
  clauses: ['R17.1.3.2', 'R17.3.6'],
  worked: QUARTERLY,
})

export const performance = recurring({
  key: 'performance_analysis',
  name: words('系统性能分析', 'Performance analysis'),
  clauses: ['R17.1.5'],
  worked: MONTHLY,
})

export const drill = recurring({
  key: 'emergency_drill',
  name: words('应急演练', 'Emergency drill'),
  clauses: ['R17.2.4', 'R17.2.5'],
  worked: QUARTERLY,
})

/** Faults of a period are analysed and reviewed together (R17.2.6, R17.2.7). */
export const faultReview = recurring({
  key: 'fault_review',
  name: words('故障分析与复盘', 'Fault analysis and post-mortem'),
  clauses: ['R17.2.6', 'R17.2.7'],
  worked: MONTHLY,
})

export const vulnerabilityScan = recurring({
  key: 'vulnerability_scan',
  name: words('漏洞扫描', 'Vulnerability scan'),
  clauses: ['R17.3.4'],
  worked: MONTHLY,
})

export const riskAssessment = recurring({
  key: 'risk_assessment',
  name: words('安全风险评估', 'Security risk assessment'),
  clauses: ['R17.3.5'],
  worked: QUARTERLY,
})
