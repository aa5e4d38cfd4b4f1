import type { Choice } from '../cell'

const of = (
  values: Readonly<Record<string, readonly [zh: string, en: string]>>,
): readonly Choice[] =>
  Object.entries(values).map(([value, [zh, en]]) => ({ value, label: { zh, en } }))

const UNITS = {
  working_hours: ['工作小时', 'working hours'],
  hours: ['小时', 'hours'],
  working_days: ['工作日', 'working days'],
  days: ['天', 'days'],
} as const

const STEPS = {
  criticism: ['批评', 'Criticism'],
  warning: ['警告', 'Warning'],
  fine: ['罚款', 'Fine'],
  demotion: ['降级', 'Demotion'],
  dismissal: ['辞退', 'Dismissal'],
} as const

/** What members of rules may be set to, by the name of the member, in words. */
const VALUES: Readonly<Record<string, readonly (readonly Choice[])[]>> = {
  unit: [
    of(UNITS),
    of({
      day: ['天', 'days'],
      week: ['周', 'weeks'],
      month: ['月', 'months'],
      quarter: ['季度', 'quarters'],
      year: ['年', 'years'],
    }),
  ],
  contested: [
    of({
      answer_first: ['本人答复后再认定', 'their answer comes first'],
      no_route: ['没有申辩程序', 'no way to contest'],
    }),
  ],
  counts: [
    of({
      months: ['按月数', 'the months'],
      days: ['按天数', 'the days'],
      shorter: ['取较短的', 'the shorter'],
    }),
  ],
  finalPay: [
    of({
      paid_anyway: ['照常支付', 'paid anyway'],
      waits: ['交接完再付', 'waits for the handover'],
    }),
  ],
  medium: [of({ supply: ['给水管', 'water supply'], drain: ['排水管', 'drainage'] })],
  needs: [of({ ground: ['须有理由', 'a ground'], nothing: ['不须理由', 'nothing'] })],
  noGroup: [of({ anyone: ['谁都可以', 'anyone'], nobody: ['谁都不行', 'nobody'] })],
  order: [of({ in_order: ['按顺序', 'in order'], any_order: ['不分先后', 'in any order'] })],
  per: [of({ each: ['每人', 'each'], shared: ['合计平分', 'shared'] })],
  priority: [
    of({
      urgent: ['紧急', 'Urgent'],
      high: ['高', 'High'],
      normal: ['中', 'Normal'],
      low: ['低', 'Low'],
    }),
  ],
  signedBy: [of({ customer: ['客户', 'customer'], contractor: ['施工方', 'contractor'] })],
  opens: [of({ project_work: ['项目的工程量', 'work on the project'] })],
  standIn: [
    of({
      no: ['不可以', 'not allowed'],
      deputy_in_writing: ['书面委托代理人', 'a deputy in writing'],
      deputy_or_video: ['代理人或视频参加', 'a deputy, or by video'],
    }),
  ],
  startsAt: [of(STEPS)],
  ladder: [of(STEPS)],
  tie: [
    of({
      manager_decides: ['经理决定', 'the manager decides'],
      run_off: ['再投一轮', 'a run-off'],
      both: ['并列', 'both win'],
    }),
  ],
  traveller: [of({ exempt: ['免打卡', 'exempt'], clock: ['须打卡', 'clock in'] })],
  tooFewRaters: [
    of({ block: ['不出结果', 'no result'], show_anyway: ['照常公布', 'shown anyway'] }),
  ],
  unclearIsOn: [of({ first: ['第一责任人', 'the first'], second: ['第二责任人', 'the second'] })],
  use: [
    of({
      only: ['只派给他们', 'only they'],
      preferred: ['优先派给他们', 'they come first'],
      ignored: ['不考虑', 'ignored'],
    }),
  ],
  where: [of({ trips: ['只管出差', 'on trips'], all: ['所有人', 'everywhere'] })],
  presence: [
    of({
      present: ['在岗', 'present'],
      busy: ['忙碌', 'busy'],
      away: ['离开', 'away'],
      off_shift: ['下班', 'off shift'],
      on_leave: ['休假', 'on leave'],
    }),
  ],
  exempt: [
    of({
      group: ['小组', 'group'],
      expertise: ['专长', 'expertise'],
      capacity: ['工作量', 'load'],
    }),
  ],
  channels: [
    of({
      email: ['邮件', 'e-mail'],
      portal: ['客户门户', 'portal'],
      sms: ['短信', 'text message'],
      chat: ['聊天', 'chat'],
      telephone: ['电话', 'telephone'],
    }),
  ],
}

/** The choices that a member with these values is one or some of; undefined where we know none. */
export const choicesFor = (key: string, values: readonly string[]): readonly Choice[] | undefined =>
  VALUES[key]?.find((choices) =>
    values.every((value) => choices.some((choice) => choice.value === value)),
  )
