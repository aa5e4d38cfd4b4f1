import { words } from '@bylaw/kernel'
import type { Clause } from '../pack'

/** R01 clause by clause, in our own words. */
export const clauses: readonly Clause[] = [
  {
    id: 'R01.1',
    heading: words('制度的适用与管理', 'Scope and owner'),
    text: words(
      '本制度写明适用对象、监督部门、修订权限、版本和目的。',
      'The text names whom it covers, who monitors it, who may revise it, its version and its purpose.',
    ),
  },
  {
    id: 'R01.1.1',
    heading: words('适用对象', 'Whom it covers'),
    text: words(
      '本制度适用于技术支持部全体人员，以及他们受理的用户需求和问题。',
      'It covers everyone in the technical support department and the needs and problems that they take.',
    ),
  },
  {
    id: 'R01.1.2',
    heading: words('监督', 'Who monitors it'),
    text: words(
      '本制度的执行由制度载明的部门监督。',
      'The department named in the text monitors how it is kept.',
    ),
  },
  {
    id: 'R01.1.3',
    heading: words('修订权', 'Who may revise it'),
    text: words(
      '本制度由行业中心修订，其他部门和个人不得自行改动。',
      'The industry centre may revise it, and nobody else.',
    ),
  },
  {
    id: 'R01.1.4',
    heading: words('版本', 'Version'),
    text: words(
      '本制度的版本为 v1.0；每次修订另立版本号。',
      'This is version 1.0; each revision has a version of its own.',
    ),
  },
  {
    id: 'R01.1.5',
    heading: words('目的', 'Purpose'),
    text: words(
      '本制度的目的是让用户提出的需求和问题件件有人负责、件件有结果。',
      'Its purpose is that each need or problem of a user has someone in charge and comes to an outcome.',
    ),
  },
  {
    id: 'R01.2',
    heading: words('负责到底', 'Owned from raising to closing'),
    text: words(
      '用户提出的需求或问题，从提出到关闭都有人负责，一件也不能丢。',
      'Each need or problem of a user is owned from the moment it is raised until it is closed; none is dropped.',
    ),
  },
  {
    id: 'R01.2.1',
    heading: words('全程有负责人', 'Always an owner'),
    text: words(
      '每件需求或问题从提出之时起，到关闭之时止，任何时刻都有一名负责人；换人的，新负责人接手前由原负责人负责。',
      'From the moment it is raised until it is closed there is one owner at every moment; until a new one has taken over, it stays with the old one.',
    ),
  },
  {
    id: 'R01.2.2',
    heading: words('不得遗漏', 'None may be dropped'),
    text: words(
      '需求和问题不得遗漏、搁置，不得因为转给别人而无人跟进。',
      'None may be missed or left lying, nor lose its owner by being passed on.',
    ),
  },
  {
    id: 'R01.2.3',
    heading: words('关闭须有结果', 'Closing needs an outcome'),
    text: words(
      '关闭时写明处理结果；没有写明结果的，不得关闭。',
      'Closing takes a stated outcome; without one it stays open.',
    ),
  },
  {
    id: 'R01.3',
    heading: words('跨部门协调', 'Coordination across departments'),
    text: words(
      '需要其他部门或其他人员参与的，由负责的工程师协调。',
      'Where other departments or people are needed, the engineer in charge coordinates them.',
    ),
  },
  {
    id: 'R01.3.1',
    heading: words('由工程师协调', 'The engineer coordinates'),
    text: words(
      '负责的工程师联系有关部门和人员，落实各自要做的事，直到问题解决。',
      'The engineer in charge calls on the departments and people concerned and follows what each has to do until it is solved.',
    ),
  },
  {
    id: 'R01.3.2',
    heading: words('协调留有记录', 'Coordination is on record'),
    text: words(
      '记录写明请了哪个部门、哪个人参与，以及参与的结果。',
      'The record shows who was brought in and what came of it.',
    ),
  },
]
