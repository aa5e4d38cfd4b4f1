import { type Words, words as w } from '@bylaw/kernel'

/** Where a kind means something of its own by a name. */
export const NAMES_OF_KIND: Readonly<Record<string, Words>> = {
  'award.by': w('由谁否决', 'By whom'),
  'career.results': w('考试结果', 'Test results'),
  'contracting.beforeMetres': w('以前已核实（米）', 'Verified before (metres)'),
  'contracting.earnedBeforeFen': w('以前已核实的承包款（元）', 'Earned before (yuan)'),
  'contracting.nowMetres': w('本次核实（米）', 'Verified now (metres)'),
  'pay.besides': w('其他制度核定的款项', 'What other rules decided'),
  'pay.code': w('款项', 'Line'),
  'pay.guaranteed': w('承包期间保底', 'Guaranteed while on contract'),
  'piecework.contractFen': w('个人承包款（元）', 'Contract money (yuan)'),
  'piecework.crew': w('班组', 'Crew'),
  'piecework.shareBp': w('份额（万分之一）', 'Share (hundredths of a percent)'),
  'piecework.sharesBp': w('全班组的份额（万分之一）', 'Shares of all (hundredths of a percent)'),
  'piecework.index': w('本人是第几份（从 0 起）', 'Whose share, counted from 0'),
  'piecework.shared': w('班组分摊', 'Shared by a crew'),
  'piecework.on': w('截至哪天', 'As of'),
  'piecework.scope': w('作业', 'Work'),
  'piecework.role': w('岗位', 'Role'),
  'travel.notEmployed': w('离职后的日子', 'Days after the end of the employment'),
  'travel.scope': w('行程', 'Where'),
  'procedure.on': w('检查日期', 'Checked on'),
  'escalation.clock': w('时限', 'Clock'),
  'leaving.signed': w('已签收事项', 'Items signed for'),
  'procedure.signed': w('已签字', 'Signed'),
}
