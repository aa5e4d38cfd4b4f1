import { words } from '@bylaw/kernel'
import type { Clause } from '../pack'

/** R17 clause by clause, in our own words. */
export const clauses: readonly Clause[] = [
  {
    id: 'R17.1',
    heading: words('运行维护', 'Operations'),
    text: words(
      '制定运维策略和目标，通过巡检、备份、监控和性能分析保证信息系统稳定运行。',
      'Strategy, targets, inspection, backup, monitoring and performance analysis keep the systems stable.',
    ),
  },
  {
    id: 'R17.1.1',
    heading: words('运维策略与目标', 'Strategy and targets'),
    text: words(
      '制定信息系统的运维策略，确定运维目标。',
      'An operations strategy is made and its targets are set.',
    ),
  },
  {
    id: 'R17.1.1.1',
    heading: words('运维策略', 'Strategy'),
    text: words('制定信息系统的运维策略。', 'The operations strategy is laid down.'),
  },
  {
    id: 'R17.1.1.2',
    heading: words('运维目标', 'Targets'),
    text: words('确定信息系统的运维目标。', 'The targets of operations are set.'),
  },
  {
    id: 'R17.1.2',
    heading: words('巡检计划', 'Inspection plan'),
    text: words('制定巡检计划并按计划巡检。', 'Systems are inspected to a plan.'),
  },
  {
    id: 'R17.1.3',
    heading: words('备份与恢复计划', 'Backup and restore plan'),
    text: words('制定数据备份与恢复计划并组织实施。', 'Data are backed up and restored to a plan.'),
  },
  {
    id: 'R17.1.3.1',
    heading: words('备份', 'Backup'),
    text: words('按计划备份数据。', 'Data are backed up as planned.'),
  },
  {
    id: 'R17.1.3.2',
    heading: words('恢复', 'Restore'),
    text: words('按计划恢复数据。', 'Data are restored as planned.'),
  },
  {
    id: 'R17.1.4',
    heading: words('监控', 'Monitoring'),
    text: words(
      '对系统运行情况进行监控，发出告警和预警。',
      'Systems are monitored, with alarms and warnings.',
    ),
  },
  {
    id: 'R17.1.4.1',
    heading: words('告警', 'Alarms'),
    text: words('系统发生异常时发出告警。', 'An alarm is raised when something has gone wrong.'),
  },
  {
    id: 'R17.1.4.2',
    heading: words('预警', 'Warnings'),
    text: words('系统可能发生异常时发出预警。', 'A warning is given when something may go wrong.'),
  },
  {
    id: 'R17.1.5',
    heading: words('性能分析', 'Performance analysis'),
    text: words('定期分析系统性能。', 'Performance is analysed periodically.'),
  },
  {
    id: 'R17.2',
    heading: words('故障管理', 'Faults'),
    text: words(
      '规定故障处理的流程、责任人和工具，制定应急预案，定期分析和复盘。',
      'Faults have a process, an owner and tools; there is an emergency plan, and faults are analysed and reviewed periodically.',
    ),
  },
  {
    id: 'R17.2.1',
    heading: words('处理流程', 'Process'),
    text: words('故障按规定的流程处理。', 'Faults are handled by a process.'),
  },
  {
    id: 'R17.2.2',
    heading: words('责任人', 'Owner'),
    text: words('每项故障明确责任人。', 'Every fault has an owner.'),
  },
  {
    id: 'R17.2.3',
    heading: words('工具', 'Tools'),
    text: words('配备故障诊断和处理的工具。', 'There are tools to diagnose and handle faults.'),
  },
  {
    id: 'R17.2.4',
    heading: words('应急预案', 'Emergency plan'),
    text: words('制定信息系统应急预案。', 'There is an emergency plan.'),
  },
  {
    id: 'R17.2.5',
    heading: words('应急演练', 'Drills'),
    text: words('按应急预案组织演练。', 'The plan is practised in drills.'),
  },
  {
    id: 'R17.2.6',
    heading: words('故障分析', 'Fault analysis'),
    text: words('定期分析发生的故障。', 'Faults are analysed periodically.'),
  },
  {
    id: 'R17.2.7',
    heading: words('复盘', 'Post-mortem'),
    text: words(
      '对故障的处理过程进行复盘，总结经验。',
      'How a fault was handled is reviewed, and learnt from.',
    ),
  },
  {
    id: 'R17.3',
    heading: words('信息安全', 'Security'),
    text: words(
      '制定安全策略，管好访问与权限，定期扫描和评估，加强备份与恢复。',
      'A security policy, control of access, periodic scans and assessments, and stronger backup and recovery.',
    ),
  },
  {
    id: 'R17.3.1',
    heading: words('安全策略', 'Policy'),
    text: words('制定信息安全策略。', 'There is a security policy.'),
  },
  {
    id: 'R17.3.2',
    heading: words('访问控制', 'Access control'),
    text: words('对系统的访问实行控制。', 'Access to systems is controlled.'),
  },
  {
    id: 'R17.3.3',
    heading: words('权限管理', 'Permissions'),
    text: words(
      '按岗位需要授予和管理权限。',
      'Permissions are granted and managed by the needs of the post.',
    ),
  },
  {
    id: 'R17.3.4',
    heading: words('漏洞扫描', 'Vulnerability scans'),
    text: words('定期进行漏洞扫描。', 'Systems are scanned for vulnerabilities periodically.'),
  },
  {
    id: 'R17.3.5',
    heading: words('风险评估', 'Risk assessment'),
    text: words('定期进行安全风险评估。', 'Security risks are assessed periodically.'),
  },
  {
    id: 'R17.3.6',
    heading: words('加强备份与恢复', 'Stronger backup and recovery'),
    text: words('加强数据备份，提高恢复能力。', 'Backup and recovery are made stronger.'),
  },
  {
    id: 'R17.4',
    heading: words('技术支持', 'Support'),
    text: words(
      '为用户提供咨询、诊断、故障处理、改进和培训。',
      'Users get consulting, diagnosis, fault handling, improvement and training.',
    ),
  },
  {
    id: 'R17.4.1',
    heading: words('咨询', 'Consulting'),
    text: words('解答用户的技术咨询。', 'Users’ technical questions are answered.'),
  },
  {
    id: 'R17.4.2',
    heading: words('诊断', 'Diagnosis'),
    text: words('诊断用户遇到的问题。', 'Their problems are diagnosed.'),
  },
  {
    id: 'R17.4.3',
    heading: words('故障处理', 'Fault handling'),
    text: words('处理用户报告的故障。', 'The faults they report are handled.'),
  },
  {
    id: 'R17.4.4',
    heading: words('改进', 'Improvement'),
    text: words('根据使用情况改进系统和服务。', 'Systems and service are improved from use.'),
  },
  {
    id: 'R17.4.5',
    heading: words('培训', 'Training'),
    text: words('对用户进行培训。', 'Users are trained.'),
  },
]
