import type { NewsKind } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { ABSENCE, DECIDES, WORK_NEWS, YOURS } from './work-news-words'

const RATES = words('您是这次考核的评价人', 'You are one of the raters')
const STARTED = words('由您建立', 'You started it')

/** What each kind of news says, and why to this reader. */
export const NEWS_WORDS: Readonly<Record<NewsKind, readonly [what: Words, why: Words]>> = {
  account: [
    words(
      '为您登记了收款账户；如果不是您的，请在三天内提出异议',
      'An account for your pay was recorded; if it is not yours, object within three days',
    ),
    words('您的工资发往这个账户', 'Your pay goes there'),
  ],
  accounts_missing: [
    words(
      '工资已批准，有人还没有收款账户',
      'Pay is approved, and somebody has no account to be paid to',
    ),
    words('收款账户由您登记', 'Accounts are yours to record'),
  ],
  account_objected: [
    words(
      '本人对登记的收款账户提出异议，该账户停用',
      'The person objected to the account recorded for their pay; it counts no more',
    ),
    words('您可以查看所有人的收款账户', 'You see everybody’s accounts'),
  ],
  appraisal_told: [
    words('您的考核结果已出', 'Your appraisal has its result'),
    words('请确认阅知；有异议可以申诉', 'Acknowledge it, or appeal'),
  ],
  rating_asked: [words('请您评价一位同事', 'You are asked to rate a colleague'), RATES],
  rating_due: [
    words(
      '您的评价快到期了，还没有评分',
      'A rating of yours is due soon; you have given no score yet',
    ),
    RATES,
  ],
  rating_missed: [
    words(
      '评价已到期，您没有评分；考核完成之前还可以补评',
      'A rating of yours is overdue; you can still give it until the review is completed',
    ),
    RATES,
  ],
  rating_again: [
    words(
      '评价开了第二轮，请重新评分；上一轮您的评分不再使用',
      'A review has a second round: rate anew, the score you gave is not used any more',
    ),
    RATES,
  ],
  appraisal_due: [
    words('您建立的考核快到期了，还没有完成', 'An appraisal you started is due soon'),
    STARTED,
  ],
  appraisal_late: [
    words('您建立的考核已到期，还没有完成', 'An appraisal you started is overdue'),
    STARTED,
  ],
  appeal_made: [words('有考核申诉待裁定', 'An appeal waits for its decision'), DECIDES],
  appeal_decided: [
    words('考核申诉已裁定', 'An appeal was decided'),
    words('您是申诉人或原评分人', 'You appealed, or gave the result'),
  ],
  case_opened: [
    words('有针对您的违纪案件，请在期限内申辩', 'A case was opened against you; answer it in time'),
    YOURS,
  ],
  case_answered: [
    words('违纪案件已申辩，待处理', 'A case was answered and can be decided'),
    DECIDES,
  ],
  case_decided: [
    words('违纪案件已处理', 'A discipline case was decided'),
    words('您是本人或立案人', 'It is about you, or you opened it'),
  ],
  case_dismissal: [
    words('违纪案件决定辞退，请办理离职', 'Somebody is dismissed; their leaving is to be recorded'),
    words('由您办理离职', 'You see leavings through'),
  ],
  leaving_recorded: [
    words('有人离职，待办理移交', 'Somebody leaves; their hand-over is to be seen through'),
    words('您是本人，或可以办理', 'It is about you, or you may see it through'),
  ],
  leaving_day: [words('您的最后工作日已商定', 'Your last day was agreed'), YOURS],
  leaving_handed: [
    words('离职人员有一项移交给您，请确认收到', 'A leaver handed something to you; confirm it'),
    words('您是接收人', 'You receive it'),
  ],
  leaving_returned: [
    words('移交的一项被退回', 'Something handed over was returned'),
    words('您是移交人，或可以办理', 'You handed it over, or may see it through'),
  ],
  leaving_taken_over: [
    words('离职人员的客户、工单等已转给您', 'What a leaver had is yours now'),
    words('您是接手人', 'You take over'),
  ],
  leaving_reopened: [
    words('已办结的离职又重新打开', 'A completed leaving was opened again'),
    YOURS,
  ],
  leaving_ended: [words('离职手续已办结或撤回', 'The leaving was completed, or withdrawn'), YOURS],
  award_counted: [
    words('本月评优已计票，待审核', 'The month’s award was counted and waits for its review'),
    words('您担任审核或批准的岗位', 'You hold a post that reviews or approves it'),
  ],
  award_won: [words('您当选本月优秀员工', 'You won the month’s award'), YOURS],
  award_published: [
    words('本月评优结果公布', 'The month’s award is published'),
    words('公司内公布', 'Everyone here is told'),
  ],
  growth_recorded: [
    words(
      '登记了您的考试、考核或证书',
      'A test, an assessment or a certificate of yours was recorded',
    ),
    YOURS,
  ],
  growth_taken_back: [words('您的一条登记被撤销', 'A record of yours was taken back'), YOURS],
  growth_runs_out: [
    words(
      '证书或资格将在三十天内到期',
      'A certificate or a qualification runs out within thirty days',
    ),
    words('是您本人的，或由您登记', 'It is yours, or yours to record'),
  ],
  probation_ends: [
    words('试用期将在三十天内到期', 'A probation ends within thirty days'),
    words('转正条件由您登记', 'What confirmation takes is yours to record'),
  ],
  probation_over: [
    words('试用期已超期，还没有转正', 'A probation is past its longest, and nobody was confirmed'),
    words('转正条件由您登记', 'What confirmation takes is yours to record'),
  ],
  promotion_asked: [
    words('有晋级申请', 'A level was asked for'),
    words('与您本人有关，或由您审批', 'It is about you, or yours to decide'),
  ],
  promotion_decided: [
    words('晋级申请已审批', 'The level that was asked for was decided'),
    words('是您本人的，或由您提出', 'It is yours, or you asked for it'),
  ],
  training_asked: [
    words('请您参加培训，请答复能否到场', 'You are asked to a training: say whether you come'),
    YOURS,
  ],
  training_cancelled: [words('培训取消', 'A training was cancelled'), YOURS],
  training_result: [words('登记了您的培训结果', 'How a training went for you was recorded'), YOURS],
  promotion_ended: [
    words('为您提出的晋级申请已撤回', 'A level asked for you was taken back'),
    YOURS,
  ],
  suggestion_made: [words('有合理化建议待评审', 'A suggestion waits to be assessed'), DECIDES],
  suggestion_adopted: [words('您的建议已采纳', 'Your suggestion was adopted'), YOURS],
  suggestion_declined: [
    words('您的建议没有采纳，理由见内', 'Your suggestion was declined; it says why'),
    YOURS,
  ],
  reward_proposed: [
    words('有一项奖励待批准', 'A reward waits for its approval'),
    words('您担任批准的岗位', 'You hold a post that approves it'),
  ],
  reward_turned_down: [
    words('您提出的奖励没有批准，理由见内', 'A reward you proposed was turned down; it says why'),
    words('由您提出', 'You proposed it'),
  ],
  consequence_opened: [
    words(
      '您的多次低等级已立案，请在期限内申辩',
      'Your low grades opened a case; answer it in time',
    ),
    YOURS,
  ],
  consequence_answered: [
    words('多次低等级的案件已申辩，待处理', 'A case on low grades was answered and can be decided'),
    DECIDES,
  ],
  consequence_decided: [
    words('考核结果的后续已定', 'What comes of a result was decided'),
    words('您是本人，或由您评出结果', 'It is about you, or you gave the result'),
  ],
  consequence_no_longer: [
    words('申诉改变了等级，案件不再成立', 'An appeal changed a grade: the case no longer stands'),
    words('您是本人，或由您评出结果', 'It is about you, or you gave the result'),
  ],
  reward_given: [words('您获得一项奖励', 'You were given a reward'), YOURS],
  ...WORK_NEWS,
  reach_attempted: [
    words(
      '记录了一次没有联系上您，请尽快回复',
      'An attempt to reach you was left without an answer; call back soon',
    ),
    YOURS,
  ],
  reach_taken_back: [
    words('误记的一次联系已撤回', 'An attempt on record by mistake was taken back'),
    YOURS,
  ],
  absence_proposed: [
    words(
      '有人提出您某天旷工，请在期限内答复',
      'A day of yours may count as an absence; answer it',
    ),
    YOURS,
  ],
  absence_answered: [
    words('旷工情形本人已答复，待认定', 'An absence was answered and can be decided'),
    DECIDES,
  ],
  absence_decided: [words('旷工情形已认定', 'An absence was decided'), ABSENCE],
  absence_shut: [words('停工变动，旷工认定有变', 'A shutdown changed an absence'), ABSENCE],
  leave_waits: [words('有请假待审批', 'Leave waits for its approval'), DECIDES],
  leave_decided: [
    words('请假已审批或撤回', 'Leave was decided, or taken back'),
    words(
      '您是请假人、代为提出人、审批人或代理人',
      'It is yours, or you asked, decided or stand in',
    ),
  ],
  leave_stands_in: [
    words('有人请假，由您代理', 'Somebody is on leave and you stand in'),
    words('您是代理人', 'You stand in'),
  ],
  leave_cut_short: [
    words('有人提前返岗，请假已销', 'Leave was cut short: somebody is back'),
    words(
      '您是请假人、代为提出人、审批人或代理人',
      'It is yours, or you asked, decided or stand in',
    ),
  ],
  pay_correction_due: [
    words(
      '考勤有变，这个月的工资已批准，需要更正',
      'Attendance changed in a month whose pay was approved: it takes a correction',
    ),
    words('您办理工资', 'You prepare pay'),
  ],
  report_soon: [words('有报告快到交的时间了', 'A report falls due soon'), YOURS],
  report_missed: [
    words('有报告过了时间还没有交', 'A report was not made in time'),
    words('是您本人的，或由您负责', 'It is yours, or of somebody you lead'),
  ],
  clocking_waits: [words('有补卡待审批', 'A forgotten clocking waits for its approval'), DECIDES],
  clocking_decided: [words('您的补卡已审批', 'A clocking you asked for was decided'), YOURS],
}
