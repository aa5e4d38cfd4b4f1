import { defineWords } from '../i18n/define-words'

/** Where rules are acted on, and what that means. */
export const actedOnWords = defineWords({
  'rulebook.acted_on_desk': [
    '工单按这套规则自动办理。',
    'Tickets are handled by these rules automatically.',
  ],
  'rulebook.acted_on_pay': [
    '工资按这套规则自动核算。',
    'Pay is worked out by these rules automatically.',
  ],
  'rulebook.acted_on_appraisals': [
    '考核表和申诉按这套规则办理：周期、评分和等级由规则决定。',
    'Appraisals and appeals go by these rules, which say when they are due, how they score and what they come to.',
  ],
  'rulebook.acted_on_discipline': [
    '违纪案件按这套规则得出处分，由人决定。',
    'These rules say which step a discipline case leads to; people decide it.',
  ],
  'rulebook.acted_on_leaving': [
    '离职登记时按它得出最后工作日和移交清单。',
    'A leaving takes its last day and its hand-over list from it.',
  ],
  'rulebook.acted_on_awards': [
    '提名、计票、审核和奖金按这套规则办理。',
    'Nominations, votes, reviews and prizes go by these rules.',
  ],
  'rulebook.acted_on_growth': [
    '“成长”页按它说明各项条件、受理晋级申请和岗位资格。',
    'The growth page explains conditions by it: levels that are asked for, and what posts take.',
  ],
  'rulebook.acted_on_rewards': [
    '建议和事迹的奖励按这套规则计算、批准，记入工资。',
    'Rewards for suggestions and deeds are worked out and approved by these rules, and become pay.',
  ],
  'rulebook.acted_on_travel': [
    '出差的补贴、车费、超期和交通工具按这套规则逐日计算。',
    'Trips are worked out by it day by day: allowances, fares, longer stays and means of transport.',
  ],
  'rulebook.acted_on_attendance': [
    '请假占哪些工作日、怎样发工资按这套规则；旷工情形按它提出，本人先答复，由人认定。',
    'It says which days leave takes and how they are paid, and finds unexcused absences, which people decide.',
  ],
  'rulebook.acted_on_contracting': [
    '承包、分派外部队伍和维修收费按这套规则判定。',
    'Personal contracts, outside crews and repair fees go by these rules.',
  ],
  'rulebook.acted_on_procedures': [
    '可按这套规则发起事项：办到哪一步、由谁办、何时办结，由规则决定。',
    'Procedures are started by these rules, which say how far one is, whose turn it is and when it is done.',
  ],
  'rulebook.looked_up': [
    '这套规则供查阅和试算，由人照此执行；系统不会自动据此办理。',
    'These rules are looked up and tried, and people go by them: nothing happens automatically.',
  ],
})
