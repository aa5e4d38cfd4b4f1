import { words } from '@bylaw/kernel'
import type { Clause } from '../pack'

/** R06 clause by clause, in our own words. */
export const clauses: readonly Clause[] = [
  {
    id: 'R06.1',
    heading: words('组织与岗位', 'Organisation and posts'),
    text: words('技术支持按小组开展，明确各岗位。', 'Support works in groups, each post defined.'),
  },
  {
    id: 'R06.1.1',
    heading: words('分组', 'Groups'),
    text: words(
      '按业务、产品或地区设立技术支持小组。',
      'Support groups are set up by business, product or region.',
    ),
  },
  {
    id: 'R06.1.2',
    heading: words('组长', 'Leaders'),
    text: words(
      '每个小组设组长一名，负责本组工作。',
      'Each group has one leader, who answers for its work.',
    ),
  },
  {
    id: 'R06.1.3',
    heading: words('岗位', 'Posts'),
    text: words(
      '设技术支持工程师、技术支持主管、技术支持经理三类岗位。',
      'There are three posts: support engineer, supervisor and manager.',
    ),
  },
  {
    id: 'R06.2',
    heading: words('服务水平协议', 'Service level agreement'),
    text: words(
      '与用户约定服务水平协议，并按协议提供服务。',
      'A service level agreement is made with the user, and the service follows it.',
    ),
  },
  {
    id: 'R06.2.1',
    heading: words('协议内容', 'What it contains'),
    text: words(
      '协议写明服务内容、服务级别和双方责任。',
      'It states the content of the service, its levels and the responsibilities of both sides.',
    ),
  },
  {
    id: 'R06.2.2',
    heading: words('响应时间', 'Response time'),
    text: words(
      '协议约定从用户报告到首次答复的时间。',
      'It agrees the time from the user’s report to the first answer.',
    ),
  },
  {
    id: 'R06.2.3',
    heading: words('解决时间', 'Resolution time'),
    text: words(
      '协议约定从用户报告到问题解决的时间。',
      'It agrees the time from the user’s report to the solution.',
    ),
  },
  {
    id: 'R06.2.4',
    heading: words('请求流程', 'Request procedure'),
    text: words('协议写明用户提出请求的流程。', 'It states how a user makes a request.'),
  },
  {
    id: 'R06.2.5',
    heading: words('统一服务台', 'One service desk'),
    text: words(
      '设统一的服务台，受理全部问题和请求。',
      'One service desk takes all reports and requests.',
    ),
  },
  {
    id: 'R06.3',
    heading: words('知识库', 'Knowledge base'),
    text: words('建立并维护技术支持知识库。', 'A support knowledge base is built and kept up.'),
  },
  {
    id: 'R06.3.1',
    heading: words('知识库内容', 'Its contents'),
    text: words(
      '收录常见问题解答、技术文档和操作手册。',
      'It holds frequently asked questions, technical documents and manuals.',
    ),
  },
  {
    id: 'R06.3.2',
    heading: words('供内部使用', 'For staff'),
    text: words('技术支持人员可随时查阅知识库。', 'Support staff may use it at any time.'),
  },
  {
    id: 'R06.3.3',
    heading: words('供用户使用', 'For users'),
    text: words(
      '知识库同时向用户开放，供其自行查阅。',
      'It is open to users as well, to look things up by themselves.',
    ),
  },
  {
    id: 'R06.3.4',
    heading: words('定期复核', 'Reviewed on a schedule'),
    text: words(
      '知识库内容按计划定期复核、更新。',
      'What it says is reviewed and updated on a schedule.',
    ),
  },
  {
    id: 'R06.4',
    heading: words('培训与绩效', 'Training and performance'),
    text: words(
      '对技术支持人员进行培训和绩效评估。',
      'Support staff are trained and their performance is evaluated.',
    ),
  },
  {
    id: 'R06.4.1',
    heading: words('培训', 'Training'),
    text: words('定期组织技术和业务培训。', 'Technical and business training is held regularly.'),
  },
  {
    id: 'R06.4.2',
    heading: words('绩效评估', 'Performance evaluation'),
    text: words(
      '对技术支持人员的工作绩效进行评估。',
      'The performance of support staff is evaluated.',
    ),
  },
  {
    id: 'R06.4.3',
    heading: words('结果运用', 'What it leads to'),
    text: words(
      '绩效评估结果作为晋升和薪酬激励的依据。',
      'The results decide promotion and pay incentives.',
    ),
  },
  {
    id: 'R06.5',
    heading: words('工作规范', 'Working standards'),
    text: words(
      '受理、分派、处理、反馈均按统一规范进行。',
      'Receiving, assigning, processing and feeding back follow one standard.',
    ),
  },
  {
    id: 'R06.5.1',
    heading: words('受理', 'Receiving'),
    text: words(
      '服务台按规范受理并登记问题。',
      'The desk receives and records problems by the standard.',
    ),
  },
  {
    id: 'R06.5.2',
    heading: words('分派', 'Assigning'),
    text: words(
      '问题按规范分派到相应小组和工程师。',
      'Problems are assigned to the right group and engineer by the standard.',
    ),
  },
  {
    id: 'R06.5.3',
    heading: words('处理', 'Processing'),
    text: words('工程师按规范处理问题。', 'Engineers process problems by the standard.'),
  },
  {
    id: 'R06.5.4',
    heading: words('反馈', 'Feeding back'),
    text: words('处理结果按规范反馈。', 'Results are fed back by the standard.'),
  },
  {
    id: 'R06.5.5',
    heading: words('问题跟踪', 'Problem tracking'),
    text: words(
      '对未解决的问题持续跟踪，并向用户反馈进展。',
      'Open problems are tracked, and the user hears how they go on.',
    ),
  },
  {
    id: 'R06.6',
    heading: words('评估与改进', 'Evaluation and improvement'),
    text: words(
      '定期评估团队及其运作，持续改进。',
      'The team and its operation are evaluated regularly and improved.',
    ),
  },
  {
    id: 'R06.6.1',
    heading: words('团队评估', 'The team'),
    text: words('定期对技术支持团队进行评估。', 'The support team is evaluated regularly.'),
  },
  {
    id: 'R06.6.2',
    heading: words('运作评估', 'Its operation'),
    text: words(
      '定期对技术支持工作的运作情况进行评估。',
      'The operation of support is evaluated regularly.',
    ),
  },
  {
    id: 'R06.6.3',
    heading: words('改进', 'Improvements'),
    text: words('根据评估结果制定并落实改进措施。', 'Improvements follow from what was found.'),
  },
  {
    id: 'R06.6.4',
    heading: words('跨部门协作', 'Work with other departments'),
    text: words(
      '与研发、产品部门协作；工单可转请其他部门处理。',
      'Support works with R&D and product; a ticket can be raised to another department.',
    ),
  },
  {
    id: 'R06.6.5',
    heading: words('转请后跟踪', 'Followed there'),
    text: words(
      '转请其他部门处理的工单，由技术支持继续跟踪至办结。',
      'A ticket raised to another department is followed there by support until it is done.',
    ),
  },
]
