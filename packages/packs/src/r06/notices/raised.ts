import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'
import { reworded } from '../../reworded'

/** What R06.6 leaves open about tickets raised to other departments. */
export const raisedNotices: readonly Notice[] = [
  reworded(
    'escalation',
    'escalation.request',
    { ruleSet: 'chasing', clauses: ['R06.6.5'] },
    words(
      '转请其他部门的工单没有答复，隔多久催一次、催几次、再找谁？原文只说跟踪至办结。',
      'When a ticket raised to another department is not answered, how often is it chased and who hears of it then? The text only says that it is followed until done.',
    ),
  ),
  {
    id: 'r06.raised_stays_whose',
    type: 'ambiguity',
    clauses: ['R06.6.4', 'R06.6.5'],
    ask: words(
      '工单转请研发或产品部门后，由谁对用户负责？',
      'Once a ticket is raised to R&D or product, who answers to the user?',
    ),
    options: [
      {
        value: 'support',
        label: words('仍由技术支持负责人负责', 'Still its assignee in support'),
        consequence: words(
          '研发逾期时由技术支持催办并告知用户。',
          'When R&D is late, support chases and tells the user.',
        ),
      },
      {
        value: 'other',
        label: words('由接手部门负责', 'The department that took it'),
        consequence: words('用户须向研发部门查询进展。', 'The user asks R&D how it goes on.'),
      },
    ],
    proposed: 'support',
    mustAsk: false,
  },
  {
    id: 'r06.raised_clock',
    type: 'ambiguity',
    clauses: ['R06.2.3', 'R06.6.4'],
    ask: words(
      '等待研发、产品部门处理期间，解决时限是否继续计时？',
      'Does the resolution time run on while R&D or product has it?',
    ),
    options: [
      {
        value: false,
        label: words('继续计时', 'It runs on'),
        consequence: words(
          '转研发 3 小时，4 小时的时限只剩 1 小时。',
          'After three hours at R&D one of four hours is left.',
        ),
      },
      {
        value: true,
        label: words('暂停计时', 'It stands still'),
        consequence: words('研发退回后仍有 4 小时。', 'Four hours are left when it comes back.'),
      },
    ],
    proposed: false,
    mustAsk: false,
    ruleSet: 'support',
    at: '/pauses/waitingThirdParty',
  },
]
