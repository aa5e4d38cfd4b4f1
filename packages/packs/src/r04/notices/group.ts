import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R04.1 and R04.2 leave open: leader, deputy, complaints and the members’ work. */
export const groupNotices: readonly Notice[] = [
  {
    id: 'r04.who_appoints',
    type: 'gap',
    clauses: ['R04.1.1', 'R04.1.2'],
    ask: words(
      '组长、副组长由谁任命？原文没有写。',
      'Who appoints leader and deputy? The text does not say.',
    ),
    options: [
      {
        value: 'department_manager',
        label: words('部门经理任命', 'The department’s manager'),
        consequence: words('任命写入人员记录。', 'The appointment is on the person’s record.'),
      },
      {
        value: 'elected',
        label: words('组员推选', 'The members elect them'),
        consequence: words('推选结果报经理。', 'The manager is told the result.'),
      },
    ],
    proposed: 'department_manager',
    mustAsk: false,
  },
  {
    id: 'r04.stands_in_for_what',
    type: 'ambiguity',
    clauses: ['R04.1.4'],
    ask: words(
      '副组长代行全部职责，还是只限写明的事项？',
      'Does the deputy have all of the leader’s powers, or only those named?',
    ),
    options: [
      {
        value: 'all',
        label: words('全部职责', 'All of them'),
        consequence: words(
          '组长请假期间，副组长可分派和批假。',
          'While the leader is away the deputy assigns work and approves leave.',
        ),
      },
      {
        value: 'named',
        label: words('只限写明的', 'Only those named'),
        consequence: words('没有写明的等组长回来。', 'The rest waits for the leader.'),
      },
    ],
    proposed: 'all',
    mustAsk: false,
  },
  {
    id: 'r04.both_away',
    type: 'gap',
    clauses: ['R04.1.4'],
    ask: words('组长、副组长都不在时由谁负责？', 'Who is in charge when both are away?'),
    options: [
      {
        value: 'department_manager',
        label: words('部门经理', 'The department’s manager'),
        consequence: words('分派和投诉都报经理。', 'Assignments and complaints go to the manager.'),
      },
      {
        value: 'named_member',
        label: words('事先指定的组员', 'A member named beforehand'),
        consequence: words('请假时写明代理人。', 'The leave request names who stands in.'),
      },
    ],
    proposed: 'department_manager',
    mustAsk: false,
  },
  {
    id: 'r04.complaint_about_deputy',
    type: 'gap',
    clauses: ['R04.1.5'],
    ask: words('投诉的就是副组长时由谁处理？', 'Who handles a complaint about the deputy?'),
    options: [
      {
        value: 'leader',
        label: words('组长', 'The leader'),
        consequence: words('副组长看不到这件投诉。', 'The deputy does not see it.'),
      },
      {
        value: 'department_manager',
        label: words('部门经理', 'The department’s manager'),
        consequence: words('组长也不参与。', 'Nor does the leader take part.'),
      },
    ],
    proposed: 'leader',
    mustAsk: false,
  },
  {
    id: 'r04.feedback_is_complaint',
    type: 'ambiguity',
    clauses: ['R04.1.5'],
    ask: words('“反馈”是否与投诉一样计时？', 'Is feedback timed like a complaint?'),
    options: [
      {
        value: 'complaints_only',
        label: words('只有投诉计时', 'Complaints only'),
        consequence: words('表扬和建议不设时限。', 'Praise and suggestions have no due time.'),
      },
      {
        value: 'both',
        label: words('都计时', 'Both'),
        consequence: words('一条建议也要按时答复。', 'A suggestion is answered in time as well.'),
      },
    ],
    proposed: 'complaints_only',
    mustAsk: false,
  },
  {
    id: 'r04.prompt',
    type: 'gap',
    clauses: ['R04.2.3'],
    ask: words(
      '“及时答复”是多久？原文没有时限。',
      'How soon is a prompt answer? The text names no due time.',
    ),
    options: [
      {
        value: 'sla_pack',
        label: words('另行采用服务时限', 'Take over service levels'),
        consequence: words(
          '采用软件技术支持服务制度的时限规则。',
          'Those of the software support regulation are adopted.',
        ),
      },
      {
        value: 'none',
        label: words('不设时限', 'No due times'),
        consequence: words('只统计用时。', 'Times are only measured.'),
      },
    ],
    proposed: 'sla_pack',
    mustAsk: false,
  },
  {
    id: 'r04.two_databases',
    type: 'ambiguity',
    clauses: ['R04.2.5'],
    ask: words(
      '“技术支持数据库”和“知识库”是一个还是两个？',
      'Are the support database and the knowledge base one thing or two?',
    ),
    options: [
      {
        value: 'tickets_and_articles',
        label: words('两个：工单记录和知识文章', 'Two: tickets and articles'),
        consequence: words(
          '问题记在工单，经验写成文章。',
          'Problems are tickets, what was learnt becomes an article.',
        ),
      },
      {
        value: 'one',
        label: words('一个', 'One'),
        consequence: words('只维护知识库。', 'Only the knowledge base is kept.'),
      },
    ],
    proposed: 'tickets_and_articles',
    mustAsk: false,
  },
  {
    id: 'r04.reports_upward',
    type: 'gap',
    clauses: ['R04.2.6'],
    ask: words(
      '多久汇报一次？原文没有写。',
      'How often do members report upward? The text does not say.',
    ),
    options: [
      {
        value: 'when_needed',
        label: words('有进展或问题时汇报', 'When there is something to report'),
        consequence: words('系统里的进展就是汇报。', 'Progress on record is the report.'),
      },
      {
        value: 'weekly',
        label: words('每周', 'Every week'),
        consequence: words('须另建一项定期事务。', 'A recurring duty has to be added.'),
      },
    ],
    proposed: 'when_needed',
    mustAsk: false,
  },
]
