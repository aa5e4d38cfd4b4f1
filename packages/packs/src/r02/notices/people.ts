import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R02.1, R02.3 and R02.4 to R02.6 leave open: posts, steps, knowledge and training. */
export const peopleNotices: readonly Notice[] = [
  {
    id: 'r02.post_numbers',
    type: 'gap',
    clauses: ['R02.1.1'],
    ask: words(
      '部门经理设几名？原文只列岗位，没有人数。',
      'How many managers are there? The text lists posts without numbers.',
    ),
    options: [
      {
        value: 1,
        label: words('一名', 'One'),
        consequence: words('设两名经理的，编制不合规。', 'A second manager breaks the shape.'),
      },
      {
        value: null,
        label: words('不限', 'Any number'),
        consequence: words('只要求至少一名。', 'At least one is asked for.'),
      },
    ],
    proposed: 1,
    mustAsk: false,
    ruleSet: 'support_posts',
    at: '/posts/0/most',
  },
  {
    id: 'r02.post_requirements',
    type: 'gap',
    clauses: ['R02.3.1'],
    ask: words(
      '各岗位的招聘要求是什么？原文只说按岗位要求。',
      'What does each post require? The text only refers to requirements.',
    ),
    options: [
      {
        value: 'written_first',
        label: words('先写岗位要求，再招人', 'Written before anyone is hired'),
        consequence: words(
          '没有岗位要求的岗位不发布招聘。',
          'No vacancy is published without them.',
        ),
      },
      {
        value: 'manager_judges',
        label: words('由部门经理掌握', 'The manager judges'),
        consequence: words('面试记录写明理由。', 'The interview record gives the reasons.'),
      },
    ],
    proposed: 'written_first',
    mustAsk: false,
  },
  {
    id: 'r02.training_twice',
    type: 'ambiguity',
    clauses: ['R02.3.2', 'R02.6.3'],
    ask: words(
      '培训写了两处，是一件事还是两件事？',
      'Training is printed twice. Is it one duty or two?',
    ),
    options: [
      {
        value: 'one',
        label: words('一件事，按同一周期', 'One, with one period'),
        consequence: words('做过一次，两处都算完成。', 'Done once it counts for both.'),
      },
      {
        value: 'two',
        label: words('两件事，分别安排', 'Two, planned apart'),
        consequence: words('新人培训和团队培训各定周期。', 'Each has a period of its own.'),
      },
    ],
    proposed: 'one',
    mustAsk: false,
  },
  {
    id: 'r02.closing_the_loop',
    type: 'ambiguity',
    clauses: ['R02.4.3'],
    ask: words(
      '“闭环”是用户确认才算，还是告知用户就算？',
      'Is the loop closed when the user confirms, or once the user was told?',
    ),
    options: [
      {
        value: 'confirmed',
        label: words('用户确认，或逾期没有答复', 'Confirmed, or silent past the due time'),
        consequence: words(
          '用户不答复的，到期自动关闭。',
          'A silent user’s problem closes by itself.',
        ),
      },
      {
        value: 'told',
        label: words('告知用户即可', 'Telling the user'),
        consequence: words('解决当天就能关闭。', 'It may close on the day it is solved.'),
      },
    ],
    proposed: 'confirmed',
    mustAsk: false,
  },
  {
    id: 'r02.step_standards',
    type: 'gap',
    clauses: ['R02.4.4'],
    ask: words(
      '各环节的标准是什么？原文没有写出来。',
      'What are the standards of each step? The text does not print them.',
    ),
    options: [
      {
        value: 'service_pack',
        label: words('采用软件技术支持服务制度的做法', 'Those of the software support regulation'),
        consequence: words(
          '受理渠道、记录内容和确认方式按该制度。',
          'Channels, records and confirmation follow it.',
        ),
      },
      {
        value: 'own',
        label: words('由公司另写', 'The company’s own'),
        consequence: words(
          '写好之前只要求有记录。',
          'Until they are written only a record is asked for.',
        ),
      },
    ],
    proposed: 'service_pack',
    mustAsk: false,
  },
  {
    id: 'r02.knowledge_readers',
    type: 'ambiguity',
    clauses: ['R02.5.2'],
    ask: words(
      '“随时检索”的是员工，还是也包括客户？',
      'Who may search at any time: staff, or customers as well?',
    ),
    options: [
      {
        value: 'staff',
        label: words('只有员工', 'Staff'),
        consequence: words('客户看不到知识库。', 'Customers do not see it.'),
      },
      {
        value: 'staff_and_customers',
        label: words('员工和客户，客户只看公开的', 'Both, customers what is public'),
        consequence: words('每篇文章标明公开或内部。', 'Each article is public or internal.'),
      },
    ],
    proposed: 'staff',
    mustAsk: false,
  },
  {
    id: 'r02.knowledge_review',
    type: 'gap',
    clauses: ['R02.5.1'],
    ask: words(
      '解决办法由谁审核后进知识库？原文没有写。',
      'Who checks a solution before it enters the knowledge base? The text does not say.',
    ),
    options: [
      {
        value: 'team_lead',
        label: words('团队领导审核', 'The team lead'),
        consequence: words('审核之前只有本人可见。', 'Until then only its author sees it.'),
      },
      {
        value: 'nobody',
        label: words('不审核', 'Nobody'),
        consequence: words('写完即可检索。', 'It can be found as soon as it is written.'),
      },
    ],
    proposed: 'team_lead',
    mustAsk: false,
  },
]
