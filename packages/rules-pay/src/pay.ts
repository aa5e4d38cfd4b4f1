import { words } from '@bylaw/kernel'
import { defineRuleKind } from '@bylaw/rules-kit'
import { check } from './check'
import { decide } from './decide'
import { examples } from './examples'
import { explain } from './explain'
import { PayFacts } from './facts'
import { questions } from './questions'
import { PayRules } from './rules'
import { starter } from './starter'

/** What one month pays: base, allowances, commission, guarantee, rewards and penalties (R19.13). */
export const pay = defineRuleKind({
  kind: 'pay',
  title: words('月度工资', 'Monthly pay'),
  rules: PayRules,
  facts: PayFacts,
  questions,
  starter,
  decide,
  explain,
  examples,
  check,
  factWords: {
    attendance: words(
      '考勤周期（与在职日期不同时）',
      'Attendance taken, where it is not of the days worked',
    ),
    stretches: words(
      '各段任职（月内有变动时）',
      'Stretches, where something changed within the month',
    ),
    contracted: words(
      '保底的个人承包的日子（工资以外）',
      'Days on a contract that guarantees the month, beside those of wages',
    ),
    releasedFen: words('其中此前挣得、本月到期的', 'Of it, earned before and due now'),
    unpaid: words('不发工资的日子', 'Days without pay'),
    workdays: words('本人出勤日', 'Own days of work'),
    by: words('依谁的上班时间', 'By whose hours'),
    own: words('本人的', 'Their own'),
    company: words('公司工作日历', 'The company’s calendar'),
    holidays: words('另有照发的节假日', 'Holidays besides that are paid'),
    monthlyFen: words('月薪（不按等级时）', 'Monthly salary, where none goes by level'),
    shutdowns: words('通知放假', 'Announced shutdowns'),
    partBp: words('占一天的万分之几', 'Part of the day, in hundredths of a percent'),
    what: words('是什么', 'What it was'),
    zh: words('中文', 'Chinese'),
    en: words('英文', 'English'),
  },
})
