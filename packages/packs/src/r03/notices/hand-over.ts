import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R03.3 to R03.7 leave open: contact, incidents, fault and the text itself. */
export const handOverNotices: readonly Notice[] = [
  {
    id: 'r03.first_contact_within',
    type: 'gap',
    clauses: ['R03.3.1'],
    ask: words(
      '接到请求后多久之内要给客户打电话？',
      'How soon after a request is the customer called?',
    ),
    options: [
      {
        value: '30_minutes',
        label: words('30 分钟', '30 minutes'),
        consequence: words(
          '10:00 的请求，10:30 之前联系。',
          'A request of 10:00: a call by 10:30.',
        ),
      },
      {
        value: 'same_day',
        label: words('当天', 'The same day'),
        consequence: words('下班前联系即可。', 'Any time before the end of the day.'),
      },
    ],
    proposed: '30_minutes',
    mustAsk: false,
  },
  {
    id: 'r03.sudden_incident',
    type: 'ambiguity',
    clauses: ['R03.4.1'],
    ask: words(
      '什么算“突发事件”？原文没有写。',
      'What is a sudden incident? The text does not say.',
    ),
    options: [
      {
        value: 'first_unreachable_urgent',
        label: words('紧急而第一责任人无法处理的', 'Urgent, and the first cannot take it'),
        consequence: words('普通请求不走这条。', 'An ordinary request does not count.'),
      },
      {
        value: 'named_by_sales',
        label: words('业务人员认定的', 'What sales calls one'),
        consequence: words('业务说是就是。', 'Sales says so.'),
      },
    ],
    proposed: 'first_unreachable_urgent',
    mustAsk: false,
  },
  {
    id: 'r03.report_within',
    type: 'gap',
    clauses: ['R03.4.2', 'R03.4.3'],
    ask: words(
      '第二责任人多久之内报告？不报告时项目算谁的？',
      'How soon does the second report, and whose is the project until then?',
    ),
    options: [
      {
        value: 'next_working_day',
        label: words(
          '下一个工作日之内，期间事件仍归第二责任人',
          'By the next working day; the incident is the second’s until then',
        ),
        consequence: words(
          '周一处理完，周二下班前报告。',
          'Dealt with on Monday, reported by Tuesday evening.',
        ),
      },
      {
        value: 'at_once',
        label: words('当场', 'At once'),
        consequence: words('没有报告的事件不能关闭。', 'Without a report it cannot be closed.'),
      },
    ],
    proposed: 'next_working_day',
    mustAsk: false,
  },
  {
    id: 'r03.fault_of_first',
    type: 'ambiguity',
    clauses: ['R03.5.1', 'R03.5.2'],
    ask: words(
      '交接写清楚了、第二责任人也接受了，出了差错还是第一责任人的吗？',
      'With a clear hand-over that the second accepted, is a failure still the first’s?',
    ),
    options: [
      {
        value: 'second',
        label: words('写清并接受的，归第二责任人', 'No, the second’s'),
        consequence: words(
          '只有交接不清的才归第一责任人。',
          'Only an unclear one is on the first.',
        ),
      },
      {
        value: 'first_always',
        label: words('一律归第一责任人', 'The first’s always'),
        consequence: words('第二责任人不担责任。', 'The second answers for nothing.'),
      },
    ],
    proposed: 'second',
    mustAsk: false,
  },
  {
    id: 'r03.no_sanction',
    type: 'gap',
    clauses: ['R03.5.2'],
    ask: words(
      '“责任在第一责任人”有什么后果？原文没有写。',
      'What follows from being at fault? The text does not say.',
    ),
    options: [
      {
        value: 'record_only',
        label: words('只记录，不处分', 'Recorded only'),
        consequence: words('可作为考核的依据。', 'It may inform an appraisal.'),
      },
      {
        value: 'discipline',
        label: words('按公司的奖惩规定', 'By the company’s discipline'),
        consequence: words('须另行采用奖惩规定。', 'A regulation on discipline has to be adopted.'),
      },
    ],
    proposed: 'record_only',
    mustAsk: false,
  },
  {
    id: 'r03.revision_path',
    type: 'gap',
    clauses: ['R03.7.1', 'R03.7.2'],
    ask: words(
      '修订是否也须行政会议通过？原文只写了通过。',
      'Does a revision take the administrative meeting too? The text speaks of adoption only.',
    ),
    options: [
      {
        value: 'same_path',
        label: words('同样须经行政会议', 'The same path'),
        consequence: words(
          '每次修订开会通过并记入修订记录。',
          'Each revision is adopted and recorded.',
        ),
      },
      {
        value: 'manager',
        label: words('售前经理修订，记入修订记录', 'The pre-sales manager, on record'),
        consequence: words('会议事后知悉。', 'The meeting hears of it afterwards.'),
      },
    ],
    proposed: 'same_path',
    mustAsk: false,
  },
  {
    id: 'r03.law_in_force_at_once',
    type: 'gap',
    clauses: ['R03.7.2', 'R03.7.3'],
    ask: words(
      '涉及员工切身利益的制度，依法须经民主程序并向员工公示；行政会议通过即生效是否足够？',
      'By law, rules that touch employees’ vital interests are discussed with them and made known. Is adoption by the meeting enough?',
    ),
    options: [
      {
        value: 'publish_first',
        label: words('先征求意见并公示，再生效', 'Consulted on and published first'),
        consequence: words(
          '员工逐一确认已读，留有记录。',
          'Everyone confirms having read it, on record.',
        ),
      },
      {
        value: 'as_printed',
        label: words('照原文，通过即生效', 'As printed'),
        consequence: words('发生争议时可能不被采信。', 'In a dispute it may not be relied on.'),
      },
    ],
    proposed: 'publish_first',
    mustAsk: false,
    law: true,
  },
]
