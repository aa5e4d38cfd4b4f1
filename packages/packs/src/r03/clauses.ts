import { words } from '@bylaw/kernel'
import type { Clause } from '../pack'

/** R03 clause by clause, in our own words. */
export const clauses: readonly Clause[] = [
  {
    id: 'R03.1',
    heading: words('第一、第二责任售前', 'First and second responsible engineer'),
    text: words(
      '每个项目（或客户）设第一责任售前和第二责任售前，支持工作由他们承担。',
      'Each project or customer has a first and a second responsible pre-sales engineer, who do its support.',
    ),
  },
  {
    id: 'R03.1.1',
    heading: words('责任人的指定', 'Who they are'),
    text: words(
      '每个项目（或客户）指定第一责任售前一名、第二责任售前一名。',
      'One first and one second responsible pre-sales engineer are named for each project or customer.',
    ),
  },
  {
    id: 'R03.1.2',
    heading: words('支持归责任售前', 'Support goes to them'),
    text: words(
      '项目（或客户）的全部支持工作交给责任售前，先找第一责任人。',
      'All support of the project or customer goes to them, the first one first.',
    ),
  },
  {
    id: 'R03.1.3',
    heading: words('他人参与须三级同意', 'Anyone else needs three approvals'),
    text: words(
      '需要责任售前以外的人员支持的，须经技术支持部经理、技术总监、总经理三级同意。',
      'Anyone else needs the approval of the support manager, the technical director and the general manager.',
    ),
  },
  {
    id: 'R03.2',
    heading: words('责任人没空时', 'When they are busy'),
    text: words(
      '责任人没空的，按下列顺序安排。',
      'When the responsible engineers are busy, the work is arranged in this order.',
    ),
  },
  {
    id: 'R03.2.1',
    heading: words('先问能否等待', 'Ask whether it can wait'),
    text: words(
      '第一责任人没空的，向业务人员说明，并问能否等到某个写明的时间。',
      'A first who is busy says so to sales and asks whether it can wait until a stated time.',
    ),
  },
  {
    id: 'R03.2.2',
    heading: words('同意等待', 'Sales agrees'),
    text: words(
      '业务人员同意等待的，仍由第一责任人处理，以该时间为承诺的时限。',
      'If sales agrees, it stays with the first, with that time as the promise.',
    ),
  },
  {
    id: 'R03.2.3',
    heading: words('情况紧急', 'Sales says urgent'),
    text: words(
      '业务人员认为紧急的，第一责任人必须安排第二责任人，并把结果告诉业务人员。',
      'If sales says it is urgent, the first must arrange the second and tell sales the result.',
    ),
  },
  {
    id: 'R03.2.4',
    heading: words('第一责任人安排不了', 'The first cannot arrange it'),
    text: words(
      '第一责任人安排不了的，告诉业务人员，由业务人员直接安排第二责任人。',
      'A first who cannot arrange it tells sales, who arranges the second directly.',
    ),
  },
  {
    id: 'R03.2.5',
    heading: words('第二责任人同样办理', 'The second behaves alike'),
    text: words(
      '第二责任人没空的，同样说明情况并问能否等待。',
      'A busy second says so and asks in the same way.',
    ),
  },
  {
    id: 'R03.2.6',
    heading: words('售前经理决定', 'The pre-sales manager decides'),
    text: words(
      '第二责任人也无法处理的，报告售前经理，由售前经理决定。',
      'If the second cannot either, the pre-sales manager is told and decides.',
    ),
  },
  {
    id: 'R03.3',
    heading: words('尽快联系客户', 'Quick first contact'),
    text: words(
      '接到请求后先联系客户，再决定怎样办理。',
      'The customer is contacted first, before anything is passed on.',
    ),
  },
  {
    id: 'R03.3.1',
    heading: words('先打电话', 'Call first'),
    text: words(
      '先给客户打电话，表明重视的态度。',
      'The customer is called first, to show attitude.',
    ),
  },
  {
    id: 'R03.3.2',
    heading: words('先判断大小再转交', 'Size it before passing it on'),
    text: words(
      '问清请求的大小再转交，简单的问题当场解决，不推来推去。',
      'The request is sized before it is passed on, so that a simple problem is not tossed around.',
    ),
  },
  {
    id: 'R03.4',
    heading: words('突发事件', 'Sudden incidents'),
    text: words(
      '突发事件由第二责任人处理的，只移交这一件事。',
      'A sudden incident handled by the second hands over that incident and nothing else.',
    ),
  },
  {
    id: 'R03.4.1',
    heading: words('只负责该事件', 'That incident only'),
    text: words(
      '第二责任人只对该突发事件负责，项目仍属第一责任人。',
      'The second owns only that incident; the project remains the first’s.',
    ),
  },
  {
    id: 'R03.4.2',
    heading: words('向第一责任人报告', 'Report to the first'),
    text: words(
      '处理完毕后把结果报告第一责任人；用邮件报告的，抄送经理。',
      'The result is reported to the first; a report by mail is copied to the manager.',
    ),
  },
  {
    id: 'R03.4.3',
    heading: words('项目交回', 'The project returns'),
    text: words(
      '报告之后，后续工作交回第一责任人。',
      'After the report everything further is the first’s again.',
    ),
  },
  {
    id: 'R03.5',
    heading: words('交接清楚', 'Clear hand-over'),
    text: words('责任任何时候都要明确。', 'Responsibility is never ambiguous.'),
  },
  {
    id: 'R03.5.1',
    heading: words('交接三要素', 'What a hand-over states'),
    text: words('交接须写明内容、时间和范围。', 'A hand-over states content, time and scope.'),
  },
  {
    id: 'R03.5.2',
    heading: words('交接不清的责任', 'Who answers for an unclear one'),
    text: words(
      '两人都以为由对方负责的，责任在第一责任人。',
      'Where both think the other has it, the first is at fault.',
    ),
  },
  {
    id: 'R03.5.3',
    heading: words('责任时刻可查', 'Whose it is, at every moment'),
    text: words('记录写明任何时刻由谁负责。', 'The record says whose it is at every moment.'),
  },
  {
    id: 'R03.6',
    heading: words('主动催办', 'Chasing'),
    text: words(
      '责任人主动跟进到有结果为止。',
      'The responsible engineer follows up until there is a result.',
    ),
  },
  {
    id: 'R03.6.1',
    heading: words('未答复的要催', 'Unanswered requests'),
    text: words(
      '申请的资源没有得到答复的，责任人催办；原文没有写多久。',
      'A resource request that is not answered is followed up; the text names no time.',
    ),
  },
  {
    id: 'R03.6.2',
    heading: words('紧急的立即催', 'Urgent ones at once'),
    text: words('紧急的，立即催办。', 'Urgent ones are followed up at once.'),
  },
  {
    id: 'R03.7',
    heading: words('制度的通过与修订', 'Adoption and revision'),
    text: words(
      '本制度的通过、生效和修订。',
      'How this text is adopted, takes effect and is revised.',
    ),
  },
  {
    id: 'R03.7.1',
    heading: words('修订记录', 'Revision record'),
    text: words('每次修订都记入修订记录。', 'Every revision is entered in the revision record.'),
  },
  {
    id: 'R03.7.2',
    heading: words('行政会议通过', 'Adopted by the administrative meeting'),
    text: words('本制度经行政会议通过。', 'The administrative meeting adopts it.'),
  },
  {
    id: 'R03.7.3',
    heading: words('即时生效', 'In force at once'),
    text: words('通过之时起生效。', 'It takes effect the moment it is adopted.'),
  },
]
